import type { Core, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { openMemory, type Wait } from '../triggers/memory.js';

/**
 * No event tells of a click that a survey waits for, and a click on a link ends its page, perhaps before the store has written anything.
 * So what it fires is noted where a dying page can still write, for each page view apart, until it is stored; this takes up what earlier
 * pages have noted.
 * @returns what notes a wait that has just been armed
 */
export const noteWaits = (core: Core): ((wait: Wait) => void) => {
  const prefix = `${core.key}fired:`;
  let noted: Wait[] = [];
  for (const name of Object.keys(core.local)) {
    if (!name.startsWith(prefix)) continue;
    const kept = core.local[name] as string;
    delete core.local[name];
    void core.transact('visitor', (found) => {
      const [visit, ...waits] = JSON.parse(kept) as [visit: string, ...Wait[]];
      const visitor = found as Visitor;
      // In another visit nobody is asked about it. Twice in the memory is as good as once.
      if (visitor.visit === visit) openMemory(visitor).waits.push(...waits);
      return [['visitor', visitor]];
    });
  }
  return guard((wait) => {
    const { id, visit } = core.page;
    noted.push(wait);
    core.local[prefix + id] = JSON.stringify([visit, ...noted]);
    void core
      .transact('visitor', () => [])
      .then(() => {
        noted = [];
        delete core.local[prefix + id];
      });
  });
};
