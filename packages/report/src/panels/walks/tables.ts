import type { WalksPanel } from '@safar/schema/browser';
import { readablePath } from '../../format/path.js';
import { number, text, type Column, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { sayFriction } from '../map/tables.js';
import { sayPersona, sayStage, saySurvey } from './say-walk.js';

/** The walks, and their steps beside what visitors did. */
export function createWalkTables(panel: WalksPanel, report: Report): Table[] {
  const { words, format } = report;
  const { columns } = words;
  const caption = (id: string) => words.tables[id] ?? id;
  const head = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'text' });
  const num = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'number' });
  const count = (value: number | undefined) => number(value, format.count, words.none);
  const share = (value: number | null | undefined) => number(value, format.share, words.none);
  const when = (at: number) => text(new Date(at).toISOString());
  return [
    {
      id: 'walks',
      caption: caption('walks'),
      columns: [head('persona'), head('when'), num('lengthMs'), num('pageCount'), head('ending')],
      rows: panel.rows.map((walk) => [
        text(sayPersona(walk, report)),
        when(walk.start),
        count(walk.end - walk.start),
        count(walk.steps.length),
        text(walk.ended ? words.walks.ended : words.walks.open),
      ]),
    },
    {
      id: 'walks.steps',
      caption: caption('walks.steps'),
      columns: [
        head('path'),
        head('persona'),
        head('when'),
        head('stage'),
        num('engagedMs'),
        num('mood'),
        head('note'),
        head('friction'),
        head('survey'),
        num('stageReached'),
        num('passedOn'),
        num('medianMs'),
      ],
      rows: panel.rows.flatMap((walk) =>
        walk.steps.map((step) => {
          const stage = panel.stages.find((each) => each.stage === step.stage);
          const page = panel.pages.find((each) => each.path === step.path);
          return [
            text(readablePath(step.path), true),
            text(sayPersona(walk, report)),
            when(step.at),
            text(sayStage(step.stage, panel, report)),
            count(step.engagedMs),
            number(step.mood, (value) => format.signed(value, 0), words.none),
            text(step.notes.map((note) => note.text).join(' | ')),
            text(step.frictions.map(({ kind }) => sayFriction(kind, report)).join(' | ')),
            text(step.surveys.map((survey) => saySurvey(survey, report)).join(' | ')),
            share(stage?.reached.value),
            share(stage?.passedOn.value),
            number(page?.engaged.value, format.count, words.none),
          ];
        }),
      ),
    },
  ];
}
