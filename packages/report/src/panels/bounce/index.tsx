import type { BouncePanel } from '@safar/schema/browser';
import { BounceBars } from '../../charts/bounce-bars.js';
import { readablePath } from '../../format/path.js';
import { Empty } from '../../parts/empty.js';
import { number, text, type Table } from '../../parts/table-model.js';
import { Twin } from '../../parts/twin.js';
import { useReport, type Report } from '../../state/report.js';
import { createFiguresTable } from '../figures-table.js';
import { FigureStrip } from '../figure-strip.js';
import type { PanelBodyProps, PanelView } from '../panel-view.js';

function createBounceTables(panel: BouncePanel, report: Report): Table[] {
  const { words, format } = report;
  const { columns } = words;
  const count = (value: number) => number(value, format.count, words.none);
  const share = (value: number | null | undefined, reason?: string) =>
    number(value, format.share, reason ?? words.none);
  return [
    {
      id: 'bounce',
      caption: words.tables['bounce'] ?? 'bounce',
      columns: [
        { id: 'path', label: columns.path, kind: 'text' },
        { id: 'visits', label: columns.visits, kind: 'number' },
        { id: 'bounced', label: columns.bounced, kind: 'number' },
        { id: 'share', label: columns.share, kind: 'number' },
        { id: 'low', label: columns.low, kind: 'number' },
        { id: 'high', label: columns.high, kind: 'number' },
        { id: 'read', label: columns.read, kind: 'number' },
        { id: 'wentOn', label: columns.wentOn, kind: 'number' },
        { id: 'classic', label: columns.classic, kind: 'number' },
      ],
      rows: panel.rows.map((row) => [
        text(readablePath(row.path), true),
        count(row.visits),
        count(row.bounced.count),
        share(row.bounced.value, row.bounced.reason),
        share(row.bounced.interval?.[0]),
        share(row.bounced.interval?.[1]),
        count(row.read),
        count(row.wentOn),
        count(row.classic.count),
      ]),
    },
    createFiguresTable('bounce', panel.figures, report),
  ];
}

function BounceBody({ panel, tables }: PanelBodyProps<'bounce'>) {
  const { words } = useReport();
  return (
    <>
      <p>{words.bounce.intro}</p>
      <FigureStrip figures={panel.figures} source={{ panel: 'bounce', table: tables[0], sql: panel.sql }} />
      <BounceBars rows={panel.rows} />
      <Twin panel="bounce" tables={tables} />
    </>
  );
}

function BounceEmpty() {
  const { words } = useReport();
  return (
    <Empty title={words.bounce.emptyTitle}>
      <p>{words.bounce.empty}</p>
    </Empty>
  );
}

export const bounceView: PanelView<'bounce'> = {
  getTitle: (words) => words.bounce.title,
  width: 'c6',
  createTables: createBounceTables,
  isEmpty: (panel) => panel.rows.length === 0,
  Body: BounceBody,
  EmptyBody: BounceEmpty,
};
