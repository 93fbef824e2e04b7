import type { SafarEvent } from '@safar/schema/browser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from './browser.js';
import type { Weather } from './collector.js';
import { createWorld, turn } from './world.js';

/** One thing that happens; `tab` is taken modulo those that are open. */
type Deed =
  | {
      kind: 'open' | 'event' | 'poison' | 'soft' | 'hide' | 'show' | 'leave' | 'go' | 'crash' | 'online';
      tab: number;
    }
  | { kind: 'weather'; weather: Weather }
  | { kind: 'pass'; ms: number }
  /** A few turns of the event loop: what is under way gets a little further, and is caught there by what comes next. */
  | { kind: 'work'; turns: number };

interface Outcome {
  stored: SafarEvent[];
  copies: Map<string, SafarEvent[]>;
  left: { events: SafarEvent[]; slots: string[] };
  /** Tokens of what pages told. */
  told: string[];
  /** Paths of documents that were left. */
  farewells: string[];
}

const play = async (deeds: readonly Deed[], hasLocks: boolean): Promise<Outcome> => {
  const { time, collector, browser, settle } = createWorld(hasLocks);
  const told: string[] = [];
  const farewells: string[] = [];
  let tabs: Document[] = [];
  let paths = 0;

  const isStored = ({ path }: Document): boolean =>
    [...browser.stored.values()].some(
      ({ name, params }) => name === 'page_view' && 'path' in params && params.path === path,
    );

  const act = async (deed: Deed): Promise<void> => {
    if (deed.kind === 'pass') return time.pass(deed.ms);
    if (deed.kind === 'weather') return collector.setWeather(deed.weather);
    if (deed.kind === 'work') {
      for (let turns = 0; turns < deed.turns; turns++) await turn();
      return;
    }
    if (deed.kind === 'open') {
      if (tabs.length < 3) tabs.push(browser.open(`/${++paths}`));
      return;
    }
    const tab = tabs[deed.tab % tabs.length];
    if (!tab) return;
    if (deed.kind === 'event' || deed.kind === 'poison') {
      const token = `${told.length}`;
      if (deed.kind === 'event') told.push(token);
      tab.safar('event', deed.kind === 'event' ? 'said' : 'poison', { token });
    } else if (deed.kind === 'soft') {
      tab.pushState(`/${++paths}`);
    } else if (deed.kind === 'hide') {
      // Left out: a page that is hidden before its view is stored, confirmed all the same, and never seen again. The
      // next page cannot know, and takes the view in anew, under another number.
      if (isStored(tab)) tab.setHidden(true);
    } else if (deed.kind === 'show') tab.setHidden(false);
    else if (deed.kind === 'online') tab.hear('online');
    else {
      // Left out for the same reason.
      if (deed.kind !== 'crash' && !isStored(tab)) return;
      // Left out: what happens in a hidden tab in the very moment in which it is closed. Its last words are said.
      if (deed.kind !== 'crash' && tab.isHidden()) await settle();
      if (deed.kind !== 'crash') {
        farewells.push(tab.path);
        tab.hear('pagehide');
        tab.setHidden(true);
      }
      if (deed.kind === 'go') tab.end();
      else tab.crash();
      const next = deed.kind === 'go' ? [browser.open(`/${++paths}`)] : [];
      tabs = tabs.flatMap((each) => (each === tab ? next : [each]));
    }
  };

  for (const deed of deeds) await act(deed);
  // All is well again, and the visitor opens one more page.
  collector.setWeather('fine');
  await time.pass(60_000);
  for (const tab of tabs) {
    tab.setHidden(false);
    tab.hear('online');
  }
  await time.pass(60_000);
  browser.open('/last');
  // As long as the longest wait between two attempts.
  await time.pass(660_000);
  return {
    stored: [...browser.stored.values()],
    copies: collector.copies,
    left: await browser.readStore(),
    told,
    farewells,
  };
};

const tab = fc.nat(5);
const common = [
  fc.record({
    kind: fc.constantFrom('open', 'event', 'event', 'event', 'soft', 'hide', 'show', 'online' as const),
    tab,
  }),
  fc.record({ kind: fc.constant('poison' as const), tab }),
  fc.record({ kind: fc.constantFrom('leave' as const, 'go' as const), tab }),
  fc.record({
    kind: fc.constant('weather' as const),
    weather: fc.constantFrom<Weather>('fine', 'fine', 'down', 'busy', 'gone', 'lost', 'silent', 'offline'),
  }),
  fc.record({
    kind: fc.constant('pass' as const),
    ms: fc.constantFrom(0, 10, 30, 1_000, 6_000, 40_000, 2_400_000),
  }),
  fc.record({ kind: fc.constant('work' as const), turns: fc.integer({ min: 0, max: 6 }) }),
];
const crash = fc.record({ kind: fc.constant('crash' as const), tab });
const first: Deed = { kind: 'open', tab: 0 };

const expectOnce = ({ stored, copies, left }: Outcome): void => {
  const good = stored.filter(({ name }) => name !== 'poison');
  expect(good.filter(({ id }) => !copies.has(id))).toEqual([]);
  expect(left).toEqual({ events: [], slots: [] });
  // Another tab may send a newcomer's first page view before the config has had its say in it.
  const withoutConfig = (event?: SafarEvent): object => ({ ...event, config: event?.n ? event.config : 1 });
  for (const [original, ...others] of copies.values())
    for (const other of others) expect(withoutConfig(other)).toEqual(withoutConfig(original));
  const arrived = [...copies.values()].flatMap(([event]) => event ?? []);
  const numbers = arrived.map(({ page, n }) => `${page} ${n}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  const pageNos = new Map(arrived.map(({ visit, pageNo, page }) => [`${visit} ${pageNo}`, page]));
  for (const { visit, pageNo, page } of arrived) expect(pageNos.get(`${visit} ${pageNo}`)).toBe(page);
};

test('whatever reached the store arrives, each event once and the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(...common, crash), { maxLength: 30 }),
      fc.boolean(),
      async (deeds: Deed[], hasLocks) => expectOnce(await play([first, ...deeds], hasLocks)),
    ),
    { numRuns: 120 },
  );
}, 60_000);

test('without a crash nothing at all is lost, and numbers have no gaps', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(...common), { maxLength: 30 }),
      fc.boolean(),
      async (deeds: Deed[], hasLocks) => {
        const outcome = await play([first, ...deeds], hasLocks);
        expectOnce(outcome);
        const arrived = [...outcome.copies.values()].flatMap(([event]) => event ?? []);
        const tokens = arrived.flatMap(({ params }) => ('token' in params ? String(params.token) : []));
        expect(tokens.toSorted()).toEqual(outcome.told.toSorted());
        const paths = new Map(
          arrived.flatMap(({ page, params }) => ('path' in params ? [[page, params.path]] : [])),
        );
        const left = arrived.filter(({ name }) => name === 'page_leave').map(({ page }) => paths.get(page));
        expect(left).toEqual(expect.arrayContaining(outcome.farewells));
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);
