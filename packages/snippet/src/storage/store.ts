import { createStore, promisifyRequest } from 'idb-keyval';

/** Key and value; without a value the key is deleted. */
export type Write = [key: string, value?: unknown];

/** Decides what to write from what was found: one value, or all of them in the order of keys. */
export type Decide = (found: unknown, isMemory: boolean) => Write[];

/**
 * One transaction: reads one key (or everything), writes what `decide` makes of it.
 * @param isMemory keeps away from the device
 */
export type Transact = (key: string | undefined, decide: Decide, isMemory?: boolean) => Promise<void>;

/** A frozen tab's open transaction blocks all others; WebKit lets some opens hang. */
const limitMs = 2_000;

/** IndexedDB with a time limit and one reopen, then memory for the rest of the document. */
export const createTransact = (name: string): Transact => {
  const memory = new Map<string, unknown>();
  let attempts = 2;
  let store = createStore(name, 'safar');

  return async (key, decide, isMemory) => {
    while (!isMemory && attempts) {
      let isLate = false;
      try {
        return await Promise.race([
          store('readwrite', (objects) => {
            const request: IDBRequest = key ? objects.get(key) : objects.getAll();
            request.onsuccess = () => {
              try {
                if (!isLate)
                  for (const [id, value] of decide(request.result, false))
                    value === undefined ? objects.delete(id) : objects.put(value, id);
              } catch {
                objects.transaction.abort();
              }
            };
            return promisifyRequest(objects.transaction);
          }),
          new Promise<void>((_resolve, reject) => setTimeout(reject, limitMs)),
        ]);
      } catch {
        isLate = true;
        attempts--;
        store = createStore(name, 'safar');
      }
    }
    for (const [id, value] of decide(key ? memory.get(key) : [...memory.values()], true))
      value === undefined ? memory.delete(id) : memory.set(id, value);
  };
};
