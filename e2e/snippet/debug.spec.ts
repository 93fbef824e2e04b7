import type { Page } from '@playwright/test';
import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

const debug = getChunk('debug');
/** A site whose pages may be asked to say what they do. */
const debugged = { ...getPlainConfig(), load: { now: [], idle: [getChunk('later')], debug } };

const listen = (page: Page) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const has = (words: string | RegExp): Promise<void> =>
    expect
      .poll(
        () => said.some((line) => (typeof words === 'string' ? line.includes(words) : words.test(line))),
        {
          message: `${String(words)} in\n${said.join('\n')}`,
        },
      )
      .toBe(true);
  return { said, has };
};

test('an address with ?safar=debug says in words what becomes of each event, and no other does', async ({
  page,
  ledger,
}) => {
  ledger.config = debugged;
  const { has } = listen(page);

  await page.goto(`${ledger.origin}/a?safar=debug`);
  await has('records the site "test" under version 1');
  await has('recorded: page_view');
  await has(/sent; the collector answered (200|nothing) after \d+ ms/);
  await page.evaluate(() => window.safar('event', 'said'));
  await has('stored: said (number 1 of its page)');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await has('confirmed or refused by the collector, and taken out of the store: 1 event');
  await page.evaluate(() => window.safar('forget'));
  await has('erased: the visitor and 0 events');
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).not.toHaveProperty('query');

  ledger.requests.length = 0;
  const loaded = page.waitForResponse((response) => response.url().endsWith(getChunk('later')));
  await page.goto(`${ledger.origin}/b`);
  await (await loaded).finished();
  await page.evaluate(() => window.safar('event', 'quiet'));
  await whenArrived(ledger, 'quiet');
  expect(ledger.requests.filter((line) => line.includes(debug))).toEqual([]);
});

test('where the browser refuses every storage it says so, and that what is recorded is kept in memory and sent', async ({
  page,
  ledger,
}) => {
  ledger.config = debugged;
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  ledger.pages.set('/a', { status: 200, body: '', headers });
  const { has, said } = listen(page);
  await page.goto(`${ledger.origin}/a?safar=debug`);
  await has('Visit 1 of this browser, page 1 of it.');
  await has('recorded: page_view');
  await page.evaluate(() => window.safar('event', 'said'));
  await has('kept in memory, since nothing can be stored here: said (number 1 of its page)');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await has(/sent; the collector answered (200|nothing) after \d+ ms/);
  await has('confirmed or refused by the collector, and taken out of the store: 1 event');
  expect(said.filter((line) => line.includes('stored: said'))).toEqual([]);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params['memory']).toBe(true);
});
