import { createId, type BrowserConfig, type BrowserTrigger } from '@safar/schema/browser';
import { describe, expect, test } from 'vitest';
import type { Core, Visitor } from '../context.js';
import { openMemory } from '../triggers/memory.js';
import { armMoments, isMomentFired } from './arm-moments.js';

const at = 1_763_766_000_000;
const view = (path: string, status?: number) => ({ name: 'page_view', params: { path, status } });
const said = (name: string, params: Record<string, unknown> = {}) => ({ name, params });
const usual = { path: '/a', pageNo: 1, before: undefined, entered: undefined, awayMs: Number.NaN };

test.each<
  [
    what: string,
    trigger: Omit<BrowserTrigger, 'afterMs'>,
    event: Parameters<typeof isMomentFired>[1],
    Partial<typeof usual> | { before?: string; entered?: string },
    isFired: boolean,
  ]
>([
  ['the third page', { moment: { pages: 3 } }, view('/a'), { pageNo: 3 }, true],
  ['the second page', { moment: { pages: 3 } }, view('/a'), { pageNo: 2 }, false],
  ['no event is a page', { moment: { pages: 3 } }, said('login'), { pageNo: 3 }, false],
  ['another page than the one named', { moment: { pages: 1 }, page: '^/b$' }, view('/a'), {}, false],
  ['somebody comes back', { moment: { awayMs: 5 } }, view('/a'), { awayMs: 5 }, true],
  ['somebody comes back too soon', { moment: { awayMs: 5 } }, view('/a'), { awayMs: 4 }, false],
  ['somebody new', { moment: { awayMs: 0 } }, view('/a'), {}, false],
  [
    'a stage is left',
    { stage: 's', moment: { left: true } },
    view('/a'),
    { before: 's', entered: 't' },
    true,
  ],
  [
    'a stage is not left',
    { stage: 's', moment: { left: true } },
    view('/a'),
    { before: 's', entered: 's' },
    false,
  ],
  ['nothing is entered', { stage: 's', moment: { left: true } }, said('login'), { before: 's' }, false],
  [
    'another stage is left',
    { stage: 's', moment: { left: true } },
    view('/a'),
    { before: 't', entered: 's' },
    false,
  ],
  ['a page that is not there', { moment: { seen: '', isMissing: true } }, view('/a', 404), {}, true],
  ['a page that is gone', { moment: { seen: '', isMissing: true } }, view('/a', 410), {}, true],
  ['a page that is there', { moment: { seen: '', isMissing: true } }, view('/a', 200), {}, false],
  ['a page that says so', { moment: { seen: '^/a$', isMissing: true } }, view('/a'), {}, true],
  ['a page that is not there is no empty search', { moment: { seen: '^/s$' } }, view('/a', 404), {}, false],
  [
    'an event as it has to be',
    { event: 'purchase', moment: { where: [{ param: 'value', min: 5 }] } },
    said('purchase', { value: 5 }),
    {},
    true,
  ],
  [
    'an event that is not',
    { event: 'purchase', moment: { where: [{ param: 'value', min: 5 }] } },
    said('purchase', { value: 4 }),
    {},
    false,
  ],
  [
    'an event that does not say',
    { event: 'purchase', moment: { where: [{ param: 'value', max: 5 }] } },
    said('purchase'),
    {},
    false,
  ],
  [
    'a text that matches',
    { event: 'login', moment: { where: [{ param: 'method', match: '^(google|apple)$' }] } },
    said('login', { method: 'apple' }),
    {},
    true,
  ],
  ['an event on its page', { event: 'error', page: '^/a$', moment: {} }, said('error'), {}, true],
  ['an event on another page', { event: 'error', page: '^/b$', moment: {} }, said('error'), {}, false],
  ['what only the page can tell', { moment: { exit: true } }, view('/a'), {}, false],
])('%s', (_, trigger, event, circumstances, isFired) => {
  expect(isMomentFired({ afterMs: 0, ...trigger }, event, { ...usual, ...circumstances })).toBe(isFired);
});

describe('in the visitor’s memory', () => {
  const core = (when: BrowserTrigger[]): Pick<Core, 'config' | 'page'> => ({
    config: {
      stages: [{ id: 's', enter: [] }],
      surveys: { list: [{ id: 'a', when }] },
    } as unknown as BrowserConfig,
    page: { id: 'p', path: '/a', n: 0, pageNo: 1 },
  });
  const visitor = (): Visitor => ({
    id: createId(at),
    visit: createId(at),
    visits: 1,
    lastAt: at,
    pageNo: 1,
  });
  const event = (name: string, after: number) => ({ name, params: { path: '/a' }, at: at + after });

  test('somebody who comes back is known by what was heard last, also from another visit', () => {
    const back = visitor();
    const when = [{ moment: { awayMs: 1_000 }, afterMs: 7 }];
    expect(armMoments(core(when), back, event('page_view', 0))).toBe(false);
    expect(armMoments(core(when), back, event('page_view', 999))).toBe(false);
    back.visit = createId(at + 5);
    expect(armMoments(core(when), back, event('page_view', 1_999))).toBe(true);
    expect(openMemory(back).waits).toEqual([{ survey: 'a', trigger: 0, dueAt: at + 2_006 }]);
  });

  test('plain triggers beside them work as ever', () => {
    const somebody = visitor();
    const when = [
      { event: 'login', afterMs: 3 },
      { event: 'login', moment: { where: [{ param: 'method', match: '^x$' }] }, afterMs: 3 },
    ];
    expect(armMoments(core(when), somebody, event('login', 0))).toBe(true);
    expect(openMemory(somebody).waits).toEqual([{ survey: 'a', trigger: 0, dueAt: at + 3 }]);
  });
});
