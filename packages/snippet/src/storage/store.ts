import { guard } from '../guard.js';

/** Key and value; without a value the key is deleted. */
export type Write = [key: string, value?: unknown];

/** One transaction: reads one key, or with '' every value in the order of keys, and writes what `decide` makes of it. */
export type Transact = (
  key: string,
  decide: (found: unknown, isMemory?: boolean) => Write[],
) => Promise<void>;

/** A frozen tab's open transaction blocks all others; WebKit lets some opens hang. */
const limitMs = 2_000;

/**
 * IndexedDB, one value per key, with a time limit and one reopen for each transaction; after that memory, for the rest of
 * the document. A transaction that is late is taken back, so that its second try does not do the same thing twice.
 */
export const createTransact = (name: string): Transact => {
  const memory = new Map<string, unknown>();
  let opening: Promise<IDBDatabase> | undefined;
  let isLost = false;

  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = reject;
      request.onupgradeneeded = () => request.result.createObjectStore(name);
      request.onsuccess = () => resolve(request.result);
      setTimeout(reject, limitMs);
    });

  return async (key, decide) => {
    for (let tries = 2; !isLost && tries--;)
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
          transaction.onabort = reject;
          transaction.oncomplete = () => resolve();
          // Throws when it is over.
          setTimeout(
            guard(() => transaction.abort()),
            limitMs,
          );
        });
      } catch {
        opening = undefined;
      }
    isLost = true;
    for (const [id, value] of decide(key ? memory.get(key) : [...memory.values()], true))
      value ? memory.set(id, value) : memory.delete(id);
  };
};
