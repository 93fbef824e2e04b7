import { expect, test } from 'vitest';
import { checkConfig } from '../check-config.js';

const check = (survey: object, rest: object = {}, now?: number) =>
  checkConfig(
    { site: 'nogol', surveys: [{ id: 'a', template: 'nps', when: [{ after: '20s' }], ...survey }], ...rest },
    now,
  );

test.each([
  [{ new: true, visits: { min: 2 } }, 1],
  [{ new: true, visits: { min: 1 } }, 0],
  [{ new: false, visits: { max: 1 } }, 1],
  [{ new: false, visits: { max: 2 } }, 0],
  [{ visits: { max: 0 } }, 1],
  [{ stage: ['awareness'], reached: 'purchase' }, 0],
])('whom %j asks: %s mistakes', (who, count) => {
  expect(check({ who }).mistakes).toHaveLength(count);
});

test('who comes back to an abandoned cart is in a later visit, unless visits last longer', () => {
  const survey = { when: [{ cart: 'abandoned' }], who: { new: true } };
  expect(check(survey).mistakes).toMatchObject([{ pointer: '/surveys/0/when/0', code: 'never-shows' }]);
  expect(check(survey, { visit: { endsAfter: '2h' } }).mistakes).toEqual([]);
});

test('one dead moment of two is a hint', () => {
  const survey = { when: [{ stage: 'loyalty' }, { stage: 'awareness' }], who: { stage: ['awareness'] } };
  const { mistakes, hints } = check(survey);
  expect(mistakes).toEqual([]);
  expect(hints).toMatchObject([{ pointer: '/surveys/0/when/0', code: 'never-shows' }]);
});

test('a survey is over a day after its last day, and only where the time is known', () => {
  const survey = { howOften: { active: { to: '2026-03-21' } } };
  expect(check(survey).hints).toEqual([]);
  expect(check(survey, {}, Date.parse('2026-03-22T10:00Z')).hints).toEqual([]);
  expect(check(survey, {}, Date.parse('2026-03-24T10:00Z')).hints).toMatchObject([{ code: 'never-shows' }]);
});

test.each([
  ['1405-01-01', '2026-03-21'],
  ['1405-12-29T18:30', '2027-03-20T18:30'],
  ['1447-09-01', '2026-02-18'],
  ['1405-13-01', undefined],
])('a day of another calendar: %s is %s', (from, suggestion) => {
  const [mistake] = check({ howOften: { active: { from } } }).mistakes;
  expect(mistake?.code).toBe('out-of-range');
  expect(mistake?.suggestion).toBe(suggestion);
});

test.each([
  ['/#/cart', true, 0],
  ['/#/cart', false, 1],
  ['/products/*', false, 0],
  ['/wiki/Rose_(flower)', false, 0],
  ['/en/**/cart', false, 0],
  ['**/cart', false, 0],
  ['/a.html', false, 0],
])('the path %s with routes in the fragment %s: %s mistakes', (page, hash, count) => {
  expect(check({ when: [{ page }] }, { pages: { hash } }).mistakes).toHaveLength(count);
});

test.each(['fa', 'ckb', 'glk', 'pt-BR', 'zh-Hant-TW', 'ku'])('%s is a language', (tag) => {
  expect(checkConfig({ site: 'nogol', languages: [tag] }).mistakes).toEqual([]);
});

test('no depth is too deep', () => {
  let deep: unknown = {};
  for (let level = 0; level < 50_000; level++) deep = level % 2 ? [deep] : { who: deep };
  expect(checkConfig(deep).mistakes.length).toBeGreaterThan(0);
  expect(
    checkConfig({ site: 'nogol', surveys: [{ id: 'a', who: { answers: deep } }] }).mistakes.length,
  ).toBeGreaterThan(0);
});
