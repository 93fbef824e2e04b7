import type { Page } from '@playwright/test';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { getFrictions, leave, open, whenJudged } from './friction-test.js';

const throwAs = (page: Page, thrown: string): Promise<void> =>
  page.evaluate((code) => {
    document.body.append(Object.assign(document.createElement('script'), { textContent: code }));
  }, thrown);

test.describe('errors', () => {
  test('one that is thrown a hundred times is one event, with its place and without whom it names', async ({
    page,
    ledger,
  }) => {
    ledger.files.set('/s/shop.js', {
      type: 'text/javascript',
      body: `\nfunction buy() { throw new TypeError('no account for sara@example.com or ۰۹۱۲۱۲۳۴۵۶۷') }`,
    });
    await open(page, ledger, '<script src="/s/shop.js?session=abc"></script>');
    await throwAs(page, 'for (let i = 0; i < 100; i++) setTimeout(buy)');
    const [error] = await whenArrived(ledger, 'error');
    await leave(page, ledger);
    expect(error?.params).toEqual({ message: 'TypeError: no account for * or *', frame: '/s/shop.js:2' });
    expect(getFrictions(ledger)).toEqual(['error']);
    const [view] = ledger.getEvents('page_view');
    expect(error).toMatchObject({ page: view?.page, visit: view?.visit });
  });

  test('one that each route throws as it begins is told of each of them', async ({ page, ledger }) => {
    await open(page, ledger, '');
    for (const path of ['/b', '/c'])
      await page.evaluate((to) => {
        history.pushState({}, '', to);
        dispatchEvent(new ErrorEvent('error', { message: 'broken', error: new Error('broken') }));
      }, path);
    const errors = await whenArrived(ledger, 'error', 2);
    const views = await whenArrived(ledger, 'page_view', 3);
    expect(errors.map((error) => error.page)).toEqual(views.slice(1).map((view) => view.page));
  });

  test('five different ones are told per page view, and a rejection is one as well', async ({
    page,
    ledger,
  }) => {
    await open(page, ledger, '');
    await page.evaluate(() => {
      for (let index = 0; index < 9; index++) void Promise.reject(new Error(`number ${index}`));
    });
    await whenArrived(ledger, 'error', 5);
    await page.evaluate(() => history.pushState({}, '', '/soft'));
    await whenArrived(ledger, 'page_view', 2);
    await page.evaluate(() => void Promise.reject('once more'));
    await whenArrived(ledger, 'error', 6);
    await page.goto(`${ledger.origin}/next`);
    await whenArrived(ledger, 'page_view', 3);
    // Of one moment, whichever stands first in the store arrives first.
    const errors = ledger.getEvents('error').sort((a, b) => a.pageNo - b.pageNo || a.n - b.n);
    expect(errors.map(({ params }) => params.message)).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `Error: number ${index}`),
      'once more',
    ]);
  });

  test('those of another origin count without words; those of extensions, ours and missing pictures do not', async ({
    page,
    ledger,
    browserName,
  }) => {
    ledger.files.set('/s/chunks/broken-01234567.js', {
      type: 'text/javascript',
      body: 'throw new Error("ours")',
    });
    // A Firefox that is driven tells a page what scripts of other origins throw; visitors' Firefoxes do not.
    const body = browserName === 'firefox' ? '' : 'throw new Error("foreign secret")';
    ledger.files.set('/s/foreign.js', { type: 'text/javascript', body });
    ledger.pages.set('/gone.png', { status: 404, body: '' });
    await open(page, ledger, '');
    const failed = page.waitForEvent('requestfinished', (request) => request.url().endsWith('gone.png'));
    const arrived = page.waitForEvent('requestfinished', (request) => request.url().endsWith('foreign.js'));
    await page.evaluate(
      ([bank]) => {
        for (const src of ['/s/chunks/broken-01234567.js', `${bank}/s/foreign.js`])
          document.body.append(Object.assign(document.createElement('script'), { src }));
        document.body.append(Object.assign(document.createElement('img'), { src: '/gone.png' }));
        const stack = 'Error: x\n    at f (chrome-extension://abcdef/content.js:1:2)';
        void Promise.reject(Object.assign(new Error('extension'), { stack }));
      },
      [ledger.bank],
    );
    await failed;
    await arrived;
    if (browserName === 'firefox')
      await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { message: 'Script error.' })));
    await whenArrived(ledger, 'error');
    await leave(page, ledger);
    expect(ledger.getEvents('error').map(({ params }) => params)).toEqual([{}]);
  });

  test("the page's own handlers and console hear of it as before", async ({ page, ledger }) => {
    const heard: string[] = [];
    page.on('pageerror', ({ message }) => heard.push(message));
    ledger.before = `<script>
      window.heard = [];
      onerror = (...given) => { window.heard.push(['onerror', given.length, given[4].message]); };
      onunhandledrejection = (event) => window.heard.push(['rejection', event.defaultPrevented, event.reason]);
      addEventListener('error', (event) => window.heard.push(['listener', event.defaultPrevented, event.error.message]));
    </script>`;
    await open(page, ledger, '');
    await throwAs(page, "setTimeout(() => { throw new Error('mine') }); Promise.reject('also mine')");
    await whenArrived(ledger, 'error', 2);
    expect(
      await page.evaluate(() =>
        (window as unknown as { heard: unknown[][] }).heard.map(String).sort((a, b) => (a < b ? -1 : 1)),
      ),
    ).toEqual(['listener,false,mine', 'onerror,5,mine', 'rejection,false,also mine']);
    await expect.poll(() => heard.length).toBe(2);
    expect(heard.join()).toMatch(/mine/);
  });
});

