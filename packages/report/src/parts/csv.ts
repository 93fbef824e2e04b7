import type { Cell, Table } from './table-model.js';

/** RFC 4180 with a byte order mark, so that spreadsheets read Persian; numbers raw, one line a row. */
export function writeCsv(table: Table): string {
  const lines = [
    table.columns.map((column) => escapeField(column.id)),
    ...table.rows.map((row) => row.map(writeCell)),
  ];
  return `\uFEFF${lines.map((fields) => fields.join(',')).join('\r\n')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell.value !== undefined) return cell.value === null ? '' : String(cell.value);
  return escapeField(cell.text);
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers never come here. */
export function escapeField(field: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
