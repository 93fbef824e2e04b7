import { FlowChart } from '../../charts/flow-chart.js';
import { readablePath } from '../../format/path.js';
import { Empty } from '../../parts/empty.js';
import { number, text, type Table } from '../../parts/table-model.js';
import { Twin } from '../../parts/twin.js';
import { useReport, type Report } from '../../state/report.js';
import type { FlowPanel } from '@safar/schema/browser';
import type { PanelBodyProps, PanelView } from '../panel-view.js';

function createFlowTables(panel: FlowPanel, { words, format }: Report): Table[] {
  const { columns } = words;
  const count = (value: number) => number(value, format.count, words.none);
  const page = (path: string) => (path === 'other' ? text(words.other) : text(readablePath(path), true));
  return [
    {
      id: 'flow',
      caption: words.tables['flow'] ?? 'flow',
      columns: [
        { id: 'step', label: columns.step, kind: 'text' },
        { id: 'path', label: columns.path, kind: 'text' },
        { id: 'visits', label: columns.visits, kind: 'number' },
        { id: 'left', label: words.map.left, kind: 'number' },
      ],
      rows: panel.rows.map((row) => [count(row.step), page(row.path), count(row.visits), count(row.left)]),
    },
    {
      id: 'flow.next',
      caption: words.tables['flow.next'] ?? 'flow.next',
      columns: [
        { id: 'step', label: columns.step, kind: 'text' },
        { id: 'path', label: columns.path, kind: 'text' },
        { id: 'next', label: columns.next, kind: 'text' },
        { id: 'visits', label: columns.moved, kind: 'number' },
        { id: 'back', label: columns.again, kind: 'number' },
      ],
      rows: panel.rows.flatMap((row) =>
        row.next.map((next) => [
          count(row.step),
          page(row.path),
          page(next.path),
          count(next.visits),
          count(next.back),
        ]),
      ),
    },
  ];
}

function FlowBody({ panel, tables }: PanelBodyProps<'flow'>) {
  const { words, format } = useReport();
  const next = panel.rows.flatMap((row) => row.next);
  const moves = next.reduce((sum, each) => sum + each.visits, 0);
  const back = next.reduce((sum, each) => sum + each.back, 0);
  return (
    <>
      <p>{words.flow.intro(format.count(back), format.count(moves))}</p>
      <FlowChart rows={panel.rows} />
      <Twin panel="flow" tables={tables} />
    </>
  );
}

function FlowEmpty() {
  const { words } = useReport();
  return (
    <Empty title={words.flow.emptyTitle}>
      <p>{words.flow.empty}</p>
    </Empty>
  );
}

export const flowView: PanelView<'flow'> = {
  getTitle: (words) => words.flow.title,
  width: 'c12',
  createTables: createFlowTables,
  isEmpty: (panel) => panel.rows.length === 0,
  Body: FlowBody,
  EmptyBody: FlowEmpty,
};
