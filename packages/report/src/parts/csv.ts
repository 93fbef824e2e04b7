import { writeCsv } from '@safar/schema/browser';
import type { Table } from './table-model.js';

/** A table for spreadsheets: columns by their ids, numbers raw, one line a row. */
export const writeTable = (table: Table): string =>
  writeCsv([
    table.columns.map(({ id }) => id),
    ...table.rows.map((row) => row.map(({ text, value }) => (value === undefined ? text : value))),
  ]);

/** Hands a file to the reader. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
