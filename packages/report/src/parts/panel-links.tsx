import { useState } from 'preact/hooks';
import { useReport } from '../state/report.js';
import { saveCsv } from './save-csv.js';
import { showTwin } from './show-twin.js';
import { SqlDialog } from './sql-dialog.js';
import type { Table } from './table-model.js';

interface Props {
  panel: string;
  title: string;
  /** Absent while there is nothing to show as a table. */
  table: Table | undefined;
  sql: { title: string; text: string }[];
  /** Whether Tab stops here; default true. */
  isReachable?: boolean;
  withVisits?: boolean;
}

/** Table · CSV · SQL · Visits, of a panel or of one of its figures. */
export function PanelLinks({ panel, title, table, sql, isReachable = true, withVisits = true }: Props) {
  const { words, site, period } = useReport();
  const [isSqlOpen, setSqlOpen] = useState(false);
  const tabIndex = isReachable ? 0 : -1;
  return (
    <>
      <p class="links screen">
        {table ? (
          <button type="button" class="link" tabIndex={tabIndex} onClick={() => showTwin(panel)}>
            {words.table}
            <span class="vh"> {title}</span>
          </button>
        ) : null}
        {table ? (
          <button
            type="button"
            class="link"
            tabIndex={tabIndex}
            onClick={() => saveCsv(table, site.site, period)}
          >
            {words.csv}
            <span class="vh"> {title}</span>
          </button>
        ) : null}
        {sql.length > 0 ? (
          <button type="button" class="link" tabIndex={tabIndex} onClick={() => setSqlOpen(true)}>
            {words.sql}
            <span class="vh"> {title}</span>
          </button>
        ) : null}
        {withVisits && table ? (
          <a class="link" href="#visits" tabIndex={tabIndex}>
            {words.visitsLink}
          </a>
        ) : null}
      </p>
      {isSqlOpen ? <SqlDialog title={title} sql={sql} onClose={() => setSqlOpen(false)} /> : null}
    </>
  );
}
