/** Runs in a page of the site `test`: names of the events in its store. */
export const readStored = (): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open('safar:test:');
    open.onerror = reject;
    open.onsuccess = () => {
      const all = open.result.transaction('safar:test:').objectStore('safar:test:').getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve(all.result.flatMap(({ name }: { name?: string }) => name ?? []));
      };
    };
  });
