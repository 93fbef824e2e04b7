import type { Fixtures, PlaywrightWorkerArgs, PlaywrightWorkerOptions } from '@playwright/test';
import { getLaunchOptions, type EngineName } from './engines.js';

/** For `test.use` at the top of a file whose stories need the back/forward cache: Chromium as people have it. */
export const wholeBrowser: Fixtures<object, object, object, PlaywrightWorkerArgs & PlaywrightWorkerOptions> =
  {
    launchOptions: [
      async ({ browserName, launchOptions }, use) => {
        const { executablePath = '' } = getLaunchOptions(browserName as EngineName);
        await use({ ...launchOptions, executablePath });
      },
      { scope: 'worker' },
    ],
  };
