import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { SafarEvent } from '@safar/schema/browser';
import { build } from 'esbuild';
import { IDBFactory } from 'fake-indexeddb';
import type { Collector } from './collector.js';
import type { Time } from './time.js';

/** The script from its sources, to be run once for each document: each has its own state, as in a browser. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../src/script-tag.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  conditions: ['safar-source'],
});
const script = new vm.Script(outputFiles[0]?.text ?? '');

export interface Document {
  /** Where it is. */
  path: string;
  isAlive: boolean;
  safar(command: string, ...given: unknown[]): void;
  pushState(path: string): void;
  isHidden(): boolean;
  setHidden(hidden: boolean): void;
  /** `window` hears of something. */
  hear(type: string): void;
  /** Gone from one moment to the next: what was not yet in the store never gets there. */
  crash(): void;
  /** Gone to another page: what is on its way into the store gets there. */
  end(): void;
}

const never = new Promise<never>(() => {});

/**
 * What tabs share: the store, `localStorage` and one lock.
 * @param hasLocks false as on plain-http pages
 */
export const createBrowser = (time: Time, collector: Collector, hasLocks: boolean) => {
  const factory = new IDBFactory();
  const stored = new Map<string, SafarEvent>();
  const local: Record<string, string> = {};
  const open = new Set<IDBTransaction>();
  let opening = 0;
  let holder: Document | undefined;

  /** Tells of what reaches the store, and knows what has not yet. */
  const watch = (transaction: IDBTransaction, mine: Set<IDBTransaction>): IDBTransaction => {
    const put: SafarEvent[] = [];
    const getStore = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = getStore(name);
      const native = store.put.bind(store);
      store.put = (value: SafarEvent, key) => {
        if (value.page) put.push(structuredClone(value));
        return native(value, key);
      };
      return store;
    };
    const end = (): void => {
      open.delete(transaction);
      mine.delete(transaction);
    };
    transaction.addEventListener('complete', () => {
      for (const event of put) stored.set(event.id, event);
      end();
    });
    transaction.addEventListener('abort', end);
    open.add(transaction);
    mine.add(transaction);
    return transaction;
  };

  const openDocument = (path: string): Document => {
    const openedAt = time.now();
    const mine = new Set<IDBTransaction>();
    const targets = { window: new EventTarget(), document: new EventTarget() };
    let isHidden = false;
    const whileAlive = <Value>(work: () => Value, otherwise: Value): Value =>
      self.isAlive ? work() : otherwise;

    const openDatabase = (name: string): IDBOpenDBRequest => {
      const request = factory.open(name);
      opening++;
      const opened = (): void => void opening--;
      request.addEventListener('error', opened);
      request.addEventListener('success', () => {
        opened();
        const { result } = request;
        const native = result.transaction.bind(result);
        result.transaction = (...given: Parameters<typeof native>) => {
          if (!self.isAlive) throw new Error('gone');
          return watch(native(...given), mine);
        };
      });
      return request;
    };

    const locks = {
      request: async (_name: string, _options: object, work: (lock: unknown) => Promise<unknown>) => {
        if (holder) return work(null);
        if (!self.isAlive) return never;
        holder = self;
        try {
          return await work({});
        } finally {
          if (holder === self) holder = undefined;
        }
      },
    };
    const place = { pathname: path, search: '', hash: '', href: `https://shop.example${path}` };
    const sandbox = vm.createContext({
      URL,
      URLSearchParams,
      AbortSignal: {
        timeout: (ms: number) => {
          const signal = new EventTarget();
          time.set(() => void signal.dispatchEvent(new Event('abort')), ms);
          return signal;
        },
      },
      crypto: globalThis.crypto,
      document: {
        get hidden() {
          return isHidden;
        },
        hasFocus: () => !isHidden,
        title: path,
        referrer: '',
        documentElement: { lang: 'en', scrollHeight: 1_000 },
        currentScript: {
          src: 'https://stats.example/safar.js',
          dataset: { site: 'test', consent: 'not-required' },
        },
        addEventListener: targets.document.addEventListener.bind(targets.document),
      },
      addEventListener: targets.window.addEventListener.bind(targets.window),
      navigator: {
        language: 'en',
        sendBeacon: (address: string, body: string) =>
          whileAlive(() => collector.sendBeacon(address, body), true),
        ...(hasLocks ? { locks } : {}),
      },
      location: place,
      history: { pushState: (_state: unknown, _title: string, to: string) => move(to) },
      localStorage: new Proxy(local, {
        set: (target, name, value) => whileAlive(() => Reflect.set(target, name, String(value)), true),
        deleteProperty: (target, name) => whileAlive(() => Reflect.deleteProperty(target, name), true),
      }),
      indexedDB: {
        open: (name: string) => whileAlive<Partial<IDBOpenDBRequest>>(() => openDatabase(name), {}),
      },
      fetch: (...given: Parameters<Collector['fetch']>) =>
        whileAlive(() => collector.fetch(...given).then((answer) => (self.isAlive ? answer : never)), never),
      performance: { now: () => time.now() - openedAt, getEntriesByType: () => [] },
      Date: { now: time.now },
      matchMedia: () => ({ matches: false }),
      setTimeout: (work: () => void, ms: number) => time.set(() => whileAlive(work, undefined), ms),
      clearTimeout: time.clear,
      scrollY: 0,
      innerHeight: 500,
    }) as { window?: object; safar(...given: unknown[]): void; history: History };
    const move = (to: string): void => {
      self.path = place.pathname = to;
      place.href = `https://shop.example${to}`;
    };
    const self: Document = {
      path,
      isAlive: true,
      safar: (...given) => sandbox.safar(...given),
      pushState: (to) => sandbox.history.pushState(null, '', to),
      isHidden: () => isHidden,
      setHidden(hidden) {
        if (hidden === isHidden) return;
        isHidden = hidden;
        targets.document.dispatchEvent(new Event('visibilitychange'));
      },
      hear: (type) => void targets.window.dispatchEvent(new Event(type)),
      end() {
        self.isAlive = false;
        if (holder === self) holder = undefined;
      },
      crash() {
        self.end();
        for (const transaction of mine) transaction.abort();
      },
    };
    sandbox.window = sandbox;
    script.runInContext(sandbox as vm.Context);
    return self;
  };

  return {
    /** Events whose transaction has completed. */
    stored,
    open: openDocument,
    isBusy: () => open.size > 0 || opening > 0,
    readStore: () =>
      new Promise<{ events: SafarEvent[]; slots: string[] }>((resolve, reject) => {
        const request = factory.open('safar:test:');
        request.onerror = reject;
        request.onsuccess = () => {
          const all = request.result.transaction('safar:test:').objectStore('safar:test:').getAll();
          all.onsuccess = () =>
            resolve({
              events: (all.result as SafarEvent[]).filter(({ page }) => page),
              slots: Object.keys(local).filter((name) => name.includes(':last:')),
            });
        };
      }),
  };
};
