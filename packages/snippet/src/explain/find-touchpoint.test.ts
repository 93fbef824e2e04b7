import { createId, getHash, type BrowserConfig, type BrowserSurvey } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { tools } from '../moments/tools.js';
import { takeTouchpoints } from '../touchpoints/take-touchpoints.js';
import { findTouchpoint } from './find-touchpoint.js';

const now = 1_763_766_000_000;
const day = 864e5;
const survey: BrowserSurvey = {
  id: 'solved',
  when: [
    { event: 'looked', afterMs: 0 },
    { moment: { touchpoint: 'ticket_solved', withinMs: 7 * day }, page: '^(/account)$', afterMs: 0 },
  ],
  afterDismissMs: day,
  afterShownMs: day,
  sample: 100,
  priority: 0,
};
const core = {
  config: { surveys: { list: [survey] } } as unknown as BrowserConfig,
  page: { id: 'p', path: '/', n: 0, pageNo: 1 },
  now: () => now,
};
const confirmed = `${getHash('=sara')}`;
const come = (visits: number): Visitor => ({
  id: createId(now - 9 * day),
  visit: createId(now),
  visits,
  lastAt: now,
  pageNo: 1,
});
const told = (at: number) => [{ id: createId(at), at, kind: 'ticket_solved', params: {} }];
/** The visitor after the collector was asked, as the script takes its answer in. */
const ask = (visitor: Visitor, known: string | undefined, touchpoints: ReturnType<typeof told>): Visitor => {
  takeTouchpoints(tools, visitor, core, known, touchpoints).asked = visitor.visit + known;
  return visitor;
};
const reason = (visitor: Visitor, known?: string) => findTouchpoint(survey, visitor, now, known)?.reason;

test('why nothing that happened off the site asks, as the script itself keeps it', () => {
  expect(reason(come(1))).toBe('nobody');
  expect(reason(come(2))).toBe('unasked');
  expect(reason(come(2), '')).toBe('signedOut');
  expect(reason(come(1), '=sara')).toBe('unheard');
  expect(reason(come(1), confirmed)).toBe('unasked');
  expect(reason(ask(come(2), undefined, []))).toBe('none');
  expect(reason(ask(come(1), confirmed, []), confirmed)).toBe('none');
  // Somebody else is here now, or another visit has begun: the collector is asked anew.
  expect(reason(ask(come(1), confirmed, []), `${getHash('=reza')}`)).toBe('unasked');
  expect(reason({ ...ask(come(2), undefined, []), visit: createId(now + 1) })).toBe('unasked');
});

test('what was told and waits for its page says until when, and for whom', () => {
  const visitor = ask(come(1), confirmed, told(now - day));
  expect(findTouchpoint(survey, visitor, now, confirmed)).toEqual({ reason: 'pending', seen: now + 6 * day });
  expect(reason(visitor, `${getHash('=reza')}`)).toBe('unasked');
  expect(findTouchpoint(survey, visitor, now + 7 * day, confirmed)).toEqual({ reason: 'none', seen: 1 });
  expect(findTouchpoint(survey, ask(come(1), confirmed, told(now - 8 * day)), now, confirmed)).toEqual({
    reason: 'none',
    seen: 1,
  });
});

test('a survey that asks by nothing off the site says nothing of it', () => {
  expect(
    findTouchpoint({ ...survey, when: [{ event: 'looked', afterMs: 0 }] }, come(1), now, undefined),
  ).toBe(undefined);
});
