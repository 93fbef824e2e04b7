import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig, type LedgerServer } from '../support/ledger-server.js';
import { expect, test } from '../support/ledger-test.js';

interface Host {
  /** Runs before everything else, on a page that fights back. */
  prepare: () => void;
  headers?: Record<string, string>;
  /** false where so much is broken that nothing can be recorded. */
  isRecorded?: false;
}

const hosts: Record<string, Host> = {
  'nothing is unusual': { prepare: () => {} },
  'built-in prototypes and globals are frozen': {
    prepare: () => {
      for (const each of [Object.prototype, Array.prototype, Promise, JSON, EventTarget.prototype, Date])
        Object.freeze(each);
    },
  },
  'arrays and objects have methods that old libraries add': {
    prepare: () => {
      Object.assign(Array.prototype, { last: () => 0, remove: () => 0, clear: () => 0 });
      Object.assign(Object.prototype, { extra: () => 0 });
    },
  },
  'JSON refuses to work': {
    prepare: () => {
      JSON.stringify = () => {
        throw new Error('JSON of the host');
      };
    },
    isRecorded: false,
  },
  'Promise is of the host': {
    prepare: () => {
      const Native = Promise;
      Object.assign(window, { Promise: class extends Native<unknown> {} });
    },
  },
  'addEventListener is wrapped, and wants its this': {
    prepare: () => {
      const native = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (...given: Parameters<typeof native>) {
        if (!(this instanceof EventTarget)) throw new TypeError('Illegal invocation');
        return native.apply(this, given);
      };
    },
  },
  'pushState is wrapped, wants its this, and throws now and then': {
    prepare: () => {
      const native = history.pushState;
      history.pushState = function (...given) {
        if (this !== history) throw new TypeError('Illegal invocation');
        native.apply(this, given);
        if (String(given[2]).includes('bad')) throw new Error('a handler of the host');
        return 'pushed';
      };
    },
  },
  'storage is blocked': {
    prepare: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    },
  },
  'scripts need trusted types': {
    prepare: () => {},
    headers: {
      'content-security-policy':
        "script-src 'self' 'unsafe-inline'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'ten thousand nodes change every second': {
    prepare: () => {
      setInterval(() => {
        const { body } = document;
        for (let index = 0; body && index < 100; index++) {
          const node = body.appendChild(document.createElement('i'));
          node.className = `c${index}`;
          node.remove();
        }
      }, 20);
    },
  },
  'every error is rethrown by the page': {
    prepare: () => {
      addEventListener('error', ({ message }) => console.log('heard', message));
      addEventListener('unhandledrejection', ({ reason }) => console.log('heard', String(reason)));
    },
  },
};

/** What a visitor does, and everything that the page itself sees of it. */
const act = async (): Promise<string[]> => {
  const log: string[] = [];
  const types = ['click', 'submit', 'keydown', 'scroll', 'focus', 'visibilitychange', 'pagehide', 'online'];
  const button = document.querySelector('button');
  for (const [name, target] of [
    ['window', window],
    ['document', document],
    ['button', button],
  ] as const)
    for (const type of [...types, 'popstate', 'cart'])
      for (const capture of [true, false])
        target?.addEventListener(
          type,
          (event) => log.push(`${name} ${type} ${capture} ${event.defaultPrevented} ${event.cancelable}`),
          { capture },
        );
  const attempt = (what: string, work: () => unknown): void => {
    try {
      log.push(`${what} → ${String(work())}`);
    } catch (error) {
      log.push(`${what} ✗ ${String(error)}`);
    }
  };
  for (const type of types)
    attempt(type, () =>
      (/focus|keydown|submit/.test(type) && button
        ? button
        : /visib|scroll/.test(type)
          ? document
          : window
      ).dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
    );
  attempt('button', () => button?.click());
  attempt('link', () => document.querySelector('a')?.click());
  attempt('push', () => history.pushState({ a: 1 }, '', '/pushed'));
  attempt('push of what throws', () => history.pushState({}, '', '/bad'));
  attempt('push elsewhere', () => history.pushState({}, '', 'https://elsewhere.example/'));
  attempt('push of what cannot be kept', () => history.pushState(() => 0, '', '/never'));
  attempt('replace', () => history.replaceState({ b: 2 }, '', '/replaced'));
  attempt(
    'state',
    () => `${history.length} ${location.pathname} ${Object.keys(Object(history.state)).join()}`,
  );
  attempt('unbound', () => history.pushState.call({} as History, null, '', '/x'));
  attempt('beacon', () => navigator.sendBeacon.length);
  attempt('globals', () =>
    [typeof fetch, typeof JSON.stringify, fetch.name, history.replaceState.name].join(),
  );
  // The order of what the page put off itself.
  setTimeout(() => log.push('timeout'), 0);
  queueMicrotask(() => log.push('microtask'));
  void Promise.resolve().then(() => log.push('then'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return log;
};

const tell = async (page: Page, ledger: LedgerServer): Promise<{ log: string[]; said: string[] }> => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught ${error.message}`));
  await page.goto(`${ledger.origin}/a`, { waitUntil: 'networkidle' });
  return { log: await page.evaluate(act), said };
};

for (const [name, { prepare, headers = {}, isRecorded = true }] of Object.entries(hosts))
  test(`where ${name}, a page hears, sees and gets the same with Safar and without`, async ({
    context,
    ledger,
  }) => {
    ledger.config = {
      ...getPlainConfig(),
      load: { now: ['later', 'friction', 'undone', 'attributes'].map(getChunk), idle: [] },
    };
    ledger.before = `<script>(${prepare.toString()})()</script>`;
    const body =
      '<form onsubmit="return false"><button type="button">b</button></form><a href="#there">a</a>';
    ledger.pages.set('/a', { status: 200, body, headers });
    const nothing = { type: 'text/javascript', body: '' };
    ledger.files.set('/s/safar.js', nothing);
    const without = await tell(await context.newPage(), ledger);
    expect(ledger.batches).toEqual([]);
    ledger.files.delete('/s/safar.js');
    const withSafar = await tell(await context.newPage(), ledger);
    expect(withSafar).toEqual(without);
    expect(without.log.length).toBeGreaterThan(30);
    if (isRecorded) await expect.poll(() => ledger.getEvents('page_view').length).toBeGreaterThan(0);
  });
