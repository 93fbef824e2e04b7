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

/** A folder of this one, wherever the repository lies: a bare name would match folders above it as well. */
const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

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
      // Pictures are no proof; see screenshots.config.ts.
      testIgnore: ['screenshots', 'webkit', ...(name === 'chromium' ? [] : ['prerender'])].map(
        (each) => `${folder(each)}/**`,
      ),
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

/** Here the runner is only the runner. */
const webkit = unlessMissing('webkit', () => {
  getWebKit();
  return { name: 'webkit', testDir: folder('webkit') };
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
  projects: [...driven, ...webkit],
});
