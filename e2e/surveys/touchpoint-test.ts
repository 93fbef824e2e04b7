import type { Page } from '@playwright/test';
import { cardOf, expect, survey } from './survey-test.js';

export const site = { visit: { endsAfter: '4s' } };
/** Nothing but the touchpoint itself holds it back. */
const always = { howOften: { again: { afterAnswer: '0s', afterDismiss: '0s', afterShown: '0s' } } };
export const ask = (id: string, when: Record<string, unknown>) => survey(id, { when: [when], ...always });

export const kept = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => localStorage['safar:shop:identity'] as string | undefined);
export const identify = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((given) => window.safar('identify', given), key);
/** Until the collector has heard who it is: then no more than a hash is kept. */
export const whenIdentified = (page: Page): Promise<void> => expect.poll(() => kept(page)).toMatch(/^\d+$/);
/** So long that the next page opens another visit. */
export const leave = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.waitForTimeout(5_500);
};
/** Until the collector was asked, which happens once in a visit, and a little longer. */
export const expectNothing = async (page: Page): Promise<void> => {
  await page.waitForTimeout(4_000);
  await expect(cardOf(page)).toHaveCount(0);
};
/** How often a page asked the collector what happened. */
export const countAsks = (page: Page): { count: number } => {
  const asks = { count: 0 };
  page.on('request', (request) => {
    if (/"ask":"touchpoints"/.test(request.postData() ?? '')) asks.count++;
  });
  return asks;
};
