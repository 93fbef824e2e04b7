import { completeConfig } from '@safar/schema';
import { expect, test } from 'vitest';
import { shop } from '../../test/shop.js';
import { deriveVisitor } from './derive-visitor.js';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';

const rules = getRules(completeConfig(shop));
const start = Date.UTC(2026, 9, 1, 8);

const event = (
  n: number,
  name: string,
  params: Record<string, unknown>,
  more: Partial<VisitorEvent>,
): VisitorEvent =>
  ({
    visitor: 'v',
    visit: 'first',
    page: 'p',
    pageNo: 1,
    n,
    id: `${n}`,
    name,
    time: start + n * 1_000,
    path: '/',
    params,
    bot: false,
    reference: '',
    ...more,
  }) as VisitorEvent;

test('one request of a robot makes the whole visit one, for answers as for pages, and no other visit', () => {
  const given = {
    survey: 'after',
    showing: 's',
    question: 'score',
    revision: 1,
    value: 4,
    dir: 'rtl',
    language: 'fa',
  };
  const later = { visit: 'second', page: 'q', time: start + 7_200_000 };
  const { visits, answers, showings } = deriveVisitor(
    'shop',
    'v',
    [
      event(0, 'page_view', { path: '/', nav: 'navigate' }, { bot: true }),
      event(1, 'survey_answer', given, {}),
      event(2, 'page_view', { path: '/', nav: 'navigate' }, { ...later, n: 0 }),
      event(3, 'survey_answer', { ...given, showing: 't' }, { ...later, n: 1, time: later.time + 1 }),
    ],
    rules,
    1,
  );
  const judged = (rows: readonly { visit: string; bot: boolean }[]) =>
    rows.map(({ visit, bot }) => [visit, bot]);
  const expected = [
    ['first', true],
    ['second', false],
  ];
  expect(judged(visits)).toEqual(expected);
  expect(judged(answers)).toEqual(expected);
  expect(judged(showings)).toEqual(expected);
});
