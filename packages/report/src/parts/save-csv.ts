import type { Period } from '../filters/period.js';
import { saveFile, writeTable } from './csv.js';
import type { Table } from './table-model.js';

/** The file is named by site, table and period: safar-nogol-bounce-2026-10-23-2026-11-21.csv */
export function saveCsv(table: Table, site: string, period: Period): void {
  saveFile(
    `safar-${site}-${table.id}-${period.from}-${period.to}.csv`,
    writeTable(table),
    'text/csv;charset=utf-8',
  );
}
