import type { Core, Draft, Page, Visitor } from '../context.js';
import { getItems, removeItem } from '../outbox/slots.js';
import { local } from '../storage/local.js';

/** Takes the last words of earlier pages into the store, from where they are sent until they are confirmed. */
export const foldSlots = async (core: Core): Promise<void> => {
  const prefix = `${core.key}last:`;
  const slots = getItems(prefix)
    .filter((key) => key !== prefix + core.page.id)
    .map((key) => [key, local((storage) => storage.getItem(key)) ?? '[]'] as const);
  if (!slots[0]) return;
  await core.transact('', (found) => {
    const all = found as (Draft & Visitor)[];
    const events: Draft[] = [];
    let visitor: Visitor | undefined = all.find(({ visits }) => visits);
    for (const [, text] of slots) {
      const page: Page = { id: '', path: '', n: 0, pageNo: 0 };
      for (const event of local(() => JSON.parse(text) as Draft[]) ?? []) {
        const stored = all.find(({ id }) => id === event.id);
        Object.assign(page, stored ?? event);
        if (stored) continue;
        // A page view that has its visit has its number as well. Old words do not move the visitor back.
        if (event.visit && event.name === 'page_view') events.push(event);
        else {
          const lastAt = visitor?.lastAt ?? 0;
          visitor = core.takeEvent(visitor, event, page, core, 0, events);
          visitor.lastAt = Math.max(visitor.lastAt, lastAt);
        }
      }
    }
    return [...events.map((event): [string, Draft] => [event.id, event]), ['visitor', visitor]];
  });
  // A page that lives may have said more meanwhile.
  for (const [key, text] of slots) if (local((storage) => storage.getItem(key)) === text) removeItem(key);
};
