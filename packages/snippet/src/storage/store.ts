import type { Transact } from '../context.js';
import { core } from '../core.js';
import { guard } from '../guard.js';

/** A frozen tab's open transaction blocks all others; WebKit lets some opens hang. */
const limitMs = 2_000;

/**
 * IndexedDB, one value per key, with a time limit and one reopen for each transaction; after that memory, for the rest of
 * the document. A transaction that is late is taken back, so that its second try does not do the same thing twice.
 */
export const createTransact = (name: string): Transact => {
  const memory: Record<string, unknown> = {};
  let opening: Promise<IDBDatabase> | undefined;

  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = reject;
      request.onupgradeneeded = () => request.result.createObjectStore(name);
      request.onsuccess = () => resolve(request.result);
      setTimeout(reject, limitMs);
    });

  return async (key, decide) => {
    for (let tries = 2; !core.isLost && tries--;)
      try {
        const database = await (opening ??= open());
        return await new Promise<void>((resolve, reject) => {
          const transaction = database.transaction(name, 'readwrite');
          const objects = transaction.objectStore(name);
          const request: IDBRequest = key ? objects.get(key) : objects.getAll();
          request.onsuccess = guard(() => {
            for (const [id, value] of decide(request.result))
              value ? objects.put(value, id) : objects.delete(id);
          });
          transaction.oncomplete = () => resolve();
          transaction.onabort = reject;
          // Throws when it is over.
          setTimeout(
            guard(() => transaction.abort()),
            limitMs,
          );
        });
      } catch {
        opening = undefined;
      }
    core.isLost = true;
    for (const [id, value] of decide(key ? memory[key] : Object.values(memory)))
      value ? (memory[id] = value) : delete memory[id];
  };
};
