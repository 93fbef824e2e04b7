import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import {
  engines,
  findShell,
  getLaunchOptions,
  getWebKit,
  userAgents,
  type EngineName,
} from './support/engines.js';

/** A path from here, wherever the repository lies: a bare name would match folders above it as well. */
const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * What is ours alone and alike in every engine is told in one: definitions, filters and tables of the report, every page of
 * the demo shop, and what is read from the pages of shop systems. Only Chromium prerenders. Pictures are no proof; see screenshots.config.ts.
 */
const inChromiumOnly = [
  'prerender/**',
  'report/definitions.spec.ts',
  'report/filters.spec.ts',
  'report/tables.spec.ts',
  'shop/shop.spec.ts',
  'shops/pages.spec.ts',
  'shops/shopify.spec.ts',
  'shops/woocommerce.spec.ts',
];

/** An engine that is missing is skipped with a word on a developer's machine, and is a failure in CI. */
const unlessMissing = <Value>(name: string, describe: () => Value): Value[] => {
  try {
    return [describe()];
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`Skipped ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
};

const driven = (Object.keys(engines) as EngineName[]).flatMap((name) =>
  unlessMissing(name, () => {
    const { channel, ...launchOptions } = getLaunchOptions(name);
    const shell = name === 'chromium' ? findShell() : undefined;
    const ignoreDefaultArgs = name === 'chromium' ? ['--disable-back-forward-cache'] : [];
    return {
      name,
      testIgnore: [
        'screenshots/**',
        'webkit/**',
        // A Firefox with many windows open does not always take orders: there a driver plays one visit at a time.
        ...(name === 'chromium' ? ['chaos-driven/**'] : ['chaos/chaos.spec.ts', ...inChromiumOnly]),
      ].map(folder),
      use: {
        browserName: name,
        userAgent: userAgents[name],
        ...(channel === undefined ? {} : { channel }),
        launchOptions: {
          ...launchOptions,
          ...(shell === undefined ? {} : { executablePath: shell }),
          ignoreDefaultArgs,
        },
      },
    };
  }),
);

/** Here the runner is only the runner. In `chaos` nobody drives any engine. */
const webkit = unlessMissing('webkit', () => {
  getWebKit();
  return { name: 'webkit', testMatch: ['webkit/*.spec.ts', 'chaos/*.spec.ts'].map(folder) };
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',

  // On two cores: a third has something to do while pages wait for what comes a few seconds later.
  workers: 3,
  fullyParallel: true,
  // Stories with a survey take half of that in Firefox when the machine has other things to do.
  timeout: 60_000,
  forbidOnly: !!process.env.CI,
  // A busy machine may starve a browser; what needed a second try is named as flaky. Figures and faults get none.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  projects: [...driven, ...webkit],
});
