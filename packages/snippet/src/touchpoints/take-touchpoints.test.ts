import {
  createId,
  type BrowserConfig,
  type BrowserTrigger,
  type ToldTouchpoint,
} from '@safar/schema/browser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { tools } from '../moments/tools.js';
import { openMemory } from '../triggers/memory.js';
import { readMet, takeTouchpoints } from './take-touchpoints.js';

const at = 1_763_766_000_000;
const day = 86_400_000;

const newVisitor = (): Visitor => ({
  id: createId(at),
  visit: createId(at),
  visits: 2,
  lastAt: at,
  pageNo: 1,
});
const told = (
  id: string,
  kind: string,
  ago: number,
  params: Record<string, unknown> = {},
): ToldTouchpoint => ({
  id,
  at: at - ago,
  kind,
  params,
});
const trigger = (touchpoint: string, more: Partial<BrowserTrigger> = {}, where = {}): BrowserTrigger => ({
  moment: { touchpoint, withinMs: 7 * day, ...where },
  afterMs: 0,
  ...more,
});
const coreOf = (when: Record<string, BrowserTrigger[]>, path = '/a', now = at) => ({
  config: {
    surveys: { list: Object.entries(when).map(([id, triggers]) => ({ id, when: triggers })) },
  } as unknown as BrowserConfig,
  page: { id: 'p', path, n: 0, pageNo: 1 },
  now: () => now,
});
const waitsOf = (visitor: Visitor): string[] =>
  openMemory(visitor).waits.map(({ survey, trigger: place, dueAt }) => `${survey} ${place} ${dueAt - at}`);

describe('what happened off the site', () => {
  const solved = trigger('ticket_solved');
  const hours = [{ param: 'hours', min: 24 }];
  const when = {
    a: [trigger('call'), trigger('ticket_solved', { afterMs: 5_000 }, { where: hours })],
    b: [solved],
  };

  test('fires the triggers of its kind whose conditions hold, each once', () => {
    const visitor = newVisitor();
    const list = [told('1', 'ticket_solved', day, { hours: 30 }), told('2', 'store_visit', day)];
    takeTouchpoints(tools, visitor, coreOf(when), '', list);
    expect(waitsOf(visitor)).toEqual(['a 1 5000', 'b 0 0']);
    takeTouchpoints(tools, visitor, coreOf(when), '', list);
    expect(waitsOf(visitor)).toHaveLength(2);
    takeTouchpoints(tools, visitor, coreOf(when), '', [told('3', 'ticket_solved', 0, { hours: 3 }), ...list]);
    expect(waitsOf(visitor)).toEqual(['a 1 5000', 'b 0 0', 'b 0 0']);
    expect(openMemory(visitor).touchpoints).toEqual({ taken: ['1', '2', '3'], waiting: {} });
  });

  test('is spent when it was too long ago', () => {
    const visitor = newVisitor();
    takeTouchpoints(tools, visitor, coreOf(when), '', [told('1', 'ticket_solved', 7 * day + 1)]);
    takeTouchpoints(
      tools,
      visitor,
      coreOf({ b: [{ ...solved, moment: { touchpoint: 'ticket_solved', withinMs: 9 * day } }] }),
      '',
      [told('1', 'ticket_solved', 7 * day + 1)],
    );
    expect(waitsOf(visitor)).toEqual([]);
    takeTouchpoints(tools, visitor, coreOf(when), '', [told('2', 'ticket_solved', 7 * day)]);
    expect(waitsOf(visitor)).toEqual(['b 0 0']);
  });

  test('waits for a page of its trigger, in later visits as well, and no longer than it may', () => {
    const bound = { a: [trigger('call', { page: '^/account$' })] };
    const visitor = newVisitor();
    takeTouchpoints(tools, visitor, coreOf(bound, '/'), 'x', [told('1', 'call', day)]);
    expect(waitsOf(visitor)).toEqual([]);
    const late = structuredClone(visitor);
    visitor.visit = createId(at + 2 * day);
    takeTouchpoints(tools, visitor, coreOf(bound, '/b', at + 2 * day), 'x');
    takeTouchpoints(tools, visitor, coreOf(bound, '/account', at + 2 * day), 'x');
    takeTouchpoints(tools, visitor, coreOf(bound, '/account', at + 2 * day), 'x');
    expect(waitsOf(visitor)).toEqual([`a 0 ${2 * day}`]);
    takeTouchpoints(tools, late, coreOf(bound, '/account', at + 6 * day + 1), 'x');
    expect(waitsOf(late)).toEqual([]);
    expect(openMemory(late).touchpoints?.waiting).toEqual({});
  });

  test('of somebody who is signed out, or of another, asks nobody; it waits for them', () => {
    const bound = { a: [trigger('call', { page: '^/account$' })] };
    const visitor = newVisitor();
    takeTouchpoints(tools, visitor, coreOf(bound, '/'), '11', [told('1', 'call', day)]);
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '');
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '22');
    expect(waitsOf(visitor)).toEqual([]);
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '11');
    expect(waitsOf(visitor)).toEqual(['a 0 0']);
  });

  test('of two people at one device is kept for each of them, and both are asked', () => {
    const bound = { a: [trigger('call', { page: '^/account$' })] };
    const visitor = newVisitor();
    takeTouchpoints(tools, visitor, coreOf(bound, '/'), '11', [told('1', 'call', day)]);
    takeTouchpoints(tools, visitor, coreOf(bound, '/'), '22', [told('2', 'call', 0)]);
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '11');
    expect(waitsOf(visitor)).toEqual(['a 0 0']);
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '22');
    expect(waitsOf(visitor)).toEqual(['a 0 0', 'a 0 0']);
    takeTouchpoints(tools, visitor, coreOf(bound, '/account'), '22');
    expect(waitsOf(visitor)).toHaveLength(2);
  });

  test('does not ask by a trigger that another config has in its place', () => {
    const visitor = newVisitor();
    takeTouchpoints(tools, visitor, coreOf({ a: [trigger('call', { page: '^/account$' })] }, '/'), '', [
      told('1', 'call', day),
    ]);
    takeTouchpoints(tools, visitor, coreOf({ a: [trigger('email_sent')] }, '/account'), '');
    takeTouchpoints(tools, visitor, coreOf({}, '/account'), '');
    expect(waitsOf(visitor)).toEqual([]);
  });

  test('only the newest forty are remembered', () => {
    const visitor = newVisitor();
    for (let round = 0; round < 5; round++)
      takeTouchpoints(
        tools,
        visitor,
        coreOf(when),
        '',
        Array.from({ length: 20 }, (_, index) => told(`${round} ${index}`, 'call', 0)),
      );
    const { taken = [] } = { ...openMemory(visitor).touchpoints };
    expect([taken.length, taken.at(0), taken.at(-1)]).toEqual([40, '3 0', '4 19']);
  });
});

