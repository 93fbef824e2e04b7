import type { Core, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { openMemory, type Wait } from '../triggers/memory.js';

/**
 * No event tells of a click that a survey waits for, and a click on a link ends its page, perhaps before the store has written anything.
 * So what it fires is noted where a dying page can still write, until it is stored; this takes up what the page before has noted.
 * @returns what notes a wait that has just been armed
 */
export const noteWaits = (core: Core): ((wait: Wait) => void) => {
  const name = `${core.key}fired`;
  let noted: Wait[] = [];
  const kept = core.local[name];
  delete core.local[name];
  if (kept)
    void core.transact('visitor', (found) => {
      const [visit, ...waits] = JSON.parse(kept) as [visit: string, ...Wait[]];
      const visitor = found as Visitor;
      // In another visit nobody is asked about it. Twice in the memory is as good as once.
      if (visitor.visit === visit) openMemory(visitor).waits.push(...waits);
      return [['visitor', visitor]];
    });
  return guard((wait) => {
    noted.push(wait);
    core.local[name] = JSON.stringify([core.page.visit, ...noted]);
    void core
      .transact('visitor', () => [])
      .then(() => {
        noted = [];
        delete core.local[name];
      });
  });
};
