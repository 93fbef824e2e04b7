import type { VisitsPanel } from '@safar/schema/browser';
import { readablePath } from '../../format/path.js';
import { number, text, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { sayAnswer, sayEnding, saySource, sayStage } from './say-visit.js';

/** The list as a file; on the page it is a table already. */
export function createVisitTables(panel: VisitsPanel, report: Report): Table[] {
  const { words, format } = report;
  const { columns } = words;
  const count = (value: number) => number(value, format.count, words.none);
  return [
    {
      id: 'visits',
      caption: words.tables['visits'] ?? 'visits',
      columns: [
        { id: 'when', label: columns.when, kind: 'text' },
        { id: 'source', label: columns.source, kind: 'text' },
        { id: 'pages', label: columns.pages, kind: 'text' },
        { id: 'stages', label: columns.stagesEntered, kind: 'text' },
        { id: 'pageCount', label: columns.pageCount, kind: 'number' },
        { id: 'engagedMs', label: columns.engaged, kind: 'number' },
        { id: 'keyEvents', label: columns.keyEvents, kind: 'number' },
        { id: 'ending', label: columns.ending, kind: 'text' },
        { id: 'cart', label: words.cart.title, kind: 'text' },
        { id: 'answers', label: columns.given, kind: 'text' },
      ],
      rows: panel.rows.map((visit) => [
        text(new Date(visit.start).toISOString()),
        text(saySource(visit, report)),
        text(visit.pages.map((page) => readablePath(page.path)).join(' > ')),
        text(visit.stages.map((entered) => sayStage(entered.stage, report)).join(' > ')),
        count(visit.pages.length),
        count(visit.engagedMs),
        count(visit.keyEvents),
        text(sayEnding(visit, report)),
        text(words.visits.cart[visit.cart]),
        text(visit.answers.map((answer) => sayAnswer(answer, report)).join(' | ')),
      ]),
    },
  ];
}
