import type { SurveyQuestionRow, SurveyRow, SurveysPanel } from '@safar/schema/browser';
import { readablePath } from '../../format/path.js';
import { getFigureName, writeFigureValue } from '../../parts/figure-text.js';
import { number, text, type Cell, type Column, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { nameSurvey } from './name-survey.js';

export function createSurveyTables(panel: SurveysPanel, { words, format, site }: Report): Table[] {
  const { columns } = words;
  const num = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'number' });
  const head = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'text' });
  const count = (value: number) => number(value, format.count, words.none);
  const caption = (id: string) => words.tables[id] ?? id;
  const each = (write: (survey: SurveyRow, question: SurveyQuestionRow) => Cell[][]) =>
    panel.rows.flatMap((survey) => survey.questions.flatMap((question) => write(survey, question)));

  const tables: Table[] = [
    {
      id: 'surveys',
      caption: caption('surveys'),
      columns: [
        head('survey'),
        num('shown'),
        num('answered'),
        num('done'),
        num('dismissed'),
        num('later'),
        num('responseRate'),
        num('joined'),
      ],
      rows: panel.rows.map((row) => [
        text(nameSurvey(row, words)),
        count(row.shown),
        count(row.answered),
        count(row.done),
        count(row.dismissed),
        count(row.later),
        number(row.responseRate.value, format.share, row.responseRate.reason ?? words.none),
        number(row.byLink?.joined ?? null, format.count, words.none),
      ]),
    },
    {
      id: 'surveys.questions',
      caption: caption('surveys.questions'),
      columns: [
        head('survey'),
        head('question'),
        head('figure'),
        num('answers'),
        num('skipped'),
        num('value'),
        num('low'),
        num('high'),
      ],
      // A question without a figure has its line all the same.
      rows: each((survey, question) =>
        (question.figures.length > 0 ? question.figures : [undefined]).map((figure) => {
          const write = (value: number) =>
            figure ? writeFigureValue(value, figure, format, site.currency) : format.decimal(value, 2);
          return [
            text(nameSurvey(survey, words)),
            text(question.text),
            text(figure ? getFigureName(figure.id, words) : words.none),
            count(question.answers),
            count(question.skipped),
            number(figure?.value, write, figure?.reason ?? words.none),
            number(figure?.interval?.[0], write, words.none),
            number(figure?.interval?.[1], write, words.none),
          ];
        }),
      ),
    },
    {
      id: 'surveys.values',
      caption: caption('surveys.values'),
      columns: [head('survey'), head('question'), head('option'), num('count'), num('share')],
      rows: each((survey, question) =>
        question.values.map((value) => [
          text(nameSurvey(survey, words)),
          text(question.text),
          text(value.label),
          count(value.count),
          number(value.share, format.share, words.none),
        ]),
      ),
    },
    {
      id: 'surveys.words',
      caption: caption('surveys.words'),
      columns: [
        head('survey'),
        head('question'),
        head('words'),
        head('at'),
        head('language'),
        head('path'),
        num('cartPieces'),
        num('cartValue'),
        head('currency'),
        num('lcp'),
        num('inp'),
        num('cls'),
      ],
      rows: each((survey, question) =>
        question.words.map((said) => [
          text(nameSurvey(survey, words)),
          text(question.text),
          text(said.text),
          text(format.dates.instant(said.at)),
          text(said.language, true),
          text(said.path === undefined ? words.none : readablePath(said.path), true),
          number(said.cart?.pieces, format.count, words.none),
          number(said.cart?.value, (value) => format.decimal(value, 2), words.none),
          text(said.cart?.currency ?? words.none),
          number(said.vitals?.lcp, format.count, words.none),
          number(said.vitals?.inp, format.count, words.none),
          number(said.vitals?.cls, (value) => format.decimal(value, 3), words.none),
        ]),
      ),
    },
  ];
  return tables.filter((table, index) => index === 0 || table.rows.length > 0);
}
