import type { Figure } from '@safar/schema/browser';
import { getFigureName, writeFigureValue } from '../parts/figure-text.js';
import { number, text, type Table } from '../parts/table-model.js';
import type { Report } from '../state/report.js';

/** The figures of a panel as a table of their own. */
export function createFiguresTable(
  panel: string,
  figures: readonly Figure[],
  { words, format, site }: Report,
): Table {
  const { columns } = words;
  return {
    id: `${panel}.figures`,
    caption: words.tables['figures'] ?? 'figures',
    columns: [
      { id: 'figure', label: columns.figure, kind: 'text' },
      { id: 'value', label: columns.value, kind: 'number' },
      { id: 'low', label: columns.low, kind: 'number' },
      { id: 'high', label: columns.high, kind: 'number' },
      { id: 'n', label: words.nLabel, kind: 'number' },
    ],
    rows: figures.map((figure) => {
      const write = (value: number) => writeFigureValue(value, figure, format, site.currency);
      return [
        text(getFigureName(figure.id, words)),
        number(figure.value, write, figure.reason ?? words.none),
        number(figure.interval?.[0], write, words.none),
        number(figure.interval?.[1], write, words.none),
        number(figure.n, format.count, words.none),
      ];
    }),
  };
}
