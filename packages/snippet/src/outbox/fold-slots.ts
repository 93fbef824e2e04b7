import type { Draft, Page, Visitor } from '../context.js';
import { core } from '../core.js';
import { guard } from '../guard.js';
import { getNames, remove } from '../storage/local.js';
import { takeEvent } from '../visit/take-event.js';

/**
 * Takes the last words of earlier pages into the store, from where they are sent until they are confirmed. Begun before
 * this page is stored: what happened first is taken first.
 */
export const foldSlots = (): void =>
  getNames(core.key + 'last:').forEach(
    guard(async (name: string) => {
      await core.transact('', (found) => {
        const all = found as (Draft & Visitor)[];
        const page = {} as Page;
        const events: Draft[] = [];
        let visitor: Visitor | undefined = all.find(({ visits }) => visits);
        // Without a store this fails, and they wait for a page that has one.
        for (const event of (core.isLost || JSON.parse(core.local[name] as string)) as Draft[]) {
          const stored = all.find(({ id }) => id === event.id);
          Object.assign(page, event, stored);
          if (stored) continue;
          // What has its visit has its place.
          if (event.visit) events.push(event);
          else visitor = takeEvent(visitor, event, page, 0, events);
          // Nobody listens yet. Pushed again when the transaction has to be tried twice. Without its visitor: who is in the
          // list and is no longer the visitor was forgotten, and before its first view this page knows of none.
          core.seen.push([event] as never);
        }
        return [...events.map((event): [string, Draft] => [event.id, event]), ['visitor', visitor]];
      });
      remove(name);
    }),
  );