test('whatever is heard and seen, a trigger fires as a plain reading of its rules says', () => {
  const kinds = ['call', 'email_sent', 'store_visit'];
  const paths = ['/a', '/b'];
  const anyTrigger = fc.record({
    touchpoint: fc.constantFrom(...kinds),
    withinMs: fc.integer({ min: 1, max: 40 }),
    page: fc.option(fc.constantFrom('^/a$', '^/b$'), { nil: undefined }),
  });
  const anyTold = fc.record({
    id: fc.constantFrom('1', '2', '3', '4'),
    kind: fc.constantFrom(...kinds),
    ago: fc.integer({ min: 0, max: 40 }),
  });
  const anyLook = fc.record({
    path: fc.constantFrom(...paths),
    afterMs: fc.integer({ min: 0, max: 15 }),
    known: fc.constantFrom('', '1'),
    list: fc.array(anyTold, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(anyTrigger, { minLength: 1, maxLength: 3 }),
      fc.array(anyLook, { maxLength: 8 }),
      (triggers, looks) => {
        const visitor = newVisitor();
        const list = triggers.map(({ touchpoint, withinMs, page }) => ({
          moment: { touchpoint, withinMs },
          afterMs: 0,
          ...(page === undefined ? {} : { page }),
        }));
        const taken = new Set<string>();
        /** What each trigger still waits for of each person: until when. */
        const open = triggers.map(() => new Map<string, number>());
        const wanted: string[] = [];
        let now = at;
        for (const { path, afterMs, known, list: heard } of looks) {
          now += afterMs;
          const met = heard.map(({ id, kind, ago }) => ({ id, kind, at: now - ago, params: {} }));
          const news = met.filter(({ id }) => !taken.has(id));
          for (const { id } of news) taken.add(id);
          // The same id comes once in an answer.
          const once = news.filter(({ id }, place) => news.findIndex((each) => each.id === id) === place);
          triggers.forEach(({ touchpoint, withinMs, page }, index) => {
            const mine = open[index] ?? new Map<string, number>();
            for (const each of once.filter(({ kind }) => kind === touchpoint))
              mine.set(known, Math.max(each.at + withinMs, mine.get(known) ?? 0));
            if ((mine.get(known) ?? 0) < now || (page !== undefined && page !== `^${path}$`)) return;
            wanted.push(`a ${index} ${now - at}`);
            mine.delete(known);
          });
          takeTouchpoints(tools, visitor, coreOf({ a: list }, path, now), known, met);
        }
        expect(waitsOf(visitor)).toEqual(wanted);
      },
    ),
  );
});

describe('an answer', () => {
  test.each([
    null,
    undefined,
    'busy',
    7,
    {},
    { code: 'too_many', message: 'Slow down.' },
    { touchpoints: null },
    { touchpoints: 3 },
    { touchpoints: {} },
    { touchpoints: 'none' },
    { touchpoints: Array.from({ length: 10_000 }, (_, id) => told(`${id}`, 'call', 0)) },
  ])('%j is none', (given) => {
    expect(() => readMet(given as never)).toThrow();
  });

  test('is read without what is no touchpoint, and hostile ones fire nothing', () => {
    const touchpoints = [
      null,
      7,
      'call',
      [],
      { id: 7, at, kind: 'call', params: {} },
      { id: '', at: 'now', kind: 'call', params: {} },
      { id: 'a', at, kind: '__proto__', params: {} },
      { id: 'b', at, kind: 'constructor', params: null },
      { id: 'c', at: at + 9 * day, params: {} },
      { id: 'd', kind: 'call', params: {} },
      { id: 'e', at, kind: ['call'], params: 5 },
    ];
    const visitor = newVisitor();
    const read = readMet(JSON.parse(JSON.stringify({ touchpoints })) as never);
    const core = coreOf({ a: [trigger('call'), { afterMs: 0 }, { moment: { exit: true }, afterMs: 0 }] });
    takeTouchpoints(tools, visitor, core, '', read);
    expect(waitsOf(visitor)).toEqual([]);
    expect(openMemory(visitor).touchpoints?.waiting).toEqual({});
    takeTouchpoints(tools, visitor, core, '', [{ ...told('f', 'call', 0), params: null as never }]);
    expect(waitsOf(visitor)).toEqual(['a 0 0']);
  });
});
