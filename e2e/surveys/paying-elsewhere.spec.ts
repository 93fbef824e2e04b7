import type { Page } from '@playwright/test';
import { cardOf, expect, say, survey, test, visit, type SurveySite } from './survey-test.js';

const abandonedAfterMs = 4_000;
const surveys = [
  survey('why', {
    when: [{ cart: 'abandoned' }],
    questions: [{ id: 'w', type: 'text', text: { en: 'Why not?' } }],
  }),
  survey('after', { when: [{ event: 'purchase' }] }),
];
const cart = { abandonedAfter: `${abandonedAfterMs}ms` };

/** Fills a cart, orders it and is away at the bank for longer than a cart is left alone. */
const payElsewhere = async (page: Page, site: SurveySite): Promise<void> => {
  await visit(page, site.at('checkout'));
  await say(page, 'add_to_cart', { items: [{ item_id: 'a', quantity: 1 }] });
  await say(page, 'pending_purchase', { transaction_id: '7', value: 300, currency: 'IRT' });
  await page.goto('about:blank');
  await page.waitForTimeout(abandonedAfterMs + 1_000);
};

test('who comes back from the bank to any page is not asked why they did not buy, and has bought one cart', async ({
  page,
  open,
}) => {
  const site = await open(surveys, { cart });
  await payElsewhere(page, site);
  await visit(page, site.at('home'));
  // The page need not know what was bought.
  await say(page, 'purchase', {});
  await expect(cardOf(page)).toContainText('How was it?', { timeout: 40_000 });
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getEvents('purchase')).length, { timeout: 40_000 }).toBe(1);
  expect(await site.getEvents('cart_abandoned')).toEqual([]);
  const { outcomes, figures } = await site.getCarts();
  expect(outcomes).toEqual({ open: 0, converted: 1, emptied: 0, abandoned: 0, recovered: 0, lost: 0 });
  expect(figures.find(({ id }) => id === 'cart.pending')?.value).toBe(0);
});

test('who never says a word again is told of as somebody who may have paid', async ({ page, open }) => {
  const site = await open(surveys, { cart });
  await payElsewhere(page, site);
  await visit(page, site.at('home'));
  await expect.poll(async () => (await site.getEvents('page_view')).length, { timeout: 40_000 }).toBe(2);
  expect(await cardOf(page).count()).toBe(0);
  const { outcomes, figures } = await site.getCarts();
  expect(outcomes).toMatchObject({ abandoned: 1, converted: 0 });
  expect(figures.find(({ id }) => id === 'cart.pending')).toMatchObject({
    value: 1,
    parts: { open: 0, abandoned: 1, lost: 0 },
  });
});

test('who could not pay is asked', async ({ page, open }) => {
  const site = await open(surveys, { cart });
  await payElsewhere(page, site);
  await visit(page, site.at('payment'));
  await say(page, 'payment_failed');
  await expect(cardOf(page)).toContainText('Why not?', { timeout: 40_000 });
  await page.goto(site.at('end'));
  await expect.poll(async () => (await site.getEvents('cart_abandoned')).length, { timeout: 40_000 }).toBe(1);
});
