import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';

/** A README that loads slowly is not read. */
const mostBytes = 300 * 1024;

export interface Clip {
  /** Height from the top of the page, CSS pixels; default: what the window shows. */
  height?: number;
  /** Begins at the top of this part. */
  from?: string;
  /** Ends above this part, whatever the height. */
  until?: string;
}

/** Takes a picture for README.md beside this file, and sees that it stays small. */
export const takePicture = async (
  page: Page,
  name: string,
  { height, from, until }: Clip = {},
): Promise<void> => {
  const path = fileURLToPath(new URL(`${name}.png`, import.meta.url));
  await page.evaluate(() => document.fonts.ready);
  const window = page.viewportSize() ?? { width: 1_280, height: 800 };
  const top = from === undefined ? 0 : ((await page.locator(from).boundingBox())?.y ?? 0);
  const end = until === undefined ? undefined : (await page.locator(until).first().boundingBox())?.y;
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path,
    animations: 'disabled',
    caret: 'hide',
    fullPage: true,
    clip: {
      x: 0,
      y: top,
      width: window.width,
      height: Math.min(end === undefined ? (height ?? window.height) : end - top, bottom - top),
    },
  });
  expect(statSync(path).size, `${name}.png in bytes`).toBeLessThanOrEqual(mostBytes);
};
