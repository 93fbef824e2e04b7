import { createId, getHash, type BrowserConfig } from '@safar/schema/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Core, Listener, Visitor, Write } from '../src/context.js';
import { armMoments } from '../src/moments/arm-moments.js';
import { tools } from '../src/moments/tools.js';
import { startEngine } from '../src/triggers/engine.js';
import { openMemory } from '../src/triggers/memory.js';
import { hearAfterMs } from '../src/touchpoints/take-touchpoints.js';
import { watchTouchpoints } from '../src/touchpoints/watch-touchpoints.js';
import { identified, met, openDoor, refused, unknown, type Reply } from './touchpoint-door.js';

const at = 1_763_766_000_000;
const key = 'safar:shop:';
const name = `${key}identity`;
const call = { id: '1', at: at - 1_000, kind: 'call', params: {} };
const hashOf = (identity: string): string => String(getHash(`=${identity}`));

let site: Awaited<ReturnType<typeof openDoor>>;
let local: Record<string, string>;
/** The store that tabs share. */
let store: Record<string, unknown>;
let stops: (() => void)[];

beforeEach(async () => {
  site = await openDoor();
  [local, store, stops] = [{}, {}, []];
  const timers = {
    setTimeout: (work: (...given: unknown[]) => void, ms: number, ...given: unknown[]) =>
      setTimeout(work, ms === hearAfterMs ? 0 : ms, ...given),
    clearTimeout,
    addEventListener: () => undefined,
  };
  vi.stubGlobal('window', timers);
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
});
afterEach(async () => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
  await site.close();
});

const getVisitor = (): Visitor => store['visitor'] as Visitor;
const getMemory = () => openMemory(structuredClone(getVisitor()));

/** A page of the shop, in a tab of its own, with the engine and what it watches. */
const openPage = (visits = 2, calls: Core['calls'] = [], page?: string): Core => {
  store['visitor'] ??= {
    id: createId(at),
    secret: createId(at),
    visit: createId(at),
    visits,
    lastAt: at,
    pageNo: 1,
  } satisfies Visitor;
  const view = { id: createId(at), at, name: 'page_view', params: { path: '/a' }, visit: getVisitor().visit };
  const core = {
    key,
    local,
    calls,
    options: { site: 'shop', base: site.path, path: site.path, config: '' },
    config: {
      passive: '',
      stages: [],
      cart: {},
      surveys: {
        list: [
          {
            id: 'heard',
            when: [{ moment: { touchpoint: 'call', withinMs: 9e9 }, afterMs: 60_000, ...(page && { page }) }],
          },
        ],
      },
    } as unknown as BrowserConfig,
    page: { id: 'p', path: '/a', n: 0, pageNo: 1 },
    visitor: getVisitor(),
    now: () => at,
    commands: {},
    seen: [[view, getVisitor()]],
    onEvent: new Set<Listener>(),
    run: (command: string, ...given: unknown[]) =>
      core.commands[command]
        ? core.commands[command](...(given as never[]))
        : core.calls.push([command, ...given]),
    transact: async (what: string, decide: (found: unknown) => Write[]) => {
      for (const [id, value] of decide(structuredClone(store[what]))) store[id] = structuredClone(value);
    },
  } as unknown as Core;
  stops.push(
    startEngine(core, armMoments, (soon, on) =>
      watchTouchpoints({ core, soon, on, tools, meet: () => undefined }),
    ),
  );
  return core;
};
const view = (core: Core): void => {
  for (const listener of core.onEvent)
    listener(
      { id: createId(at), at, name: 'page_view', params: { path: core.page.path } } as never,
      getVisitor(),
    );
};
const whenAsked = (...wanted: string[]): Promise<void> =>
  vi.waitFor(() => expect(site.asked.map(({ ask }) => ask)).toEqual(wanted));
/** Lets everything come that could. */
const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

test('who is new is not asked about, who comes back is, once in a visit', async () => {
  openPage(1);
  await rest();
  expect(site.asked).toEqual([]);
  getVisitor().visits = 2;
  site.door.reply = () => met(call);
  const core = openPage();
  await whenAsked('touchpoints');
  const { id: visitor, secret } = getVisitor();
  expect(site.asked).toEqual([{ v: 1, site: 'shop', visitor, secret, ask: 'touchpoints' }]);
  // Anything else asks for leave before it is sent.
  expect(site.types).toEqual(['text/plain;charset=UTF-8']);
  await vi.waitFor(() =>
    expect(getMemory().waits).toEqual([{ survey: 'heard', trigger: 0, dueAt: at + 60_000 }]),
  );
  view(core);
  openPage();
  await rest();
  await whenAsked('touchpoints');
  expect(getMemory().waits).toHaveLength(1);
});

