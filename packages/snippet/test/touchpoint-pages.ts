import { createId, getHash, type BrowserConfig } from '@safar/schema/browser';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Core, Listener, Visitor, Write } from '../src/context.js';
import { armMoments } from '../src/moments/arm-moments.js';
import { tools } from '../src/moments/tools.js';
import { startEngine } from '../src/triggers/engine.js';
import { openMemory } from '../src/triggers/memory.js';
import { hearAfterMs } from '../src/touchpoints/take-touchpoints.js';
import { watchTouchpoints } from '../src/touchpoints/watch-touchpoints.js';
import { openDoor } from './touchpoint-door.js';

export const at = 1_763_766_000_000;
const key = 'safar:shop:';
export const name = `${key}identity`;
export const call = { id: '1', at: at - 1_000, kind: 'call', params: {} };
export const hashOf = (identity: string): string => String(getHash(`=${identity}`));

export let site: Awaited<ReturnType<typeof openDoor>>;
export let local: Record<string, string>;
/** The store that tabs share. */
export let store: Record<string, unknown>;
export let stops: (() => void)[];

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

export const getVisitor = (): Visitor => store['visitor'] as Visitor;
export const getMemory = () => openMemory(structuredClone(getVisitor()));

/** A page of the shop, in a tab of its own, with the engine and what it watches. */
export const openPage = (visits = 2, calls: Core['calls'] = [], page?: string): Core => {
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
export const view = (core: Core): void => {
  for (const listener of core.onEvent)
    listener(
      { id: createId(at), at, name: 'page_view', params: { path: core.page.path } } as never,
      getVisitor(),
    );
};
export const whenAsked = (...wanted: string[]): Promise<void> =>
  vi.waitFor(() => expect(site.asked.map(({ ask }) => ask)).toEqual(wanted));
/** Lets everything come that could. */
export const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

/** Another `localStorage` for the pages that are opened from now on. */
export const setLocal = (other: Record<string, string>): void => {
  local = other;
};
