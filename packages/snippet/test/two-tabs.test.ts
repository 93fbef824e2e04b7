import { expect, test } from 'vitest';
import { createWorld } from './world.js';

const minute = 60_000;

/** Visits of what arrived, one of each, in the order in which they began. */
const getVisits = ({ collector }: ReturnType<typeof createWorld>): string[] => [
  ...new Set([...collector.copies.values()].flatMap(([event]) => event?.visit ?? [])),
];

test('who reads in one tab for longer than a visit lasts, and comes back to the other, is in the same visit', async () => {
  const world = createWorld(true);
  const { browser, time } = world;
  const a = browser.open('/a');
  await time.pass(minute);
  a.setHidden(true);
  const b = browser.open('/b');
  await time.pass(40 * minute);
  b.setHidden(true);
  a.setHidden(false);
  a.hear('focus');
  await time.pass(minute);
  a.safar('event', 'said');
  await time.pass(minute);
  expect(getVisits(world)).toHaveLength(1);
});

test('who comes back after longer than that, and was nowhere on the site meanwhile, opens another', async () => {
  const world = createWorld(true);
  const { browser, time } = world;
  const a = browser.open('/a');
  await time.pass(minute);
  a.setHidden(true);
  await time.pass(40 * minute);
  a.setHidden(false);
  a.safar('event', 'said');
  await time.pass(minute);
  expect(getVisits(world)).toHaveLength(2);
});

test('last words of a page that was hidden for long are of the visit that they ended', async () => {
  const world = createWorld(true);
  const { browser, collector, time } = world;
  const a = browser.open('/a');
  await time.pass(minute);
  a.setHidden(true);
  await time.pass(40 * minute);
  a.safar('event', 'told_in_the_background');
  await time.pass(minute);
  a.setHidden(false);
  await time.pass(minute);
  const [first] = getVisits(world);
  const copies = [...collector.copies.values()].flat().filter(({ name }) => name === 'page_leave');
  expect(copies.length).toBeGreaterThan(1);
  expect(new Set(copies.map(({ visit }) => visit))).toEqual(new Set([first]));
});
