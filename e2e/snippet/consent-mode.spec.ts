import type { Page } from '@playwright/test';
import type { LedgerServer } from '../support/ledger-server.js';
import { expect, test as base, whenArrived } from '../support/ledger-test.js';
import { readDevice } from '../support/read-device.js';

declare global {
  interface Window {
    dataLayer: unknown[];
    gtag(...given: unknown[]): void;
    told: unknown[][];
  }
}

const gtag = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}';
const tag = '<script async src="/s/consent-mode.js"></script>';

/** Runs in a page. */
const consent = ([kind, given]: [kind: string, given: Record<string, unknown>]): void =>
  window.gtag('consent', kind, given);
const update = (page: Page, analytics_storage: string): Promise<void> =>
  page.evaluate(consent, ['update', { analytics_storage }] as [string, Record<string, unknown>]);

const getPosts = ({ requests }: LedgerServer): string[] => requests.filter((line) => line.startsWith('POST'));

/** Waits until the recorder runs and the data layer is heard, then gives what would be wrong time to arrive. */
const whenQuiet = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => history.pushState.toString().includes('apply') && Object.hasOwn(window.dataLayer, 'push'),
  );
  await page.waitForLoadState('networkidle');
};

/** A page that hears of errors, or of anything that a script of ours says, fails its test. */
const test = base.extend<{ errors: string[] }>({
  errors: [
    async ({ page, ledger }, use) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      ledger.tag = 'data-site="test"';
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

const denied = `gtag('consent','default',{ad_storage:'denied',analytics_storage:'denied',wait_for_update:500})`;

test('denied by default: nothing is stored or sent; granted: the buffer goes out; denied later: the device is erased', async ({
  page,
  ledger,
}) => {
  ledger.before = `<script>${gtag};${denied};gtag('js',new Date());gtag('config','G-1')</script>${tag}`;
  await page.goto(`${ledger.origin}/a`);
  await whenQuiet(page);
  expect(await readDevice(page)).toEqual({});
  expect(getPosts(ledger)).toEqual([]);
  const before = await page.evaluate(() => {
    window.safar('event', 'early');
    return Date.now();
  });
  await expect.poll(() => Date.now()).toBeGreaterThan(before + 50);
  await update(page, 'granted');
  const [view] = await whenArrived(ledger, 'page_view');
  const [early] = await whenArrived(ledger, 'early');
  expect(view?.at).toBeLessThanOrEqual(before);
  expect(early?.at).toBeLessThanOrEqual(before + 5);

  await update(page, 'denied');
  await expect
    .poll(() => readDevice(page))
    .toEqual({
      'localStorage safar:consent': 'denied',
      'IndexedDB safar:test:': [],
    });
  const count = getPosts(ledger).length;
  await page.goto(`${ledger.origin}/b`);
  await whenQuiet(page);
  expect(getPosts(ledger)).toHaveLength(count);
});

test('who has chosen is not asked to choose again: later pages are one page view and one request for the config', async ({
  page,
  ledger,
}) => {
  ledger.before = `<script>${gtag};${denied};gtag('consent','update',{analytics_storage:'granted'})</script>${tag}`;
  const configs = (): number => ledger.requests.filter((line) => line.includes('/config')).length;
  let before = 0;
  for (const [index, path] of ['/a', '/b', '/c'].entries()) {
    before = configs();
    await page.goto(ledger.origin + path);
    await whenArrived(ledger, 'page_view', index + 1);
    await whenQuiet(page);
  }
  // A choice asks for the config, as a page does.
  expect(configs() - before).toBe(1);
  expect(ledger.getEvents('page_view').map(({ pageNo, params }) => [pageNo, params.nav])).toEqual(
    [1, 2, 3].map((pageNo) => [pageNo, 'navigate']),
  );
});

test('a page that says "granted" itself, on every page and more than once, is one page view each', async ({
  page,
  ledger,
}) => {
  for (const [index, path] of ['/a', '/b'].entries()) {
    await page.goto(ledger.origin + path);
    await page.evaluate(() => {
      window.safar('consent', 'granted');
      window.safar('consent', 'granted');
    });
    await whenArrived(ledger, 'page_view', index + 1);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.safar('consent', 'granted'));
  }
  await page.goto('about:blank');
  await whenArrived(ledger, 'page_leave', 2);
  expect(
    ledger
      .getEvents()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['page_leave', 'page_leave', 'page_view', 'page_view']);
});

test('granted by default is granted, until an update says otherwise; the denial stands on later pages', async ({
  page,
  ledger,
}) => {
  ledger.before = `<script>${gtag};gtag('consent','default',{analytics_storage:'granted'})</script>${tag}`;
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await update(page, 'denied');
  await expect.poll(() => readDevice(page)).toHaveProperty('localStorage safar:consent', 'denied');
  const count = getPosts(ledger).length;
  await page.goto(`${ledger.origin}/b`);
  await whenQuiet(page);
  expect(getPosts(ledger)).toHaveLength(count);
  expect(await readDevice(page)).toEqual({
    'localStorage safar:consent': 'denied',
    'IndexedDB safar:test:': [],
  });
});

const assumed: Record<string, string> = {
  'the choice comes in the time that is left for it': `gtag('consent','default',{analytics_storage:'granted',wait_for_update:10000})`,
  'it is denied in some region': `gtag('consent','default',{analytics_storage:'granted'});gtag('consent','default',{analytics_storage:'denied',region:['ES']})`,
  'it is granted in some regions only': `gtag('consent','default',{analytics_storage:'granted',region:['US']})`,
  'the choice is in the data layer already': `gtag('consent','default',{analytics_storage:'granted'});gtag('consent','update',{analytics_storage:'denied'})`,
};

for (const [name, said] of Object.entries(assumed))
  test(`what is granted by default is stored for nobody where ${name}`, async ({ page, ledger }) => {
    ledger.before = `<script>${gtag};${said}</script>${tag}`;
    await page.goto(`${ledger.origin}/a`);
    await whenQuiet(page);
    if (said.includes('10000')) await update(page, 'denied');
    await expect
      .poll(() => page.evaluate(() => indexedDB.databases()))
      .toHaveLength(said.includes(`'denied'}`) || said.includes('10000') ? 1 : 0);
    expect(getPosts(ledger)).toEqual([]);
    const { 'IndexedDB safar:test:': stored = [], ...local } = await readDevice(page);
    expect(stored).toEqual([]);
    expect(Object.keys(local).filter((key) => key !== 'localStorage safar:consent')).toEqual([]);
  });

const parts: Record<string, (page: Page) => Promise<unknown>> = {
  recorder: (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = '/s/safar.js';
          script.dataset['site'] = 'test';
          script.onload = resolve;
          document.head.append(script);
        }),
    ),
  follower: (page) => page.addScriptTag({ url: '/s/consent-mode.js' }),
  banner: async (page) => {
    await page.addScriptTag({ content: `${gtag};${denied}` });
    await update(page, 'granted');
  },
};

