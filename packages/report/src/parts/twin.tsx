import { useReport } from '../state/report.js';
import { saveCsv } from './save-csv.js';
import type { Cell, Column, Table } from './table-model.js';

export const getTwinId = (panel: string): string => `twin-${panel}`;

/** The chart's numbers as tables, closed until wanted. */
export function Twin({ panel, tables }: { panel: string; tables: Table[] }) {
  const { words } = useReport();
  const names = tables.map((table) => table.caption).join(words.listSeparator);
  return (
    <details class="twin" id={getTwinId(panel)}>
      <summary>{tables.length > 1 ? words.tablesOf(names) : words.tableOf(names)}</summary>
      {tables.map((table) => (
        <TableView key={table.id} table={table} />
      ))}
    </details>
  );
}

export function TableView({ table }: { table: Table }) {
  const { words, site, period } = useReport();
  return (
    <div class="tablebox" tabIndex={0} role="group" aria-label={words.tableOf(table.caption)}>
      <table data-table={table.id}>
        <caption>
          {table.caption}{' '}
          <button
            type="button"
            class="link screen"
            aria-label={words.csvOf(table.caption)}
            onClick={() => saveCsv(table, site.site, period)}
          >
            {words.csv}
          </button>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" class={column.kind === 'number' ? 'num' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>{row.map((cell, at) => renderCell(cell, table.columns[at], at === 0))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function renderCell(cell: Cell, column: Column | undefined, isHead: boolean) {
  const content = cell.ltr ? <bdi dir="ltr">{cell.text}</bdi> : cell.text;
  const data =
    cell.value === undefined ? {} : { 'data-value': cell.value === null ? '' : String(cell.value) };
  const props = { ...data, 'data-column': column?.id, class: column?.kind === 'number' ? 'num' : undefined };
  return isHead ? (
    <th key={column?.id} scope="row" {...props}>
      {content}
    </th>
  ) : (
    <td key={column?.id} {...props}>
      {content}
    </td>
  );
}
