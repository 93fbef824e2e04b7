import { createId } from '@safar/schema';
import { expect, test } from 'vitest';
import type { Store } from '../store/store.js';
import { createSold, salesMark } from './sold.js';

/** A visitor is named each time, so that nothing is asked of a store. */
const sale = () => ({ site: 'shop', visitor: createId(Date.now()), order: '' });

test('what is said while others are derived waits for the next time', async () => {
  const sold = createSold({} as Store);
  const touched: string[] = [];
  const touch = (_: string, visitor: string): void => void touched.push(visitor);
  const [one, two, three] = [sale(), sale(), sale()];
  sold.note([one], 4);
  const taking = sold.take(touch);
  sold.note([two, three], 5);
  const first = await taking;
  first.end();
  expect([sold.getSaid(), sold.getDerived(), first.marks]).toEqual([
    2,
    1,
    [{ name: salesMark, commit: 4, rules: '' }],
  ]);
  const second = await sold.take(touch);
  expect(touched).toEqual([one.visitor, two.visitor, three.visitor]);
  // What could not be derived waits on.
  expect((await sold.take(touch)).marks).toEqual(second.marks);
  second.end();
  expect([sold.getDerived(), (await sold.take(touch)).marks]).toEqual([2, []]);
});
