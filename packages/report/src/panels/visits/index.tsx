import { useEffect, useRef } from 'preact/hooks';
import { Empty } from '../../parts/empty.js';
import { useReport } from '../../state/report.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';
import { createVisitTables } from './tables.js';
import { VisitRowView } from './visit-row.js';

function VisitsBody({ panel }: PanelBodyProps<'visits'>) {
  const { words, format } = useReport();
  const { columns } = words;
  const seen = useSeen(panel.rows.map((visit) => visit.visit));
  const all = panel.figures.find((figure) => figure.id === 'visits.count')?.value ?? panel.rows.length;
  return (
    <>
      <p>{words.visits.intro}</p>
      <div class="visits">
        <table data-table="visits">
          <thead>
            <tr>
              <th scope="col">{columns.when}</th>
              <th scope="col">{columns.source}</th>
              <th scope="col">{columns.pages}</th>
              <th scope="col" class="num">
                {columns.pageCount}
              </th>
              <th scope="col" class="num">
                {columns.engaged}
              </th>
              <th scope="col">{columns.ending}</th>
              <th scope="col">{columns.given}</th>
            </tr>
          </thead>
          <tbody>
            {panel.rows.map((visit) => (
              <VisitRowView
                key={visit.visit}
                visit={visit}
                isFresh={seen !== null && !seen.has(visit.visit)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {all > panel.rows.length ? (
        <p class="micro gapt">{words.visits.shown(format.count(panel.rows.length), format.count(all))}</p>
      ) : null}
    </>
  );
}

/** What stood on the page at the reading before: a visit that was not among it has just arrived. Null at the first. */
function useSeen(visits: string[]): Set<string> | null {
  const seen = useRef<Set<string> | null>(null);
  const before = seen.current;
  const key = visits.join();
  useEffect(() => {
    seen.current = new Set(key.split(','));
  }, [key]);
  return before;
}

function VisitsEmpty() {
  const { words } = useReport();
  return (
    <Empty title={words.visits.emptyTitle}>
      <p>{words.visits.emptyAbove}</p>
    </Empty>
  );
}

export const visitsView: PanelView<'visits'> = {
  getTitle: (words) => words.visits.title,
  width: 'c12',
  createTables: createVisitTables,
  isEmpty: (panel) => panel.rows.length === 0,
  Body: VisitsBody,
  EmptyBody: VisitsEmpty,
};
