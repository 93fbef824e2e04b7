import { automaticEvents, compileGlobs, type BrowserConfig } from '@safar/schema/browser';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Core, Draft, Page, Visitor } from '../context.js';
import { setCore } from '../core.js';
import { takeEvent } from './take-event.js';

const endsAfterMs = 1_800_000;
setCore({ config: { endsAfterMs, passive: compileGlobs(automaticEvents) } as BrowserConfig } as Core);
vi.stubGlobal('document', { title: '', hidden: true });
const start = 1_800_000_000_000;

/** One thing that happens: a page view, an event of the owner, one that nobody did, or a page that gains or loses the focus. */
interface Happening {
  tab: number;
  gapMs: number;
  kind: 'view' | 'event' | 'automatic' | 'focus' | 'blur';
  campaign: string | undefined;
  /** A reload, the way back, a bank: its campaign is none. */
  cuts: boolean;
}
type Timed = Happening & { at: number };

const names = { view: 'page_view', event: 'add_to_cart', automatic: 'web_vital', focus: '', blur: '' };

/** What is said of an event, with visits by their order instead of their ids. */
type Told = [
  tab: number,
  at: number,
  name: string,
  visit: number,
  pageNo: number,
  n: number,
  hasSource: boolean,
];

/** While a page has the focus, each moment is engaged time. Only one has it, and a new page takes it. */
const getEngagedUntil = (timed: readonly Timed[], index: number): number => {
  let until = 0;
  let focused: number | undefined;
  for (const { tab, kind, at } of timed.slice(0, index + 1)) {
    if (focused !== undefined) until = at;
    if (kind === 'view' || kind === 'focus') focused = tab;
    else if (kind === 'blur' && focused === tab) focused = undefined;
  }
  return until;
};

/** The real thing over one visitor's record, as tabs share it. */
const play = (timed: readonly Timed[]): Told[] => {
  const pages = [0, 1, 2].map((): Page => ({ id: '', path: '', n: 0, pageNo: 0 }));
  const events: Draft[] = [];
  const tabs: number[] = [];
  let visitor: Visitor | undefined;
  timed.forEach(({ tab, at, kind, campaign, cuts }, index) => {
    const page = pages[tab];
    if (kind === 'blur' || !page) return;
    const params = kind === 'view' ? { path: '/', source: { host: '', tags: campaign, cuts } } : {};
    const event = { id: `${index}`, at, name: names[kind], params, config: 1 };
    visitor = takeEvent(visitor, event, page, getEngagedUntil(timed, index), events);
    while (tabs.length < events.length) tabs.push(tab);
  });
  const visits = [...new Set(events.map(({ visit }) => visit))];
  return events.map(({ at, name, visit, pageNo = 0, n = 0, params }, index) => [
    tabs[index] ?? 0,
    at,
    name,
    visits.indexOf(visit),
    pageNo,
    n,
    params.source !== undefined,
  ]);
};

/** The definition, slowly: all activity is listed and cut, then pages are laid into visits and everything is numbered. */
const model = (timed: readonly Timed[]): Told[] => {
  const isActive = ({ kind }: Timed): boolean => kind !== 'blur' && kind !== 'automatic';
  const visitAt = new Map<Timed, number>();
  const campaigns: (string | undefined)[] = [];
  timed.forEach((each, index) => {
    if (!isActive(each)) return;
    const before = timed.slice(0, index).filter(isActive);
    const lastAt = Math.max(getEngagedUntil(timed, index), ...before.map(({ at }) => at));
    const isLate = each.at - lastAt > endsAfterMs;
    const campaign = each.kind === 'view' && each.cuts ? each.campaign : undefined;
    const isNew = campaign !== undefined && campaign !== campaigns.at(-1);
    if (!before[0] || isLate || isNew) campaigns.push(campaign);
    visitAt.set(each, campaigns.length - 1);
  });

  const told: Told[] = [];
  const open: [page: number, visit: number][] = [];
  const pages: number[] = [];
  const tell = ({ tab, at, kind }: Timed, name: string): void => {
    const [page = 0, visit = 0] = open[tab] ?? [];
    const pageNo = pages.slice(0, page + 1).filter((each) => each === visit).length;
    const n = told.filter(([each, , , of, no]) => each === tab && of === visit && no === pageNo).length;
    const isFirst = !told.some(([, , , each]) => each === visit);
    // A visit that begins on an open page came from nowhere.
    told.push([tab, at, name, visit, pageNo, n, isFirst && kind === 'view']);
  };
  for (const each of timed) {
    const visit = visitAt.get(each);
    const isElsewhere = visit !== undefined && visit !== open[each.tab]?.[1];
    if (visit !== undefined && (each.kind === 'view' || isElsewhere)) {
      open[each.tab] = [pages.push(visit) - 1, visit];
      tell(each, 'page_view');
    }
    if (each.kind === 'event' || each.kind === 'automatic') tell(each, names[each.kind]);
  }
  return told;
};

const happening = fc.record({
  tab: fc.nat(2),
  gapMs: fc.constantFrom(0, 1, 1_000, endsAfterMs - 1, endsAfterMs, endsAfterMs + 1, 86_400_000),
  kind: fc.constantFrom<Happening['kind']>('view', 'view', 'event', 'automatic', 'focus', 'blur'),
  campaign: fc.constantFrom(undefined, undefined, 'spring', 'autumn'),
  cuts: fc.constantFrom(true, true, false),
});

test('visits, page numbers and numbers within pages are those of a slow and obvious model', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), (happenings) => {
      let at = start;
      const timed = happenings
        .map((each): Timed => ({ ...each, at: (at += each.gapMs) }))
        // A document says nothing before its page view.
        .filter(
          ({ kind, tab }, index, all) =>
            kind === 'view' || all.slice(0, index).some((each) => each.kind === 'view' && each.tab === tab),
        );
      expect(play(timed)).toEqual(model(timed));
    }),
    { numRuns: 3_000 },
  );
});
