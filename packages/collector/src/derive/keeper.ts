import { nilId, type EventRow } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { deriveVisitor } from './derive-visitor.js';
import { findJourneys, findShowings } from './find-journeys.js';
import { groupBy } from './group-by.js';
import { listOrders } from './off-site.js';
import { readEvents } from './read-events.js';
import { hasVisitor, readSales, type Sold } from '../touchpoints/sales.js';
import type { Rules } from './rules.js';
import { createAside } from './set-aside.js';
import { createSold } from './sold.js';

export interface KeeperOptions {
  store: Store;
  rules: Map<string, Rules>;
  /** Last commit that was acknowledged. */
  getCommit: () => number;
  /** How long what arrives is gathered before it is derived; default 300. */
  pauseMs?: number;
  /**
   * Called when something could not be derived: the store failed, and it is tried again; or one visitor, who is set
   * aside until something new arrives from them or the collector starts again.
   */
  onError: (error: unknown) => void;
}

const chunk = 200;
const tables = ['visits', 'visitors', 'showings', 'answers'] as const;

/**
 * Keeps the derived tables up with the events: whoever something arrived from is written anew. It remembers in the store
 * up to which commit that is done, so that a crash between the two costs nothing but time.
 */
export const createKeeper = ({ store, rules, getCommit, onError, pauseMs = 300 }: KeeperOptions) => {
  const aside = createAside(store);
  const sold = createSold(store);
  let touched = new Map<string, Set<string>>();
  /** Answers by link whose order was heard of while others were derived. */
  let late = new Map<string, Set<string>>();
  let derived = 0;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const note = (whom: Map<string, Set<string>>, site: string, visitor: string): void => {
    const visitors = whom.get(site) ?? new Set();
    whom.set(site, visitors.add(visitor));
  };

  const touch = (site: string, visitor: string): void => {
    if (visitor !== nilId) note(touched, site, visitor);
  };

  const deriveRows = async (
    site: string,
    siteRules: Rules,
    visitors: readonly string[],
    version: number,
  ): Promise<ReturnType<typeof deriveVisitor>[]> => {
    const read = await readEvents(store, site, visitors);
    const orders = listOrders(read);
    const sales = await readSales(store, site, visitors, orders);
    const named = new Set(
      [...read.map(({ reference }) => reference), ...sales.map(({ order }) => order)].filter(Boolean),
    );
    const journeys = await findJourneys(store, site, [...named]);
    if (siteRules.hasLinks)
      for (const showing of await findShowings(store, site, orders)) note(late, site, showing);
    const soldTo = groupBy(sales, (sale) =>
      hasVisitor(sale) ? sale.visitor : (journeys.get(sale.order)?.visitor ?? ''),
    );
    return [...groupBy(read, ({ visitor }) => visitor)].map(([visitor, events]) =>
      deriveVisitor(site, visitor, events, siteRules, version, journeys, soldTo.get(visitor)),
    );
  };

  /**
   * One visitor that cannot be read must not keep all others from the map: halves until it is found. What cannot be written
   * is the store's failure: no panel may claim it.
   */
  const deriveChunk = async (site: string, visitors: readonly string[], version: number): Promise<void> => {
    const siteRules = rules.get(site);
    const [first] = visitors;
    if (!siteRules || first === undefined) return;
    let rows: ReturnType<typeof deriveVisitor>[];
    try {
      rows = await deriveRows(site, siteRules, visitors, version);
    } catch (error) {
      if (visitors.length > 1) {
        const half = Math.ceil(visitors.length / 2);
        await deriveChunk(site, visitors.slice(0, half), version);
        await deriveChunk(site, visitors.slice(half), version);
        return;
      }
      await aside.add(site, first, version);
      onError(error);
      return;
    }
    for (const table of tables)
      await store.insert(
        'keeper',
        table,
        rows.flatMap((row): object[] => row[table]),
      );
    await aside.clear(site, visitors, version);
  };

  /** @returns whether it came to its end */
  const deriveAll = async (
    whom: ReadonlyMap<string, ReadonlySet<string>>,
    version: number,
  ): Promise<boolean> => {
    for (const [site, visitors] of whom) {
      const ids = [...visitors];
      for (let start = 0; start < ids.length; start += chunk) {
        if (stopped) return false;
        await deriveChunk(site, ids.slice(start, start + chunk), version);
      }
    }
    return true;
  };

  const deriveTouched = async (): Promise<void> => {
    const target = getCommit();
    const { marks, end } = await sold.take(touch);
    const taken = touched;
    touched = new Map();
    late = new Map();
    try {
      if (!(await deriveAll(taken, target)) || !(await deriveAll(late, target))) return;
      await store.insert('keeper', 'derived', [{ name: 'all', commit: target, rules: '' }, ...marks]);
      derived = target;
      end();
    } catch (error) {
      for (const [site, visitors] of taken) for (const visitor of visitors) touch(site, visitor);
      throw error;
    }
  };

  /** Only one at a time: what arrives meanwhile is the next. */
  const derive = async (): Promise<void> => {
    while (running) await running.catch(() => undefined);
    if (stopped) return;
    running = deriveTouched().finally(() => (running = undefined));
    return running;
  };

  const schedule = (): void => {
    if (timer || stopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      derive().catch((error: unknown) => {
        onError(error);
        schedule();
      });
    }, pauseMs);
  };

  return {
    /** Takes note of rows that were inserted. */
    onCommit: (_commit: number, rows: readonly EventRow[]): void => {
      for (const { site, visitor } of rows) touch(site, visitor);
      schedule();
    },
    /**
     * Takes note of what servers said of orders, or what of it was erased.
     * @param commit of the table of touchpoints
     */
    onSales: (sales: readonly Sold[], commit = 0): void => {
      if (sales.length === 0) return;
      sold.note(sales, commit);
      schedule();
    },
    /** Notes visitors that must be written anew, such as after a crash. */
    touch,
    /** Notes those who were set aside before. */
    async touchAside(): Promise<void> {
      for (const { site, visitor } of await aside.read()) touch(site, visitor);
    },
    /**
     * Resolves when everything acknowledged until now is in the derived tables.
     * @throws Error when the keeper has been stopped before that
     */
    async whenDerived(): Promise<void> {
      const target = getCommit();
      const said = sold.getSaid();
      while (derived < target || sold.getDerived() < said) {
        if (stopped) throw new Error('the collector stops before the journeys are derived');
        await (running?.catch(() => undefined) ?? derive());
      }
    },
    /** Derives what is noted, now. */
    derive,
    /** Ends the work with the visitors that are under way; what is not done is done at the next start. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running?.catch(() => undefined);
    },
  };
};

export type Keeper = ReturnType<typeof createKeeper>;
