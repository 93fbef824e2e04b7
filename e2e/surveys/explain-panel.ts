import type { Locator, Page } from '@playwright/test';

export const panelOf = (page: Page): Locator => page.locator('safar-explain aside');
export const rowOf = (page: Page, id: string): Locator =>
  panelOf(page).locator('details', { has: page.locator(`summary b:text-is("${id}")`) });
/** Sentences of what fails, as they stand now. */
export const failing = (page: Page, id: string): Promise<string[]> =>
  rowOf(page, id).locator('li.no').allTextContents();
/** The state that a survey is said to be in. */
export const stateOf = (page: Page, id: string): Locator => rowOf(page, id).locator('summary span');
