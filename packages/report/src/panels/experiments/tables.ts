import type { ExperimentRow, ExperimentsPanel, ExperimentVariant } from '@safar/schema/browser';
import { getFigureName, writeFigureValue } from '../../parts/figure-text.js';
import { sayTooFew } from '../../parts/text.js';
import { number, text, type Cell, type Column, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { writeGap } from './say-difference.js';

/** Differences stand in points: of per cent for shares. */
const getScale = (unit: string): number => (unit === 'share' ? 100 : 1);

export function createExperimentTables(panel: ExperimentsPanel, { words, format, site }: Report): Table[] {
  const { columns, experiments: say } = words;
  const num = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'number' });
  const head = (id: keyof typeof columns): Column => ({ id, label: columns[id], kind: 'text' });
  const count = (value: number) => number(value, format.count, words.none);
  const caption = (id: string) => words.tables[id] ?? id;
  const each = (write: (row: ExperimentRow, variant: ExperimentVariant, index: number) => Cell[][]) =>
    panel.rows.flatMap((row) => row.variants.flatMap((variant, index) => write(row, variant, index)));

  const tables: Table[] = [
    {
      id: 'experiments',
      caption: caption('experiments'),
      columns: [
        head('experiment'),
        head('survey'),
        num('share'),
        num('expected'),
        num('shown'),
        num('answered'),
      ],
      rows: each((row, variant, index) => [
        [
          text(row.experiment),
          text(variant.title),
          number(variant.share, format.share, words.none),
          number(row.split.expected[index], (value) => format.decimal(value, 1), words.none),
          count(variant.shown),
          count(variant.answered),
        ],
      ]),
    },
    {
      id: 'experiments.figures',
      caption: caption('experiments.figures'),
      columns: [
        head('experiment'),
        head('survey'),
        head('figure'),
        num('of'),
        num('value'),
        num('low'),
        num('high'),
      ],
      rows: each((row, variant) =>
        variant.figures.map((figure) => {
          const write = (value: number) => writeFigureValue(value, figure, format, site.currency);
          return [
            text(row.experiment),
            text(variant.title),
            text(getFigureName(figure.id, words)),
            count(figure.n),
            number(figure.value, write, sayTooFew(figure.n, words, format)),
            number(figure.interval?.[0], write, words.none),
            number(figure.interval?.[1], write, words.none),
          ];
        }),
      ),
    },
    {
      id: 'experiments.differences',
      caption: caption('experiments.differences'),
      columns: [
        head('experiment'),
        head('survey'),
        head('against'),
        head('figure'),
        num('points'),
        num('low'),
        num('high'),
        head('verdict'),
      ],
      rows: each((row, variant) =>
        variant.differences.map((difference) => {
          const cell = (value: number | null | undefined, none: string): Cell =>
            value === null || value === undefined
              ? number(null, String, none)
              : {
                  text: writeGap(value, difference, format),
                  value: value * getScale(difference.unit),
                  ltr: true,
                };
          return [
            text(row.experiment),
            text(variant.title),
            text(row.variants[0]?.title ?? ''),
            text(getFigureName(difference.id, words)),
            cell(difference.value, sayTooFew(Math.min(...difference.n), words, format)),
            cell(difference.interval?.[0], words.none),
            cell(difference.interval?.[1], words.none),
            text(say.verdicts[difference.verdict]),
          ];
        }),
      ),
    },
  ];
  return tables.filter((table, index) => index === 0 || table.rows.length > 0);
}
