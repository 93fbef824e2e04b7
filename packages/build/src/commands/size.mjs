import { complaint, measureAll } from '../measure.mjs';

const number = new Intl.NumberFormat('en');

/** Prints what the browser files weigh beside their budgets; fails when one is over or missing. */
export function printSizes() {
  const measured = measureAll();
  const rows = measured.map(({ budget, files, raw, brotli }) => [
    budget.what.replaceAll('`', ''),
    files === 0 ? (budget.mayBeAbsent ? 'not yet' : 'missing') : number.format(raw),
    files === 0 ? '' : number.format(brotli),
    number.format(budget.bytes),
    files === 0 ? '' : `${((100 * brotli) / budget.bytes).toFixed(1)} %`,
    budget.aim && brotli > budget.aim && brotli <= budget.bytes ? `aim ${number.format(budget.aim)}` : '',
  ]);
  const head = ['file', 'raw', 'brotli 11', 'budget', 'share', ''];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of [head, ...rows]) {
    const line = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(line.join('  ').trimEnd());
  }
  const complaints = measured.map(complaint).filter((sentence) => sentence !== undefined);
  for (const sentence of complaints) console.error(sentence);
  if (complaints.length > 0) process.exitCode = 1;
}