for (const first of Object.keys(parts))
  for (const second of Object.keys(parts).filter((name) => name !== first)) {
    const third = Object.keys(parts).find((name) => name !== first && name !== second) ?? '';
    test(`first ${first}, then ${second}, then ${third}: without a stub, the choice arrives`, async ({
      page,
      ledger,
    }) => {
      ledger.files.set('/s/bare', { type: 'text/html', body: '<!doctype html><title>Bare</title>' });
      await page.goto(`${ledger.origin}/s/bare`);
      for (const name of [first, second, third]) await parts[name]?.(page);
      const [view] = await whenArrived(ledger, 'page_view');
      expect(view?.visit).toBeTruthy();
      await page.waitForLoadState('networkidle');
      expect(ledger.getEvents('page_view')).toHaveLength(1);
    });
  }

test('a data layer of another name, put in place of another one later, is heard', async ({
  page,
  ledger,
}) => {
  ledger.before = '<script async src="/s/consent-mode.js" data-layer="tags"></script>';
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => Object.hasOwn((window as { tags?: unknown[] }).tags ?? {}, 'push'));
  await page.evaluate(() => {
    Object.assign(window, { tags: [['consent', 'update', { analytics_storage: 'granted' }]] });
  });
  expect(getPosts(ledger)).toEqual([]);
  await page.click('h1');
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => {
    const { tags } = window as unknown as { tags: unknown[] };
    tags.push(['consent', 'update', { analytics_storage: 'denied' }]);
  });
  await expect.poll(() => readDevice(page)).toHaveProperty('localStorage safar:consent', 'denied');
});

test('push keeps this, its value and the errors of other wrappers; what is no entry throws nothing', async ({
  page,
  ledger,
}) => {
  ledger.before = `<script>window.dataLayer=[];(function(push){dataLayer.push=function(entry){
    if(entry&&entry.event==='bad')throw new Error('of the host');return push.apply(this,arguments)}})(dataLayer.push)</script>${tag}`;
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => !String(window.dataLayer.push).includes('of the host'));
  const seen = await page.evaluate(() => {
    const { dataLayer } = window;
    const length = dataLayer.push(null, undefined, 7, 'consent', ['consent'], ['consent', 'update', null]);
    const other: unknown[] = [];
    const otherLength = dataLayer.push.call(other, { event: 'x' });
    let error = '';
    try {
      dataLayer.push({ event: 'bad' });
    } catch (caught) {
      error = String(caught);
    }
    return { length, other: [other.length, otherLength], error };
  });
  expect(seen).toEqual({ length: 6, other: [1, 1], error: 'Error: of the host' });
});

test('with a bundler: followed before the recorder starts, and not after the stop', async ({
  page,
  ledger,
}) => {
  ledger.files.set('/s/bare', { type: 'text/html', body: '<!doctype html><title>Bare</title>' });
  await page.goto(`${ledger.origin}/s/bare`);
  await page.evaluate(async () => {
    const load = (name: string): Promise<Record<string, (given?: unknown) => () => void>> =>
      import(`/s/${name}.js`);
    const { followConsentMode } = await load('follow-consent-mode');
    const { start } = await load('index');
    const stop = followConsentMode?.();
    window.dataLayer.push(['consent', 'update', { analytics_storage: 'granted' }]);
    start?.({ site: 'test', base: `${location.origin}/s/` });
    Object.assign(window, { stopFollowing: stop });
  });
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => {
    (window as unknown as { stopFollowing(): void }).stopFollowing();
    window.dataLayer.push(['consent', 'update', { analytics_storage: 'denied' }]);
    window.safar('event', 'after');
  });
  await page.goto('about:blank');
  await whenArrived(ledger, 'after');
});
