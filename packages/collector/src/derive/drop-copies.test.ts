import { isSameAction, type Action } from '@safar/schema/rules';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createCopyFilter } from './drop-copies.js';

type Heard = [at: number, via: 'data-layer' | 'attributes' | 'api'];
const countActions = (...heard: Heard[]): number => {
  const isCopy = createCopyFilter();
  return heard.filter(
    ([at, via]) => !isCopy('add_to_cart', at, { via, items: [{ item_id: 'a' }] }, undefined),
  ).length;
};

test('one click that two sources heard is one', () => {
  expect(countActions([0, 'data-layer'], [100, 'attributes'])).toBe(1);
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [150, 'api'])).toBe(1);
});

test('two clicks are two, however many sources heard them', () => {
  expect(countActions([0, 'data-layer'], [500, 'data-layer'])).toBe(2);
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [500, 'data-layer'], [600, 'attributes'])).toBe(
    2,
  );
  expect(countActions([0, 'data-layer'], [100, 'attributes'], [500, 'attributes'])).toBe(2);
});

test('a thank-you page that is loaded again is one purchase', () => {
  const isCopy = createCopyFilter();
  expect(isCopy('purchase', 0, { transaction_id: '7' }, 'c')).toBe(false);
  expect(isCopy('purchase', 86_400_000, { transaction_id: '7' }, undefined)).toBe(true);
});

const item = { item_id: 'a' };

test('two sources see one action, and not both know what is in the cart', () => {
  for (const name of ['view_cart', 'begin_checkout']) {
    const isCopy = createCopyFilter();
    expect(isCopy(name, 0, { via: 'pages' }, undefined)).toBe(false);
    expect(isCopy(name, 900, { via: 'data-layer', items: [item], value: 5 }, undefined)).toBe(true);
    expect(isCopy(name, 60_000, { via: 'pages' }, undefined)).toBe(false);
  }
  const isCopy = createCopyFilter();
  expect(isCopy('add_to_cart', 0, { via: 'woocommerce', items: [item] }, undefined)).toBe(false);
  expect(isCopy('add_to_cart', 40, { via: 'data-layer', items: [item], value: 5 }, undefined)).toBe(true);
  expect(isCopy('add_to_cart', 60, { via: 'shopify', items: [{ item_id: 'b' }] }, undefined)).toBe(false);
});

test('a purchase that a page rule knows nothing of is the one that the data layer tells', () => {
  const pages = { via: 'pages' } as const;
  const told = { via: 'data-layer', transaction_id: '7', value: 5 } as const;
  for (const [first, second] of [
    [pages, told],
    [told, pages],
  ] as const) {
    const isCopy = createCopyFilter();
    expect(isCopy('purchase', 0, first, 'c')).toBe(false);
    expect(isCopy('purchase', 1_000, second, 'c')).toBe(true);
    // Its number is known by now, whoever said it first; the next purchase is another one.
    expect(isCopy('purchase', 86_400_000, told, undefined)).toBe(true);
    expect(isCopy('purchase', 2_000, { ...told, transaction_id: '8', value: 6 }, 'd')).toBe(false);
  }
});

test('two orders that a page rule and the data layer tell are two, however soon', () => {
  const isCopy = createCopyFilter();
  const say = (at: number, transaction_id?: string, value?: number): boolean =>
    isCopy(
      'purchase',
      at,
      transaction_id === undefined
        ? { via: 'pages' }
        : { via: 'data-layer', transaction_id, ...(value === undefined ? {} : { value }) },
      undefined,
    );
  expect(say(0)).toBe(false);
  expect(say(900, 'A', 10)).toBe(true);
  // The second thank-you page could be the first one loaded again; its number says that it is not.
  expect(say(300_000)).toBe(true);
  expect(say(300_900, 'B', 20)).toBe(false);
  expect(say(301_000, 'A', 10)).toBe(true);
});

/** The same rule pair by pair, as it is told. */
const createPairwiseFilter = () => {
  const kept: { action: Action; vias: Set<string | undefined>; ids: Set<string | undefined> }[] = [];
  return (action: Action): boolean => {
    const id = action.params.transaction_id;
    const isPurchase = action.name === 'purchase';
    const original =
      kept.find((candidate) => isPurchase && id !== undefined && candidate.ids.has(id)) ??
      kept.find(
        (candidate) =>
          (isPurchase || !candidate.vias.has(action.params.via)) &&
          // A purchase has one number, whoever said it.
          (!isPurchase || id === undefined || candidate.ids.size === 0) &&
          isSameAction(candidate.action, action),
      );
    if (original) {
      original.vias.add(action.params.via);
      if (isPurchase && id !== undefined) original.ids.add(id);
    } else
      kept.push({
        action,
        vias: new Set([action.params.via]),
        ids: new Set(isPurchase && id !== undefined ? [id] : []),
      });
    return original !== undefined;
  };
};

const said = fc.record({
  gapMs: fc.constantFrom(0, 1, 900, 1_999, 2_000, 2_001, 300_000, 600_000, 600_001),
  name: fc.constantFrom('add_to_cart', 'view_item', 'view_cart', 'purchase', 'page_view'),
  via: fc.constantFrom('data-layer', 'attributes', 'pages', 'server', undefined),
  items: fc.option(
    fc.array(fc.constantFrom({ item_id: 'a' }, { item_id: 'b' }, { item_name: 'a' }, {}), { maxLength: 2 }),
    { nil: undefined },
  ),
  id: fc.constantFrom(undefined, undefined, '', '1', '2'),
  value: fc.constantFrom(undefined, 0, 5),
  cycle: fc.constantFrom(undefined, 'c', 'd'),
});

test('what is looked up is what pair by pair is the same', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 30 }), (all) => {
      const isCopy = createCopyFilter();
      const isPairCopy = createPairwiseFilter();
      let at = 0;
      for (const { gapMs, name, via, items, id, value, cycle } of all) {
        at += gapMs;
        const params = {
          ...(via === undefined ? {} : { via }),
          ...(items === undefined ? {} : { items }),
          ...(id === undefined ? {} : { transaction_id: id }),
          ...(value === undefined ? {} : { value }),
        };
        const expected =
          name !== 'page_view' && isPairCopy({ name, at, params, ...(cycle === undefined ? {} : { cycle }) });
        expect(isCopy(name, at, params, cycle)).toBe(expected);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what one event costs does not grow with those before it', () => {
  const count = 5_000;
  let itemsRead = 0;
  const isCopy = createCopyFilter();
  const looked = vi.spyOn(Set.prototype, 'has');
  let copies = 0;
  // One source says everything, then another one; all of it within 2 s.
  for (let index = 0; index < count; index++) {
    const params = {
      via: index < count / 2 ? ('data-layer' as const) : ('attributes' as const),
      get items() {
        itemsRead++;
        return Array.from({ length: 30 }, (_, item) => ({ item_id: `i${item}` }));
      },
    };
    if (isCopy('add_to_cart', Math.floor(index / 4), params, undefined)) copies++;
  }
  const lookups = looked.mock.calls.length;
  looked.mockRestore();
  expect(copies).toBe(count / 2);
  expect(itemsRead).toBe(count);
  expect(lookups).toBeLessThan(4 * count);
});
