import type { Page } from '@playwright/test';

/** Runs in a page. Every value of every place where a page may keep something; IndexedDB: the keys with their values. */
const read = async (): Promise<[place: string, value: unknown][]> => {
  const wait = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
  const kept: [string, unknown][] = [];
  for (const [place, storage] of Object.entries({ localStorage, sessionStorage }))
    for (const key of Object.keys(storage)) kept.push([`${place} ${key}`, storage.getItem(key)]);
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([wait(objects.getAllKeys()), wait(objects.getAll())]);
      kept.push([`IndexedDB ${name}`, keys.map((key, index) => [key, values[index]])]);
    }
    database.close();
  }
  // Plain-http pages of other hosts have no caches and no workers.
  for (const name of 'caches' in window ? await caches.keys() : []) kept.push([`cache ${name}`, true]);
  for (const { scope } of 'serviceWorker' in navigator
    ? await navigator.serviceWorker.getRegistrations()
    : [])
    kept.push([`service worker ${scope}`, true]);
  return kept;
};

/**
 * Everything that a site has left on the device, as seen by the open page and by the browser itself: values by place and
 * name, such as `localStorage safar:consent`.
 */
export const readDevice = async (page: Page): Promise<Record<string, unknown>> => {
  const cookies = await page.context().cookies();
  return Object.fromEntries([
    ...(await page.evaluate(read)),
    ...cookies.map(({ name, value }): [string, unknown] => [`cookie ${name}`, value]),
  ]);
};
