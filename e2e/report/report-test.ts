import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';

/** The built report behind a strict policy, with the sample's answers. */
interface SampleServer {
  origin: string;
  setStatus: (status: number) => void;
  close: () => Promise<void>;
}

interface SampleModule {
  startSampleServer: (dist: string) => Promise<SampleServer>;
}

const report = fileURLToPath(new URL('../../packages/report/', import.meta.url));

export interface OpenOptions {
  site?: 'nogol' | 'empty' | 'first' | 'many';
  lang?: 'fa' | 'en';
  theme?: 'light' | 'dark';
}

interface Fixtures {
  /** Default false. */
  mayComplain: boolean;
  server: SampleServer;
  /** What the browser complained about: scripts, policy, missing files. Expected to be empty at the end of every story. */
  complaints: string[];
  open: (options?: OpenOptions) => Promise<void>;
}

/** A story on the report; it fails when the browser complains about anything. */
export const test = base.extend<Fixtures>({
  mayComplain: [false, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from a pattern.
  server: async ({}, use) => {
    const sample: SampleModule = await import(pathToFileURL(join(report, 'test', 'server.ts')).href);
    const server = await sample.startSampleServer(join(report, 'dist'));
    await use(server);
    await server.close();
  },
  complaints: [
    async ({ page, mayComplain }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use(complaints);
      if (!mayComplain) base.expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, server }, use) => {
    await use(async ({ site = 'nogol', lang = 'en', theme = 'light' } = {}) => {
      await page.goto(
        `${server.origin}/report?site=${site}&from=2026-10-23&to=2026-11-21&lang=${lang}&theme=${theme}`,
      );
      await whenDrawn(page);
    });
  },
});

/** Every panel has its answer, whatever it says. */
export async function whenDrawn(page: Page): Promise<void> {
  await base.expect(page.locator('[aria-busy="true"], .waiting')).toHaveCount(0);
  await base.expect(page.locator('#visits')).toBeVisible();
}

export const expect = base.expect;
