import { defineConfig } from '@playwright/test';
import { engines, findShell, getLaunchOptions, userAgents, type EngineName } from './support/engines.js';

/** An engine that is missing is skipped with a word on a developer's machine, and is a failure in CI. */
const projects = (Object.keys(engines) as EngineName[]).flatMap((name) => {
  try {
    const { channel, ...launchOptions } = getLaunchOptions(name);
    const shell = name === 'chromium' ? findShell() : undefined;
    const ignoreDefaultArgs = name === 'chromium' ? ['--disable-back-forward-cache'] : [];
    return [
      {
        name,
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
  // Pictures are no proof; see screenshots.config.ts.
  testIgnore: 'screenshots/**',

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
