import { newStageState } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { getStanding, openVisit } from './open-visit.js';

const visitor: Visitor = {
  id: 'v',
  secret: 's',
  visit: 'before',
  visits: 4,
  lastAt: 10,
  pageNo: 7,
  campaign: 'mail',
  stage: { ...newStageState(), stage: 2, furthest: 3 },
  cart: { id: 'c', items: 2 } as Visitor['cart'],
  bought: 't1',
  params: { path: '/landing' },
  surveys: { visit: 'before' },
};

test('nothing of the visit before is in the one that begins, and the visitor is who they were', () => {
  const walking = openVisit(visitor, 'walk', 1_000, 5);
  expect(walking).toEqual({
    id: 'v',
    secret: 's',
    visit: 'walk',
    visits: 5,
    lastAt: 1_000,
    pageNo: 0,
    campaign: false,
    params: {},
    // The engine's memory knows of which visit it is.
    surveys: { visit: 'before' },
  });
  expect(visitor.visit).toBe('before');
});

test('after it the visitor stands where they stood', () => {
  const walking = openVisit(visitor, 'walk', 1_000, 5);
  const walked = { ...walking, cart: { ...visitor.cart, items: 9 } as Visitor['cart'], bought: 't2' };
  const after = openVisit(walked, 'after', 2_000, 4, getStanding(visitor));
  expect(after).toMatchObject({
    visit: 'after',
    visits: 4,
    stage: { stage: 2, furthest: 3 },
    cart: { items: 2 },
    bought: 't1',
  });
  expect(openVisit(walked, 'after', 2_000, 4, {})).not.toHaveProperty('cart');
});
