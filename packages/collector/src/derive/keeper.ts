import { nilId, type EventRow } from '../ingest/event-row.js';
import type { Store } from '../store/store.js';
import { deriveVisitor } from './derive-visitor.js';
import { groupBy } from './group-by.js';
import { readEvents } from './read-events.js';
import type { Rules } from './rules.js';

export interface KeeperOptions {
  store: Store;
  rules: Map<string, Rules>;
  /** Last commit that was acknowledged. */
  getCommit: () => number;
  /** Called when something could not be derived; it is tried again. */
  onError: (error: unknown) => void;
}

const chunk = 200;
const pauseMs = 300;
const tables = ['visits', 'visitors', 'showings', 'answers'] as const;

/**
 * Keeps the derived tables up with the events: whoever something arrived from is written anew. It remembers in the store
 * up to which commit that is done, so that a crash between the two costs nothing but time.
 */
export const createKeeper = ({ store, rules, getCommit, onError }: KeeperOptions) => {
  let touched = new Map<string, Set<string>>();
  let derived = 0;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const touch = (site: string, visitor: string): void => {
    if (visitor === nilId) return;
    const visitors = touched.get(site) ?? new Set();
    touched.set(site, visitors.add(visitor));
  };

  const deriveChunk = async (site: string, visitors: readonly string[], version: number): Promise<void> => {
    const siteRules = rules.get(site);
    if (!siteRules) return;
    const byVisitor = groupBy(await readEvents(store, site, visitors), ({ visitor }) => visitor);
    const rows = [...byVisitor].flatMap(([visitor, events]) => {
      try {
        return [deriveVisitor(site, visitor, events, siteRules, version)];
      } catch (error) {
        // One visitor that cannot be read must not keep all others from the map.
        onError(error);
        return [];
      }
    });
    for (const table of tables)
      await store.insert(
        'keeper',
        table,
        rows.flatMap((row): object[] => row[table]),
      );
  };

  const deriveTouched = async (): Promise<void> => {
    const target = getCommit();
    const taken = touched;
    touched = new Map();
    try {
      for (const [site, visitors] of taken) {
        const ids = [...visitors];
        for (let start = 0; start < ids.length; start += chunk)
          await deriveChunk(site, ids.slice(start, start + chunk), target);
      }
      await store.insert('keeper', 'derived', [{ name: 'all', commit: target, rules: '' }]);
      derived = target;
    } catch (error) {
      for (const [site, visitors] of taken) for (const visitor of visitors) touch(site, visitor);
      throw error;
    }
  };

  /** Only one at a time: what arrives meanwhile is the next. */
  const derive = async (): Promise<void> => {
    while (running) await running.catch(() => undefined);
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
    /** Notes visitors that must be written anew, such as after a crash. */
    touch,
    /** Resolves when everything acknowledged until now is in the derived tables. */
    async whenDerived(): Promise<void> {
      const target = getCommit();
      while (derived < target) await (running?.catch(() => undefined) ?? derive());
    },
    /** Derives what is noted, now. */
    derive,
    /** Ends the work that is under way; what is not done is done at the next start. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await running?.catch(() => undefined);
    },
  };
};

export type Keeper = ReturnType<typeof createKeeper>;
