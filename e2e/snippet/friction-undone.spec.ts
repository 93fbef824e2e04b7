import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { getFrictions, leave, open } from './friction-test.js';

const form = `
  <form name="address"><input name="city"><input id="street"><select name="day"><option>a<option>b</select>
  <button>Send</button></form>
  <form id="news"><input type="email" name="mail"></form><form><input type="search" name="q"></form>
  <script>document.forms.address.addEventListener('submit', (event) => event.preventDefault())</script>`;

/** Another tab is looked at, and this one again. */
const lookAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const hidden of [true, false]) {
      Object.defineProperties(document, {
        hidden: { configurable: true, value: hidden },
        visibilityState: { configurable: true, value: hidden ? 'hidden' : 'visible' },
      });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    }
  });

test.describe('forms', () => {
  test('one that was filled in and not sent is left; what was typed stays in the page', async ({
    page,
    ledger,
  }) => {
    await open(page, ledger, form);
    await page.locator('[name=city]').pressSequentially('Tehran');
    await page.locator('[name=day]').press('b');
    await page.locator('#street').pressSequentially('Vanak 12');
    await page.locator('[name=q]').pressSequentially('roses');
    await leave(page, ledger);
    const left = await whenArrived(ledger, 'form_left');
    expect(left.map(({ params }) => params)).toEqual([{ form: 'address', field: 'street', fields: 3 }]);
    expect(JSON.stringify(ledger.batches)).not.toMatch(/Tehran|Vanak|roses/);
    const [view] = ledger.getEvents('page_view');
    expect(left[0]).toMatchObject({ page: view?.page, visit: view?.visit });
  });

  test('one that was sent, by a button or by a script that reads it, is not left', async ({
    page,
    ledger,
  }) => {
    await open(page, ledger, form);
    await page.locator('[name=city]').pressSequentially('Tehran');
    await page.locator('form[name=address] button').click();
    await page.locator('[name=mail]').pressSequentially('sara@example.com');
    await page.evaluate(
      () => void new FormData(document.querySelector<HTMLFormElement>('#news') ?? undefined),
    );
    await leave(page, ledger);
    expect(getFrictions(ledger)).toEqual([]);
  });

  test('who looks away and then sends it has not left it', async ({ page, ledger }) => {
    await open(page, ledger, form);
    await page.locator('[name=city]').pressSequentially('Tehran');
    await lookAway(page);
    await whenArrived(ledger, 'form_left');
    await page.locator('form[name=address] button').click();
    await leave(page, ledger);
    await whenArrived(ledger, 'form_left', 2);
    expect(ledger.getEvents('form_left').map(({ params }) => params)).toEqual([
      { form: 'address', field: 'city', fields: 1 },
      { form: 'address', fields: 0 },
    ]);
  });
});

test.describe('searches', () => {
  test('a page that says that nothing was found tells it once', async ({ page, ledger }) => {
    await open(page, ledger, '<p class="no-results">Nothing</p>', '.no-results');
    await page.locator('p').click();
    await lookAway(page);
    await leave(page, ledger);
    expect(getFrictions(ledger)).toEqual(['search_empty']);
  });

  test('other pages, and a selector that is none, tell nothing and hurt nobody', async ({ page, ledger }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await open(page, ledger, '<p>Roses</p>', '.no-results');
    await leave(page, ledger);
    ledger.config = {
      ...getPlainConfig(),
      load: { now: [], idle: [getChunk('undone')] },
      searchEmpty: ':::',
    };
    await page.goto(`${ledger.origin}/tried`);
    await page.waitForSelector('html[data-heard]');
    await page.locator('p').click();
    await page.goto(`${ledger.origin}/next`);
    await whenArrived(ledger, 'page_view', 4);
    expect(getFrictions(ledger)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('the page may say it by itself', async ({ page, ledger }) => {
    await page.goto(`${ledger.origin}/a`);
    await page.evaluate(() => window.safar('event', 'search_empty', {}));
    const [event] = await whenArrived(ledger, 'search_empty');
    expect(event?.params).toEqual({});
  });
});
