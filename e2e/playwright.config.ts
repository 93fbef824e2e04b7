import { defineConfig } from '@playwright/test';
import { engines, findShell, getLaunchOptions, userAgents, type EngineName } from './support/engines.js';

/**
 * What is ours alone and alike in every engine is told in one: the filters and tables of the report, and what is read from
 * the pages of shop systems. Pictures are no proof; see screenshots.config.ts.
 */
const alikeEverywhere = [
  'report/filters.spec.ts',
  'report/tables.spec.ts',
  'shops/pages.spec.ts',
  'shops/shopify.spec.ts',
  'shops/woocommerce.spec.ts',
].map((file) => `**/${file}`);

/** An engine that is missing is skipped with a word on a developer's machine, and is a failure in CI. */
const projects = (Object.keys(engines) as EngineName[]).flatMap((name) => {
  try {
    const { channel, ...launchOptions } = getLaunchOptions(name);
    const shell = name === 'chromium' ? findShell() : undefined;
    const ignoreDefaultArgs = name === 'chromium' ? ['--disable-back-forward-cache'] : [];
    return [
      {
        name,
        testIgnore: ['**/screenshots/**', ...(name === 'chromium' ? [] : alikeEverywhere)],
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
      },
    ];
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`Skipped ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',

  // On two cores: a third has something to do while pages wait for what comes a few seconds later.
  workers: 3,
  fullyParallel: true,
  timeout: 30_000,
  forbidOnly: !!process.env.CI,
  // A busy machine may starve a browser; what needed a second try is named as flaky. Figures and faults get none.
  retries: process.env.CI ? 1 : 0,
  reporter: process.env.CI ? [['list']] : [['line']],
  projects,
});
