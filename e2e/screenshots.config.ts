import { defineConfig } from '@playwright/test';
import { getLaunchOptions, userAgents } from './support/engines.js';

/** Takes the pictures of README.md and of all questions anew: `pnpm --filter @safar/e2e run screenshots`, after a build. */
export default defineConfig({
  testDir: './screenshots',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 240_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    userAgent: userAgents.chromium,
    launchOptions: getLaunchOptions('chromium'),
    deviceScaleFactor: 1,
    timezoneId: 'Asia/Tehran',
  },
});
