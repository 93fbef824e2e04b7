import type { BrowserContext } from '@playwright/test';

/** An event that was seen to reach the browser's store. */
export interface StoredEvent {
  id: string;
  name: string;
  path?: string;
  token?: string;
}

/** Runs in a page before its scripts, and tells `tellLedger` of every event whose write to IndexedDB has completed. */
export const watchPuts = (): void => {
  const nativePut = IDBObjectStore.prototype.put;
  const eventsIn = (value: unknown, depth = 0): unknown[] => {
    if (typeof value !== 'object' || value === null || depth > 4) return [];
    if ('id' in value && 'n' in value && 'name' in value && 'params' in value) return [value];
    return Object.values(value).flatMap((inner) => eventsIn(inner, depth + 1));
  };
  IDBObjectStore.prototype.put = function (
    this: IDBObjectStore,
    ...parameters: [value: unknown, key?: IDBValidKey]
  ) {
    const request = nativePut.apply(this, parameters);
    const events = (
      eventsIn(parameters[0]) as { id: string; name: string; params: Record<string, string> }[]
    ).map(({ id, name, params }) => ({
      id,
      name,
      path: params['path'],
      token: params['token'],
    }));
    if (events.length)
      this.transaction.addEventListener('complete', () => {
        void (window as unknown as { tellLedger(events: unknown): Promise<void> }).tellLedger(events);
      });
    return request;
  };
};

/**
 * Tells of every event whose write to IndexedDB has completed, the moment it has: the ledger outside the browser.
 * It looks at whatever is put into any store for objects that are events, so it knows nothing of how they are kept.
 */
export const watchStore = async (
  context: BrowserContext,
  onStored: (event: StoredEvent) => void,
): Promise<void> => {
  await context.exposeBinding('tellLedger', (_source, events: StoredEvent[]) => events.forEach(onStored));
  await context.addInitScript(watchPuts);
};
