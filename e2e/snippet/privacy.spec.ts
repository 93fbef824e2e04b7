import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { nameKept } from '../support/name-kept.js';
import { readDevice } from '../support/read-device.js';

const getKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).filter((name) => name !== 'safar:consent'),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);

/** The stored visitor, if any. */
const getVisitor = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('safar:test:');
        open.onupgradeneeded = () => open.transaction?.abort();
        open.onerror = () => resolve(undefined);
        open.onsuccess = () => {
          const all = open.result.transaction('safar:test:').objectStore('safar:test:').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result.length);
          };
        };
      }),
  );

const tagged = (consent?: string): string =>
  `data-site="test"${consent === undefined ? '' : ` data-consent="${consent}"`}`;

for (const consent of [undefined, 'required', 'something-else'])
  test(`consent ${consent ?? 'absent'}: nothing is stored or sent before a choice; the buffer keeps its times`, async ({
    page,
    ledger,
  }) => {
    ledger.tag = tagged(consent);
    await page.goto(`${ledger.origin}/a`);
    await page.waitForLoadState('networkidle');
    expect(await getKept(page)).toEqual([]);
    expect(ledger.requests.filter((line) => line.startsWith('POST') || line.includes('config'))).toEqual([]);
    const before = await page.evaluate(() => {
      window.safar('event', 'early');
      return Date.now();
    });
    await expect.poll(() => Date.now()).toBeGreaterThan(before + 50);
    await page.evaluate(() => window.safar('consent', 'granted'));
    const [view] = await whenArrived(ledger, 'page_view');
    const [early] = await whenArrived(ledger, 'early');
    expect(view?.at).toBeLessThanOrEqual(before);
    expect(early?.at).toBeLessThanOrEqual(before + 5);
    expect(view?.visit).toBeTruthy();
  });

test('required, denied: the buffer is dropped, on later pages as well', async ({ page, ledger }) => {
  ledger.tag = tagged();
  await page.goto(`${ledger.origin}/a`);
  await page.evaluate(() => window.safar('consent', 'denied'));
  await expect.poll(() => page.evaluate(() => localStorage.getItem('safar:consent'))).toBe('denied');
  await page.goto(`${ledger.origin}/b`);
  await page.waitForLoadState('networkidle');
  expect(ledger.getEvents()).toEqual([]);
  expect((await getVisitor(page)) ?? 0).toBe(0);
});

test('a whole visit leaves no cookie, whatever the visitor chose', async ({ page, ledger }) => {
  ledger.config = { ...getPlainConfig(), load: { now: [getChunk('data-layer')], idle: [getChunk('later')] } };
  await page.goto(`${ledger.origin}/a?utm_source=news&gclid=abc`);
  await page.evaluate(() => window.safar('event', 'said'));
  await whenArrived(ledger, 'said');
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_leave');
  await page.evaluate(() => window.safar('consent', 'granted'));
  await page.evaluate(() => window.safar('consent', 'denied'));
  await expect.poll(() => getVisitor(page)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('not required, then denied: what is on the device is erased and nothing more is sent', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => window.safar('consent', 'denied'));
  await expect.poll(() => getVisitor(page)).toBe(0);
  const count = ledger.requests.filter((line) => line.startsWith('POST')).length;
  await page.goto(`${ledger.origin}/b`);
  await page.waitForLoadState('networkidle');
  expect(ledger.requests.filter((line) => line.startsWith('POST'))).toHaveLength(count);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['safar:consent']);
});

test('granted, recorded, denied in one tab while another is open: the device is erased, and both are silent', async ({
  page,
  context,
  ledger,
}) => {
  ledger.tag = tagged();
  await page.goto(`${ledger.origin}/a`);
  await page.evaluate(() => window.safar('consent', 'granted'));
  await whenArrived(ledger, 'page_view');
  // From here on nothing is confirmed: events are in flight, in the store and in the slot of a page that was left.
  ledger.door = 'silent';
  const other = await context.newPage();
  const third = await context.newPage();
  for (const each of [other, third]) {
    await each.goto(`${ledger.origin}/b`);
    await each.waitForFunction(() => history.pushState.toString().includes('apply'));
    await each.evaluate(() => window.safar('event', 'said'));
  }
  await third.goto(`${ledger.origin}/s/manifest.json`);
  await expect
    .poll(async () => nameKept(await readDevice(third)))
    .toEqual(['active', 'choice', 'config', 'events', 'last', 'visitor']);

  await page.evaluate(() => window.safar('consent', 'denied'));
  const erased = ['choice', 'empty database'];
  await expect.poll(async () => nameKept(await readDevice(third))).toEqual(erased);
  const posts = (): number => ledger.requests.filter((line) => line.startsWith('POST')).length;
  const count = posts();
  for (const each of [page, other]) {
    await each.bringToFront();
    await each.evaluate(() => {
      window.safar('event', 'after');
      window.safar('cart', { items: [{ item_id: 'a' }] });
      history.pushState({}, '', '/soft');
      window.dispatchEvent(new Event('online'));
    });
  }
  // Longer than events wait to be sent together.
  const until = Date.now() + 6_000;
  await expect.poll(() => Date.now(), { timeout: 15_000 }).toBeGreaterThan(until);
  for (const each of [page, other]) await each.goto(`${ledger.origin}/s/manifest.json`);
  await expect.poll(async () => nameKept(await readDevice(third))).toEqual(erased);
  expect(posts()).toBe(count);
});

