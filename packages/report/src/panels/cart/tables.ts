import type { CartPanel } from '@safar/schema/browser';
import { outcomeNames } from '../../charts/outcome-names.js';
import { number, text, type Table } from '../../parts/table-model.js';
import type { Report } from '../../state/report.js';
import { createFiguresTable } from '../figures-table.js';

export function createCartTables(panel: CartPanel, report: Report): Table[] {
  const { words, format } = report;
  const { columns } = words;
  const count = (value: number) => number(value, format.count, words.none);
  const tables: Table[] = [
    {
      id: 'cart',
      caption: words.tables['cart'] ?? 'cart',
      columns: [
        { id: 'step', label: columns.step, kind: 'text' },
        { id: 'reached', label: columns.reached, kind: 'number' },
        { id: 'abandonedHere', label: columns.abandonedHere, kind: 'number' },
      ],
      rows: panel.rows.map((row) => [
        text(words.map.step[row.step]),
        count(row.reached),
        count(row.abandonedHere),
      ]),
    },
    {
      id: 'cart.outcomes',
      caption: words.tables['cart.outcomes'] ?? 'cart.outcomes',
      columns: [
        { id: 'outcome', label: columns.outcome, kind: 'text' },
        { id: 'count', label: columns.count, kind: 'number' },
      ],
      rows: outcomeNames.map((name) => [text(words.cart.outcomes[name]), count(panel.outcomes[name])]),
    },
    createFiguresTable('cart', panel.figures, report),
  ];
  if (panel.value.length === 0) return tables;
  return [
    ...tables,
    {
      id: 'cart.value',
      caption: words.tables['cart.value'] ?? 'cart.value',
      columns: [
        { id: 'currency', label: columns.currency, kind: 'text' },
        { id: 'cycles', label: columns.cycles, kind: 'number' },
        { id: 'median', label: columns.median, kind: 'number' },
        { id: 'sum', label: columns.sum, kind: 'number' },
      ],
      rows: panel.value.map((row) => [
        text(row.currency),
        count(row.cycles),
        number(row.median, (value) => format.money(value, row.currency), words.none),
        number(row.sum, (value) => format.money(value, row.currency), words.none),
      ]),
    },
  ];
}
