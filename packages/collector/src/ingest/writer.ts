import { Refusal } from '../errors.js';
import type { ArrivedRow } from './contact-row.js';

/** With the number of the insert that brings it. */
type Committed<Row> = Row & { commit: number };

interface Waiting<Row> {
  rows: Row[];
  onDone: (error?: unknown) => void;
}

export interface WriterOptions<Row> {
  insert: (rows: readonly Committed<Row>[]) => Promise<void>;
  /** Number of the last commit there is. */
  lastCommit: number;
  /** Called after each insert, also after one that failed: it may be stored all the same. */
  onCommit?: (commit: number, rows: readonly Committed<Row>[]) => void;
  /** Rows that may wait. */
  queueRows?: number;
  /** Rows of one insert. */
  commitRows?: number;
}

/** Codes of ClickHouse that speak of the rows and not of the store: cannot parse, wrong type, incorrect data. */
const aboutRows = new Set([
  '6',
  '25',
  '26',
  '27',
  '32',
  '38',
  '41',
  '53',
  '72',
  '117',
  '130',
  '376',
  '441',
  '552',
  '641',
  '691',
]);

const toRefusal = (error: unknown): Refusal => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return aboutRows.has(code) ? new Refusal('event_unstorable') : new Refusal('store_failed', undefined, 5);
};

/**
 * Group commit: one insert is on its way, and everything that comes meanwhile is the next. A batch resolves only when its
 * rows are durable. Memory is bounded: what does not fit into the queue is refused.
 */
export const createWriter = <Row extends object>({
  insert,
  lastCommit,
  onCommit,
  queueRows = 50_000,
  commitRows = 10_000,
}: WriterOptions<Row>) => {
  let commit = lastCommit;
  let acknowledged = lastCommit;
  let queue: Waiting<Row>[] = [];
  let queued = 0;
  let running: Promise<void> | undefined;

  const insertOnce = async (batches: readonly Waiting<Row>[]): Promise<void> => {
    const number = ++commit;
    const rows = batches.flatMap((batch) => batch.rows.map((row) => ({ ...row, commit: number })));
    try {
      await insert(rows);
    } finally {
      onCommit?.(number, rows);
      acknowledged = number;
    }
  };

  const takeGroup = (): Waiting<Row>[] => {
    let rows = 0;
    const size = queue.findIndex((batch) => (rows += batch.rows.length) > commitRows);
    const group = size === -1 ? queue : queue.slice(0, Math.max(1, size));
    queue = queue.slice(group.length);
    queued -= group.reduce((sum, batch) => sum + batch.rows.length, 0);
    return group;
  };

  const commitGroup = async (group: readonly Waiting<Row>[]): Promise<void> => {
    try {
      await insertOnce(group);
      for (const { onDone } of group) onDone();
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal.code === 'event_unstorable' && group.length > 1) {
        // One of them holds what the store cannot take: alone, it costs nobody else anything.
        for (const batch of group) await commitGroup([batch]);
        return;
      }
      for (const { onDone } of group) onDone(refusal);
    }
  };

  const run = async (): Promise<void> => {
    while (queue.length) await commitGroup(takeGroup());
  };

  const start = (): void => {
    running ??= run().finally(() => {
      running = undefined;
      if (queue.length) start();
    });
  };

  return {
    /** Number of the last commit that was tried: everything acknowledged is in it or before. */
    getCommit: () => acknowledged,
    /**
     * Stores rows.
     * @throws Refusal `store_busy`, `store_failed`, `event_unstorable`
     */
    write(rows: Row[]): Promise<void> {
      if (queued + rows.length > queueRows) return Promise.reject(new Refusal('store_busy', undefined, 5));
      queued += rows.length;
      return new Promise((resolve, reject) => {
        queue.push({ rows, onDone: (error) => (error === undefined ? resolve() : reject(error)) });
        start();
      });
    },
    /** Resolves when nothing waits any more. */
    async drain(): Promise<void> {
      while (running) await running;
    },
  };
};

/** The writer of what browsers send. */
export type Writer = ReturnType<typeof createWriter<Omit<ArrivedRow, 'commit'>>>;