test('anonymous until granted: page views without ids; then everything, in a visit that has a first page', async ({
  page,
  ledger,
}) => {
  ledger.tag = tagged('anonymous-until-granted');
  await page.goto(`${ledger.origin}/a?utm_source=mail`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view).not.toHaveProperty('visit');
  expect(view && ledger.getVisitor(view)).toBeUndefined();
  expect(view?.params).not.toHaveProperty('visitNo');
  expect(await getKept(page)).toEqual([]);
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  // In one task: what is told right behind the choice must not open the visit without its source.
  await page.evaluate(() => {
    window.safar('consent', 'granted');
    window.safar('event', 'after');
  });
  const [after] = await whenArrived(ledger, 'after');
  const views = ledger.getEvents('page_view').filter(({ visit }) => visit !== undefined);
  expect(after?.visit).toBeTruthy();
  expect(views.map(({ visit, params }) => [visit, params.nav])).toEqual([[after?.visit, 'resume']]);
  expect(views[0]?.params).toMatchObject({ path: '/a', source: { tags: 'utm_source=mail' }, visitNo: 1 });
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 3);
  const next = ledger.getEvents('page_view').find(({ params }) => params.path === '/b');
  expect(next).toMatchObject({ visit: after?.visit, pageNo: 2 });
});

test('required, denied and then granted after all on one page: it is a page view with its source', async ({
  page,
  ledger,
}) => {
  ledger.tag = tagged('required');
  await page.goto(`${ledger.origin}/a?utm_source=mail`);
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await page.evaluate(() => window.safar('consent', 'denied'));
  await page.evaluate(() => window.safar('consent', 'granted'));
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({ path: '/a', source: { tags: 'utm_source=mail' }, visitNo: 1 });
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 2);
  expect(ledger.getEvents('page_view').map(({ pageNo }) => pageNo)).toEqual([1, 2]);
});

test('a site that does not honour Global Privacy Control is believed from the first page after its config is known', async ({
  page,
  ledger,
}) => {
  ledger.config = { ...getPlainConfig(), ignoreGpc: true };
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
  });
  await page.goto(`${ledger.origin}/a`);
  // Until the config is there, it is honoured and nothing of this is told.
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.safar('event', 'said'));
        return ledger.getEvents('said').length;
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(0);
  for (const path of ['/b', '/c']) {
    await page.goto(ledger.origin + path);
    await expect
      .poll(() => ledger.getEvents('page_view').find(({ params }) => params.path === path))
      .toHaveProperty('visit');
  }
});

for (const consent of ['not-required', 'anonymous-until-granted', 'required'])
  test(`Global Privacy Control caps ${consent} at anonymous`, async ({ page, ledger }) => {
    ledger.tag = tagged(consent);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    await page.goto(`${ledger.origin}/a`);
    await page.evaluate(() => window.safar('consent', 'granted'));
    const [view] = await whenArrived(ledger, 'page_view');
    await page.evaluate(() => window.safar('event', 'more'));
    await page.goto(`${ledger.origin}/b`);
    await whenArrived(ledger, 'page_view', 2);
    expect(view).not.toHaveProperty('visit');
    expect(ledger.batches.every(({ visitor }) => visitor === undefined)).toBe(true);
    expect(ledger.getEvents().every(({ name }) => name === 'page_view')).toBe(true);
    expect(await getKept(page)).toEqual([]);
  });

test('forget() erases the device; recording goes on as somebody new', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  const [before] = await whenArrived(ledger, 'page_view');
  await page.evaluate(() => window.safar('forget'));
  await expect.poll(() => getVisitor(page)).toBe(0);
  await page.goto(`${ledger.origin}/b`);
  const after = (await whenArrived(ledger, 'page_view', 2))[1];
  expect(after && ledger.getVisitor(after)).not.toBe(before && ledger.getVisitor(before));
  expect(after?.params.visitNo).toBe(1);
});

test('paths, queries and titles are scrubbed where they are recorded', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/orders/۱۲۳۴۵۶۷/sara@example.com?utm_campaign=0912%20123%204567&q=secret`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({
    path: '/orders/*/*',
    query: 'utm_campaign=*',
    title: 'Page /orders/*/*',
  });
});
