/** Text is made safe, a number stands as it is, null is nothing. */
export type CsvCell = string | number | null;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which keeps it a text. Some take a semicolon or a
 * tab for the end of a cell, and most look past blanks.
 * Where people write in wide letters, the wide signs are run as well.
 */
const formula = /(^|[;\t])(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/g;

const writeCell = (cell: CsvCell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = cell.replace(formula, "$1'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read Persian. @param rows the names of the columns first */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
