import { expect, test } from 'vitest';
import { getMoments } from './activity.js';
import type { VisitorEvent } from './visitor-event.js';

const minute = 60_000;
const event = (name: string, time: number, params: object = {}): VisitorEvent => ({
  visitor: 'v',
  visit: 'w',
  page: 'p',
  pageNo: 1,
  n: 0,
  id: `${name}${time}`,
  name,
  time,
  path: '/',
  params,
  bot: false,
  reference: '',
});
const getActive = (...events: VisitorEvent[]): number[] =>
  getMoments(events).flatMap(({ at, isActivity }) => (isActivity ? [at] : []));

test('somebody who reads for 50 min was active until the end', () => {
  expect(
    getActive(event('page_view', 0), event('page_leave', 50 * minute, { engagedMs: 50 * minute })),
  ).toEqual([0, 50 * minute]);
});

test('a tab left open over night and clicked in the morning was active in the evening', () => {
  expect(getActive(event('page_view', 0), event('page_leave', 600 * minute, { engagedMs: 10_000 }))).toEqual([
    0, 10_000,
  ]);
});

test('each hide adds only what is new, and never beyond itself', () => {
  const hides = [
    event('page_leave', minute, { engagedMs: 30_000 }),
    event('page_leave', 2 * minute, { engagedMs: 30_000 }),
    event('page_leave', 3 * minute, { engagedMs: 10 * minute }),
  ];
  expect(getActive(event('page_view', 0), ...hides)).toEqual([0, 30_000, 3 * minute]);
});

test('automatic events are no activity', () => {
  expect(
    getActive(
      event('page_view', 0),
      event('web_vital', 5),
      event('not_found', 6),
      event('survey_shown', 7),
      event('survey_answer', 8),
    ),
  ).toEqual([0, 8]);
});
