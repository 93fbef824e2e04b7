import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { getLaunchOptions } from './engines.js';

/**
 * Chromium without Playwright, whose session forbids prerendering and keeps every tab visible: here pages are prerendered,
 * and covered tabs are hidden, as they are for visitors.
 */
export const openChromium = (): Promise<Browser> => {
  const { executablePath, args } = getLaunchOptions('chromium');
  return puppeteer.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
  });
};

/** Puts down everything that nobody in a page caught. */
export const watchErrors = (page: Page, errors: string[]): void => {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
};