test('another visit asks anew, and what was heard of fires no more', async () => {
  site.door.reply = () => met(call);
  openPage();
  await whenAsked('touchpoints');
  await rest();
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  openPage();
  await whenAsked('touchpoints', 'touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(getMemory().touchpoints?.taken).toEqual(['1']);
});

test('two tabs that hear of it at once ask once', async () => {
  site.door.reply = () => met(call);
  openPage();
  openPage();
  await whenAsked('touchpoints', 'touchpoints');
  await rest();
  expect(getMemory().waits).toHaveLength(1);
});

test.each<[string, Reply]>([
  ['a refusal', { status: 429, body: '{"code":"too_many","message":"Slow down."}' }],
  ['an error', { status: 503, body: '' }],
  ['a page of a proxy', { status: 200, body: '<!doctype html><p>Sign in' }],
  ['another shape', { status: 200, body: '{"touchpoints":{"0":{"id":"1"}}}' }],
  ['far too many', met(...Array.from({ length: 10_000 }, (_, id) => ({ ...call, id: `${id}` })))],
  ['nothing at all', 'silent'],
])('%s is no answer: the next page asks again', async (_, reply) => {
  site.door.reply = () => reply;
  const core = openPage();
  await whenAsked('touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(getMemory().touchpoints?.asked).toBeUndefined();
  site.door.reply = () => met(call);
  view(core);
  await whenAsked('touchpoints', 'touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
});

test('an answer that comes in another visit is not taken, so that it is heard of there', async () => {
  openPage();
  site.door.reply = () => {
    Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
    return met(call);
  };
  await whenAsked('touchpoints');
  await rest();
  expect(getMemory().touchpoints).toEqual({ taken: [], waiting: {} });
});

test.each<[string, Reply]>([
  ['an error', { status: 503, body: '' }],
  ['too many', refused(429, 'too_many_requests')],
  ['a slow line', refused(408, '')],
  ['a page of a proxy', { status: 200, body: '<p>Back soon' }],
  ['nothing at all', 'silent'],
])('who somebody is is kept after %s, said once, and not in words after that', async (_, reply) => {
  site.door.reply = ({ ask }) => (ask === 'identify' ? reply : met());
  openPage(1, [['identify', ' Sara@Example.com ']]);
  await whenAsked('identify');
  await rest();
  expect(local[name]).toBe('=Sara@Example.com');
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met(call));
  openPage(1, [['identify', 'Sara@Example.com']]);
  await whenAsked('identify', 'identify', 'touchpoints');
  expect(site.asked[1]).toMatchObject({ ask: 'identify', identity: 'Sara@Example.com' });
  expect(local).toEqual({ [name]: hashOf('Sara@Example.com') });
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
  openPage(1, [['identify', 'Sara@Example.com']]);
  await rest();
  expect(site.asked).toHaveLength(3);
});

test.each<[string, Reply]>([
  ['the secret is wrong', refused(403, 'secret_wrong')],
  ['there is no key for identities', refused(400, 'identity_off')],
  ['a proxy says no', { status: 401, body: '<p>Sign in' }],
])(
  'where it is refused for good (%s), no words are kept, and the own touchpoints are heard of',
  async (_, reply) => {
    site.door.reply = ({ ask }) => (ask === 'identify' ? reply : unknown(call));
    openPage(2, [['identify', 'sara']]);
    await whenAsked('identify', 'touchpoints');
    await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
    expect(local).toEqual({ [name]: hashOf('sara') });
    openPage(2, [['identify', 'sara']]);
    await rest();
    expect(site.asked).toHaveLength(2);
    expect(getMemory().waits).toHaveLength(1);
    // In another visit once more, since what the collector does not know may have been lost.
    Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
    openPage(3, [['identify', 'sara']]);
    const again = ['touchpoints', 'identify', 'touchpoints'];
    await whenAsked('identify', 'touchpoints', ...again);
    await rest();
    expect(site.asked).toHaveLength(5);
    expect(local).toEqual({ [name]: hashOf('sara') });
  },
);

test('who is no longer known at the collector is said again: by this page, or by the next that says it', async () => {
  let isKnown = true;
  site.door.reply = ({ ask }) => {
    if (ask === 'identify') isKnown = true;
    return ask === 'identify' ? identified : isKnown ? met(call) : unknown();
  };
  openPage(2, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints');
  await rest();
  // Erased by the shop.
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  openPage(3, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  expect([site.asked.length, local[name]]).toEqual([5, hashOf('sara')]);
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 2), visits: 4 });
  openPage(4);
  await vi.waitFor(() => expect(local).toEqual({}));
  site.asked.length = 0;
  openPage(4, [['identify', 'sara']]);
  await vi.waitFor(() => expect(site.asked.map(({ ask }) => ask)).toContain('identify'));
  await vi.waitFor(() => expect(local[name]).toBe(hashOf('sara')));
});

test('in a document that lost its store nothing is asked or said, as every page would ask the same', async () => {
  const core = openPage(2, [['identify', 'sara']]);
  core.isLost = true;
  await rest();
  expect(site.asked).toEqual([]);
});

test('a look that came to nothing, as nobody was there, is not the last', async () => {
  site.door.reply = () => met(call);
  const core = openPage(2);
  const visitor = store['visitor'];
  delete store['visitor'];
  await rest();
  expect(site.asked).toEqual([]);
  store['visitor'] = visitor;
  view(core);
  await whenAsked('touchpoints');
});

test('where there is no room to write who it is nobody is known, and the own touchpoints are heard of', async () => {
  local = new Proxy({} as Record<string, string>, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  site.door.reply = () => met(call);
  openPage(2, [['identify', 'sara']]);
  await whenAsked('touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
  expect(local).toEqual({});
});

test('a tab that named somebody else before says nobody again', async () => {
  let isKnown = true;
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : isKnown ? met() : unknown());
  const old = openPage(2, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints');
  openPage(2, [['identify', 'reza']]);
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  view(old);
  await vi.waitFor(() => expect(local).toEqual({}));
  await rest();
  expect(site.asked.filter(({ ask }) => ask === 'identify')).toHaveLength(2);
});

test('who signs out while they are being said stays signed out', async () => {
  site.door.reply = ({ ask }) => {
    if (ask === 'identify') local[name] = '';
    return ask === 'identify' ? identified : met(call);
  };
  openPage(1, [['identify', 'sara']]);
  await whenAsked('identify');
  await rest();
  expect(local).toEqual({ [name]: '' });
  expect(site.asked).toHaveLength(1);
});

test('a transaction that is tried twice asks once', async () => {
  site.door.reply = () => met(call);
  const core = openPage(2);
  const { transact } = core;
  core.transact = (what, decide) =>
    transact(what, (found) => (decide(structuredClone(found)), decide(found)));
  await whenAsked('touchpoints');
  await rest();
  expect(site.asked).toHaveLength(1);
  expect(getMemory().waits).toHaveLength(1);
});

test('what is no identity is ignored, and what is too long', async () => {
  openPage(1, [
    ['identify', 7],
    ['identify', null],
    ['identify'],
    ['identify', { email: 'a@b.c' }],
    ['identify', ['a@b.c']],
    ['identify', ''],
    ['identify', '   '],
    ['identify', 'a'.repeat(255)],
    ['unheard', 1],
  ]);
  await rest();
  expect(site.asked).toEqual([]);
  expect(local).toEqual({});
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met());
  openPage(1, [['identify', 'a'.repeat(254)]]);
  await whenAsked('identify', 'touchpoints');
});

test('who is signed out is asked about nothing, another is heard of for themselves', async () => {
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met(call));
  const core = openPage(2, [['identify', 'sara']], '^/account$');
  await whenAsked('identify', 'touchpoints');
  await rest();
  expect(Object.values(getMemory().touchpoints?.waiting ?? {})).toHaveLength(1);
  core.run('identify', '');
  await vi.waitFor(() => expect(local[name]).toBe(''));
  core.page.path = '/account';
  view(core);
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(site.asked).toHaveLength(2);
  core.run('identify', 'reza');
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  core.run('identify', 'sara');
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints', 'identify', 'touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
});

test('of those who refuse, here or in another tab, or were forgotten, nothing is kept or said', async () => {
  const core = openPage(2);
  await whenAsked('touchpoints');
  delete store['visitor'];
  core.run('identify', 'sara');
  view(core);
  await rest();
  expect(site.asked).toHaveLength(1);
  expect(local).toEqual({});
});

test('after its stop nothing is asked or said', async () => {
  openPage(2, [['identify', 'sara']]);
  for (const stop of stops.splice(0)) stop();
  await rest();
  expect(site.asked).toEqual([]);
});
