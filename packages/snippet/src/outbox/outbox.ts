import { createId, type SafarEvent } from '@safar/schema/browser';
import { now } from '../clock.js';
import type { Arrival, Core, Draft, Listener, Params, Stop, Visitor } from '../context.js';
import { anonymous, buffered, full } from '../privacy/consent.js';
import type { Transact, Write } from '../storage/store.js';
import { stamp, takeEvent } from '../visit/take-event.js';

export interface Outbox {
  /** In the store and not yet confirmed by the collector, as far as this tab knows. */
  unsent: Map<string, Draft>;
  /** On the way into the store, or waiting for the page to be seen again. */
  flying: Set<Draft>;
  record(name: string, params: Params | (() => Params), arrival?: Arrival): Promise<void>;
  /** Stores what had to wait for a choice, or for the page to be seen again. */
  release(): Promise<unknown>;
  /** Forgets what had to wait. */
  drop(): void;
  onEvent(listener: Listener): Stop;
}

/**
 * Takes events in and writes them ahead.
 * @param getMode asked at each event
 * @param isAway whether the page is going: nothing may be written to IndexedDB then
 * @param getActiveAt until when the page was engaged with
 * @param onStored called after each event, with true for page views
 */
export const createOutbox = (
  core: Core,
  transact: Transact,
  getMode: () => number,
  isAway: () => boolean,
  getActiveAt: () => number,
  onStored: (isPageView: boolean) => void,
): Outbox => {
  const unsent = new Map<string, Draft>();
  const flying = new Set<Draft>();
  const listeners = new Set<Listener>();
  const happened: [SafarEvent, Visitor][] = [];
  let waiting: (() => Promise<void>)[] = [];

  const store = async (event: Draft, arrival: Arrival | undefined, activeAt: number): Promise<void> => {
    const mode = getMode();
    if (mode === anonymous) {
      if (event.name !== 'page_view') return;
      stamp(event, core.page, core.config);
      event.pageNo = ++core.page.pageNo;
      await transact(event.id, () => [[event.id, event]], true);
    } else if (mode === full) {
      let taken: [Visitor, Draft[]] | undefined;
      await transact('visitor', (found, isMemory) => {
        const visitor = found as Visitor | undefined;
        taken = takeEvent(isMemory ? (visitor ?? core.visitor) : visitor, event, core.page, core.config, activeAt, arrival);
        if (isMemory && event.name === 'page_view') event.params.memory = true;
        return [['visitor', taken[0]], ...taken[1].map((each): Write => [each.id, each])];
      });
      flying.delete(event);
      if (!taken) return;
      core.visitor = taken[0];
      for (const each of taken[1]) {
        unsent.set(each.id, each);
        const seen: [SafarEvent, Visitor] = [each as SafarEvent, taken[0]];
        if (happened.length < 99) happened.push(seen);
        for (const listener of listeners) listener(...seen);
      }
    }
    onStored(event.name === 'page_view');
  };

  return {
    unsent,
    flying,
    record: async (name, given, arrival) => {
      const at = now();
      const activeAt = getActiveAt();
      const event: Draft = { id: createId(at), at, name, params: {} };
      if (typeof given === 'function') event.describe = given;
      else event.params = given;
      const work = (): Promise<void> => store(event, arrival, activeAt);
      const mode = getMode();
      if (mode === full && name) flying.add(event);
      if (mode === buffered || isAway()) waiting.push(work);
      else return work();
    },
    release: () => Promise.all(waiting.splice(0).map((work) => work())),
    drop: () => {
      waiting = [];
    },
    onEvent: (listener) => {
      for (const seen of happened) listener(...seen);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
