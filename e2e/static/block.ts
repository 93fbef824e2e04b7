import type { Page } from '@playwright/test';

/**
 * A blocker in one tab, which refuses addresses that end like these.
 * @returns the paths it has refused so far; beacons not counted
 */
export const block = async (page: Page, ends: readonly string[]): Promise<string[]> => {
  const refused: string[] = [];
  await page.route(
    (url) => ends.some((end) => url.pathname.endsWith(end)),
    (route) => {
      refused.push(new URL(route.request().url()).pathname);
      return route.abort('blockedbyclient');
    },
  );
  // What a closing page says passes by the driver's routes. To the page a beacon looks sent when a blocker drops it.
  await page.addInitScript((blocked) => {
    const native = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, body) =>
      blocked.some((end) => new URL(url, location.href).pathname.endsWith(end)) || native(url, body);
  }, ends);
  return refused;
};