const clicks = `
  <div><button id="dead" class="big red ghost">Put into
    the cart for sara@example.com</button></div>
  <div><button id="menu" onclick="document.getElementById('list').hidden = false">Menu</button></div>
  <div><button id="early" onpointerdown="document.getElementById('list').hidden = false">Early menu</button></div>
  <ul id="list" hidden><li>one</li></ul>
  <div><div id="count" style="cursor:pointer;user-select:none" onclick="this.textContent = +this.textContent + 1">0</div></div>
  <div><button id="more" onclick="document.getElementById('amount').value++">+</button><input id="amount" value="1"></div>
  <div><button id="down" onclick="window.scrollTo(0, 500)">Down</button></div>
  <div><button id="focus" onclick="document.getElementById('far').focus()">Search</button></div>
  <div><button id="soft" onclick="history.replaceState({}, '', '?sorted')">Sort</button></div>
  <div><a id="slow" href="/stalled" onclick="setTimeout(safar, 1600, 'event', 'waited')">A page that takes its time</a></div>
  <div><a id="void" href="javascript:void(0)">Nowhere</a></div>
  <p id="words">Some words that somebody selects</p>
  <div style="height:3000px"><input id="far"></div>`;

test.describe('clicks', () => {
  for (const id of ['dead', 'void'])
    test(`#${id}, which nothing answers, is dead, and the page hears of nothing but the click`, async ({
      page,
      ledger,
    }) => {
      await open(page, ledger, clicks);
      await page.locator(`#${id}`).click();
      const [dead] = await whenArrived(ledger, 'dead_click');
      expect(dead?.params).toEqual(
        id === 'dead'
          ? { tag: 'button', id, class: 'big', text: expect.stringMatching(/^Put into\s+the cart for \*$/) }
          : { tag: 'a', id, text: 'Nowhere' },
      );
      await leave(page, ledger);
      expect(getFrictions(ledger)).toEqual(['dead_click']);
    });

  for (const id of ['menu', 'early', 'count', 'more', 'down', 'focus', 'soft'])
    test(`#${id}, which does something, is not dead`, async ({ page, ledger }) => {
      await open(page, ledger, clicks);
      await page.locator(`#${id}`).click();
      await whenJudged(page);
      await leave(page, ledger);
      expect(getFrictions(ledger)).toEqual([]);
    });

  test('a link is not dead because its page takes long', async ({ page, ledger }) => {
    ledger.stalled.add('/stalled');
    await open(page, ledger, clicks);
    await page.locator('#slow').click({ noWaitAfter: true });
    await expect.poll(() => ledger.requests).toContain('GET /stalled');
    await whenArrived(ledger, 'waited');
    expect(getFrictions(ledger)).toEqual([]);
  });

  test('three quick clicks on what reacts are rage, told once, and no dead click', async ({
    page,
    ledger,
  }) => {
    await open(page, ledger, clicks);
    await page.locator('#count').click({ clickCount: 5, delay: 10 });
    await whenJudged(page);
    await leave(page, ledger);
    expect(getFrictions(ledger)).toEqual(['rage_click']);
    expect(ledger.getEvents('rage_click')[0]?.params).toEqual({ tag: 'div', id: 'count' });
  });

  test('three quick clicks on what does not react are both', async ({ page, ledger }) => {
    await open(page, ledger, clicks);
    await page.locator('#dead').click({ clickCount: 3, delay: 10 });
    await whenArrived(ledger, 'dead_click');
    await leave(page, ledger);
    expect(getFrictions(ledger).sort()).toEqual(['dead_click', 'rage_click']);
  });

  for (const clickCount of [2, 3])
    test(`${clickCount} clicks that select words are neither`, async ({ page, ledger, browserName }) => {
      await open(page, ledger, clicks);
      // A Firefox that is driven does not count clicks, and so selects nothing.
      if (browserName === 'firefox')
        await page.evaluate(() => {
          const words = document.querySelector('#words') ?? document.body;
          words.addEventListener('click', () => getSelection()?.selectAllChildren(words));
        });
      await page.locator('#words').click({ clickCount, delay: 10, position: { x: 20, y: 8 } });
      expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
      await whenJudged(page);
      await leave(page, ledger);
      expect(getFrictions(ledger)).toEqual([]);
    });

  test('nothing is watched but from a press to its answer, and nothing forces a layout', async ({
    page,
    ledger,
  }) => {
    await page.addInitScript(() => {
      const calls: string[] = [];
      Object.assign(window, { calls });
      for (const name of ['observe', 'disconnect'] as const) {
        const native = MutationObserver.prototype[name] as (...given: unknown[]) => void;
        MutationObserver.prototype[name] = function (...given: unknown[]) {
          calls.push(name);
          return native.apply(this, given);
        };
      }
      for (const name of ['offsetWidth', 'offsetHeight', 'innerText'] as const)
        Object.defineProperty(HTMLElement.prototype, name, { get: () => calls.push(name) });
      Element.prototype.getBoundingClientRect = () => (calls.push('getBoundingClientRect'), new DOMRect());
    });
    await open(page, ledger, clicks);
    const getCalls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);
    // What opened the page for the test has looked at it as well.
    await page.evaluate(() => (window as unknown as { calls: string[] }).calls.splice(0));
    await page.evaluate(() => document.body.append('changes'));
    expect(await getCalls()).toEqual([]);
    // The test's own click would measure the page.
    const at = (id: string) =>
      page.evaluate((given) => {
        for (const type of ['pointerdown', 'mousedown', 'click'])
          document
            .getElementById(given)
            ?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }, id);
    await at('menu');
    expect(await getCalls()).toEqual(['observe', 'disconnect']);
    await at('dead');
    await whenArrived(ledger, 'dead_click');
    expect(await getCalls()).toEqual(['observe', 'disconnect', 'observe', 'disconnect']);
  });
});
