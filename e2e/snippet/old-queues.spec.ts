import { createId } from '@safar/schema';
import type { Page } from '@playwright/test';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { readStored } from '../support/read-stored.js';

/** Puts something into the store and into `localStorage` of the site `test`, before its recorder has ever run there. */
const leave = (
  page: Page,
  records: readonly [key: string, value: unknown][],
  local: Record<string, string> = {},
): Promise<void> =>
  page.evaluate(
    ([all, kept]) =>
      new Promise<void>((resolve, reject) => {
        const name = 'safar:test:';
        for (const [key, value] of Object.entries(kept)) localStorage.setItem(name + key, value);
        const request = indexedDB.open(name);
        request.onerror = reject;
        request.onupgradeneeded = () => request.result.createObjectStore(name);
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          for (const [key, value] of all) transaction.objectStore(name).put(value, key);
          transaction.onabort = reject;
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [records, local] as const,
  );

const at = Date.now() - 60_000;
const [visit, pageId] = [createId(at), createId(at)];
const visitor = { id: createId(at), visit, visits: 3, lastAt: at, pageNo: 4 };
let count = 0;
const makeEvent = (name: string) => ({
  id: createId(at),
  visit,
  page: pageId,
  pageNo: 4,
  n: ++count,
  at,
  name,
  params: { path: '/old' },
  config: 1,
});
const stored = (event: { id: string }): [string, unknown] => [event.id, event];

/** A page of the site on which nothing is recorded yet. */
const openSilently = async (page: Page, ledger: { tag: string; origin: string }): Promise<void> => {
  const { tag } = ledger;
  ledger.tag = 'data-site="test" data-consent="required"';
  await page.goto(`${ledger.origin}/a`);
  ledger.tag = tag;
};

test('a queue of another version is delivered, and its visitor and visit go on', async ({ page, ledger }) => {
  await openSilently(page, ledger);
  // As the first versions had it, and as a later one may: what is not known is kept and means nothing.
  const elder = {
    ...visitor,
    startedAt: at,
    stage: { stage: 0, since: at },
    cart: { id: pageId, openedAt: at, lastAt: at, pieces: { a: 1 }, step: 1 },
    purchases: 1,
    dropped: { age: 2 },
    retryAt: at,
    ofTomorrow: { any: ['thing'] },
  };
  const [elderEvent, inSlot] = [{ ...makeEvent('elder'), ofTomorrow: 1 }, makeEvent('in_slot')];
  await leave(page, [['visitor', elder], stored(elderEvent)], {
    'last:x': JSON.stringify([inSlot]),
    // The slots of the first version.
    'last:y': JSON.stringify({ activeAt: at, events: [makeEvent('lost')] }),
  });
  await page.goto(`${ledger.origin}/b`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).toMatchObject({ visit, pageNo: 5, params: { visitNo: 3 } });
  expect((await whenArrived(ledger, 'elder'))[0]).toEqual(elderEvent);
  expect((await whenArrived(ledger, 'in_slot'))[0]).toEqual(inSlot);
  for (const { visitor: who } of ledger.batches) expect(who).toBe(visitor.id);
  await expect.poll(() => page.evaluate(readStored)).toEqual([]);
  await page.goto(`${ledger.origin}/c`);
  expect((await whenArrived(ledger, 'page_view', 2))[1]).toMatchObject({ visit, pageNo: 6 });
});

const { params: _, ...withoutParams } = makeEvent('without_params');

const junk: Record<string, [records: readonly [string, unknown][], local?: Record<string, string>]> = {
  'values that are no records': [
    [
      ['visitor', visitor],
      ['0', 5],
      ['1', 'junk'],
      ['2', [1, 2]],
      ['3', true],
      ['4', { a: { b: [] } }],
      ['5', {}],
      ['~', 'junk'],
    ],
  ],
  'an event without parameters': [[['visitor', visitor], stored(withoutParams)]],
  'a text in the place of the visitor': [[['visitor', 'junk']]],
  'a visitor of whom nothing is known': [[['visitor', { visits: 'many' }]]],
  'slots that hold anything': [
    [['visitor', visitor]],
    {
      'last:1': 'null',
      'last:2': '5',
      'last:3': '"text"',
      'last:4': '[null,1]',
      'last:5': '{}',
      'last:6': '[',
      'last:7': '[{"id":"x"},{}]',
      active: 'junk',
    },
  ],
  'a kept config that is none': [[['visitor', visitor]], { config: '{"load":{}}' }],
  'a kept config that is a number': [[['visitor', visitor]], { config: '5' }],
};

for (const [name, [records, local]] of Object.entries(junk))
  test(`${name}: the queue is delivered and emptied, and the page hears nothing`, async ({
    page,
    ledger,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openSilently(page, ledger);
    const good = makeEvent('good');
    await leave(page, [...records, stored(good)], local);
    await page.goto(`${ledger.origin}/b`);
    expect((await whenArrived(ledger, 'good'))[0]).toEqual(good);
    await whenArrived(ledger, 'page_view');
    await page.evaluate(() => window.safar('event', 'said'));
    await page.goto(`${ledger.origin}/c`);
    await whenArrived(ledger, 'said');
    const views = await whenArrived(ledger, 'page_view', 2);
    expect(new Set(views.map((view) => view.visit)).size).toBe(1);
    await expect.poll(() => page.evaluate(readStored)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).filter((each) => each.includes(':last:'))))
      .toEqual([]);
    // Nothing goes round in circles.
    expect(ledger.batches.length).toBeLessThan(10);
    expect(errors).toEqual([]);
  });
