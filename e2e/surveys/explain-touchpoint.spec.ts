import type { Page } from '@playwright/test';
import { failing, panelOf, stateOf } from './explain-panel.js';
import { cardOf, expect, survey, test, visit } from './survey-test.js';

const identify = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((given) => window.safar('identify', given), key);
/** What is said of why nothing off the site asks, as it stands now. */
const whyNot = async (page: Page, id = 'solved'): Promise<string> => (await failing(page, id))[1] ?? '';
const minute = 60_000;

test('why a ticket that was solved does not ask: nobody is named, nobody has told of one, its page is another', async ({
  page,
  open,
}) => {
  const site = await open(
    [
      survey('solved', {
        when: [{ touchpoint: 'ticket_solved', within: '7d', page: '/p/account' }],
        who: { device: ['mobile'] },
      }),
    ],
    { visit: { endsAfter: '4s' } },
  );
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible();
  await expect(stateOf(page, 'solved')).toContainText('its moment has not come');
  expect((await failing(page, 'solved'))[0]).toBe(
    'It waits for this: ticket_solved off the site, at most 7 days ago on /p/account.',
  );
  await expect.poll(() => whyNot(page)).toMatch(/^Nobody is identified in this browser/);
  await page.route('**/v1/events', (route) =>
    /"ask":"identify"/.test(route.request().postData() ?? '')
      ? route.fulfill({ status: 503, json: { code: 'identity_off' } })
      : route.fallback(),
  );
  await identify(page, 'sara@example.com');
  await expect.poll(() => whyNot(page)).toMatch(/^The collector has not confirmed who was identified here/);
  await page.unroute('**/v1/events');
  await visit(page, site.at('b'));
  await expect
    .poll(() => whyNot(page), { timeout: 20_000 })
    .toMatch(/^The collector was asked once in this visit, and told of nothing new.*Told of so far: 0\.$/);

  await site.tell({
    id: 's1',
    at: Date.now() - minute,
    kind: 'ticket_solved',
    who: { identity: 'sara@example.com' },
    params: {},
  });
  await page.goto('about:blank');
  await page.waitForTimeout(5_500);
  await visit(page, site.at('a'));
  await expect
    .poll(() => whyNot(page), { timeout: 20_000 })
    .toMatch(/^It has happened, and waits until .* for a page on which/);
  // On its page its moment comes, and passes: this is no phone.
  await visit(page, site.at('account'));
  await expect(stateOf(page, 'solved')).toContainText(/^its moment passed at /, { timeout: 20_000 });
  await expect
    .poll(async () => (await failing(page, 'solved')).slice(0, 3))
    .toEqual([
      expect.stringMatching(/^Its moment came at .* held it back: Asked on a phone; this is a computer\.$/),
      expect.stringMatching(/^It waits for this: /),
      expect.stringMatching(/Told of so far: 1\.$/),
    ]);
  await identify(page, '');
  await expect.poll(async () => (await failing(page, 'solved'))[2]).toMatch(/has signed out/);
  await expect(cardOf(page)).toHaveCount(0);
});

test('a browser that keeps nothing is said to, since whoever comes is new to it', async ({ page, open }) => {
  const site = await open([survey('solved', { when: [{ touchpoint: 'ticket_solved' }] })]);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: { open: () => ({}) } });
  });
  await visit(page, site.at('a?safar=explain'));
  await expect(panelOf(page)).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => whyNot(page), { timeout: 20_000 }).toMatch(/^This browser keeps nothing/);
});
