import { createStore, promisifyRequest } from 'idb-keyval';
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

/** IndexedDB with a time limit and one reopen, then memory for the rest of the document. */
export const createTransact = (name: string): Transact => {
  const memory = new Map<string, unknown>();
  let failures = 0;
  let store = createStore(name, name);

  return async (key, decide) => {
    while (failures < 2) {
      let isLate = false;
      try {
        return await Promise.race([
          store('readwrite', (objects) => {
            const request: IDBRequest = key ? objects.get(key) : objects.getAll();
            request.onsuccess = guard(() => {
              if (!isLate)
                for (const [id, value] of decide(request.result))
                  value ? objects.put(value, id) : objects.delete(id);
            });
            return promisifyRequest(objects.transaction);
          }),
          new Promise<void>((_resolve, reject) => setTimeout(reject, limitMs)),
        ]);
      } catch {
        isLate = true;
        failures++;
        store = createStore(name, name);
      }
    }
    for (const [id, value] of decide(key ? memory.get(key) : [...memory.values()], true))
      value ? memory.set(id, value) : memory.delete(id);
  };
};
