import { completeConfig, createId } from '@safar/schema';
import { expect, test } from 'vitest';
import { deriveVisitor } from './derive-visitor.js';
import { getRules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';

const rules = getRules(completeConfig({ site: 'shop' }));
const start = Date.UTC(2026, 9, 1, 8);
const day = 86_400_000;

/** Each visit one page, a day apart. */
const getSources = (...visits: [nav: string, more?: object][]) => {
  const events = visits.map(([nav, more], index): VisitorEvent => {
    const time = start + index * day;
    return {
      visitor: 'v',
      visit: createId(time),
      page: createId(time),
      pageNo: 1,
      n: 0,
      id: createId(time),
      name: 'page_view',
      time,
      path: '/',
      params: { path: '/', nav, ...more },
      bot: false,
      reference: '',
    };
  });
  return deriveVisitor('shop', 'v', events, rules, 1).visits.map(
    ({ device, language, source_class, source_host }) => [device, language, source_class, source_host],
  );
};
const phone = { device: 'mobile', language: 'fa' };
const search = { ...phone, source: { host: 'google.com' } };

test('a visit that an open page began has the device and source of the one before', () => {
  expect(getSources(['navigate', search], ['resume'], ['resume'])).toEqual([
    ['mobile', 'fa', 'search', 'google.com'],
    ['mobile', 'fa', 'search', 'google.com'],
    ['mobile', 'fa', 'search', 'google.com'],
  ]);
});

test('direct never overwrites the last source known, nor does it become one', () => {
  const desktop = { device: 'desktop', language: 'en' };
  expect(getSources(['navigate', search], ['navigate', desktop], ['resume'])).toEqual([
    ['mobile', 'fa', 'search', 'google.com'],
    ['desktop', 'en', 'direct', ''],
    ['desktop', 'en', 'search', 'google.com'],
  ]);
});

test('with nothing before, or without storage, nothing is inherited', () => {
  expect(getSources(['resume'])).toEqual([['', '', 'direct', '']]);
  expect(getSources(['navigate', { ...search, memory: true }], ['resume'])[1]).toEqual([
    '',
    '',
    'direct',
    '',
  ]);
});

test('a visit is a document of its own where none of its pages had a store; one that lost it goes on with the visit', () => {
  const derive = (...memories: (true | undefined)[]): boolean[] => {
    const visit = createId(start);
    const events = memories.map((memory, index): VisitorEvent => ({
      visitor: 'v',
      visit,
      page: createId(start + index),
      pageNo: index + 1,
      n: 0,
      id: createId(start + index),
      name: 'page_view',
      time: start + index,
      path: '/',
      params: { path: '/', nav: 'navigate', ...(memory && { memory }) },
      bot: false,
      reference: '',
    }));
    return deriveVisitor('shop', 'v', events, rules, 1).visits.map(({ memory }) => memory);
  };
  expect(derive(true, true)).toEqual([true]);
  expect(derive(undefined, true)).toEqual([false]);
  expect(derive(undefined)).toEqual([false]);
});
