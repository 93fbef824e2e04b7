import type { SafarEvent } from '@safar/schema';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

/** Two of one millisecond arrive in any order; their numbers tell which was first. */
const inOrder = (events: SafarEvent[]): SafarEvent[] => [...events].sort((a, b) => a.pageNo - b.pageNo);

test('a soft navigation is a page view when the path changes, and the page before it is left', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await page.evaluate(() => {
    history.replaceState({}, '', '/replaced');
    history.pushState({}, '', '/b?tab=1');
    document.title = 'Page of b';
    history.pushState({}, '', '/b?tab=2');
    history.pushState({}, '', '/c');
  });
  const views = inOrder(await whenArrived(ledger, 'page_view', 3));
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/b', 'soft'],
    ['/c', 'soft'],
  ]);
  expect(views[1]?.params.title).toBe('Page of b');
  const leaves = inOrder(await whenArrived(ledger, 'page_leave', 2));
  expect(leaves.slice(0, 2).map(({ page: left }) => left)).toEqual(
    views.slice(0, 2).map(({ page: seen }) => seen),
  );
  await page.evaluate(() => history.back());
  await page.evaluate(() => history.back());
  const back = await whenArrived(ledger, 'page_view', 4);
  expect(back[3]?.params).toMatchObject({ path: '/b', nav: 'soft' });
});

test('where routes are in the fragment, another one is another page; without the option it is none', async ({
  page,
  ledger,
}) => {
  ledger.config = { ...getPlainConfig(), hash: '^[^?=]*' };
  // A config that is known: what happens before the first one is recorded under the defaults.
  await page.goto(`${ledger.origin}/warm`);
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(() => 'safar:test:config' in localStorage);
  await page.goto(`${ledger.origin}/#/products/گل-رز?token=secret`);
  await whenArrived(ledger, 'page_view', 2);
  await page.evaluate(() => {
    location.hash = '#/cart';
  });
  await whenArrived(ledger, 'page_view', 3);
  await page.evaluate(() => {
    location.hash = '#/cart?tab=2';
    history.pushState({}, '', '#/checkout');
  });
  const views = inOrder(await whenArrived(ledger, 'page_view', 4));
  expect(views.map(({ params }) => params.path)).toEqual([
    '/warm',
    '/#/products/گل-رز',
    '/#/cart',
    '/#/checkout',
  ]);

  ledger.config = getPlainConfig();
  await page.evaluate(() => localStorage.removeItem('safar:test:config'));
  await page.goto(`${ledger.origin}/plain#/a`);
  await whenArrived(ledger, 'page_view', 5);
  await page.evaluate(() => {
    location.hash = '#/b';
    history.pushState({}, '', '/last');
  });
  const all = inOrder(await whenArrived(ledger, 'page_view', 6));
  expect(all.slice(4).map(({ params }) => params.path)).toEqual(['/plain', '/last']);
});

test('where the site says so, an address that is replaced is another page', async ({ page, ledger }) => {
  ledger.config = { ...getPlainConfig(), load: { now: [getChunk('replace-state')], idle: [] } };
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => history.replaceState.toString().includes('apply'));
  const answers = await page.evaluate(() => {
    const said: unknown[] = [history.replaceState({ step: 1 }, '', '/b'), history.state];
    history.replaceState({}, '', '/b?tab=2');
    try {
      history.replaceState({}, '', 'https://elsewhere.example/');
    } catch (error) {
      said.push((error as Error).name);
    }
    history.pushState({}, '', '/c');
    return said;
  });
  expect(answers).toEqual([undefined, { step: 1 }, 'SecurityError']);
  const views = inOrder(await whenArrived(ledger, 'page_view', 3));
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/b', 'soft'],
    ['/c', 'soft'],
  ]);
  expect(await whenArrived(ledger, 'page_leave', 2)).toHaveLength(2);
});

test('a router that uses the Navigation API alone is counted, once for each page', async ({
  page,
  ledger,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'The oldest Firefox that is told here has no Navigation API.');
  ledger.config = { ...getPlainConfig(), load: { now: [getChunk('later')], idle: [] } };
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /later-/.test(name)),
  );
  await page.evaluate(async () => {
    const { navigation } = window as unknown as {
      navigation: EventTarget & {
        navigate(url: string, options?: object): { finished: Promise<unknown> };
      };
    };
    navigation.addEventListener('navigate', (event) =>
      (event as Event & { intercept(options: object): void }).intercept({ handler: async () => undefined }),
    );
    await navigation.navigate('/b').finished;
    await navigation.navigate('/b?tab=2', { history: 'replace' }).finished;
    await navigation.navigate('/c', { history: 'replace' }).finished;
    history.pushState({}, '', '/d');
  });
  const views = inOrder(await whenArrived(ledger, 'page_view', 3));
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/b', 'soft'],
    ['/d', 'soft'],
  ]);
});

test('an address that changes the moment the page is there is a page view', async ({ page, ledger }) => {
  ledger.pages.set(
    '/a',
    '<script>addEventListener("load", () => history.pushState(null, "", "/b"))</script>',
  );
  await page.goto(`${ledger.origin}/a`);
  const views = inOrder(await whenArrived(ledger, 'page_view', 2));
  expect(views.map(({ params }) => [params.path, params.nav])).toEqual([
    ['/a', 'navigate'],
    ['/b', 'soft'],
  ]);
});

test('an address that changes before the first page view is stored does not rename it', async ({
  page,
  ledger,
}) => {
  // The config is there as soon as the first page view is stored, and before the second one can be.
  ledger.before = `<script>
    const native = fetch;
    const config = new Response(${JSON.stringify(JSON.stringify(getPlainConfig()))});
    window.fetch = (...given) => (String(given[0]).includes('/config') ? Promise.resolve(config) : native(...given));
    let run;
    Object.defineProperty(window, 'safar', {
      get: () => run,
      set(next) {
        run = next;
        if (history.pushState.toString().includes('apply')) history.pushState(null, '', '/b');
      },
    });
  </script>`;
  await page.goto(`${ledger.origin}/a`);
  const views = inOrder(await whenArrived(ledger, 'page_view', 2));
  expect(views.map(({ params }) => params.path)).toEqual(['/a', '/b']);
});

test('an address that changes as the config arrives does not rename the page before it', async ({
  page,
  ledger,
}) => {
  ledger.before = `<script>
    const native = fetch;
    window.fetch = async (...given) => {
      const answer = await native(...given);
      if (!String(given[0]).includes('/config')) return answer;
      const text = await answer.text();
      history.pushState(null, '', '/b');
      return new Response(text);
    };
  </script>`;
  await page.goto(`${ledger.origin}/a`);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(new Map(views.map(({ pageNo, params }) => [pageNo, params.path]))).toEqual(
    new Map([
      [1, '/a'],
      [2, '/b'],
    ]),
  );
});
