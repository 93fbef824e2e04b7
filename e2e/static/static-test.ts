import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Panels } from '@safar/schema';
import type { ExportedEvent } from '../chaos/ledger.js';
import { exportEvents, getPanel } from '../support/read-safar.js';
import { createSafarProcess } from '../support/safar-process.js';
import { startPageServer } from './page-server.js';

export interface StaticSite {
  /** Their folder, with the safar.json in it. */
  folder: string;
  /** Of the collector. */
  origin: string;
  /** What `safar serve` has printed. */
  printed(): string;
  /** Address of a page with the tag in it. */
  at(path: string): string;
  paste(tag: string): void;
  getEvents(name?: string): Promise<ExportedEvent[]>;
  getVisits(): Promise<Panels['visits']['rows']>;
  getSurvey(): Promise<Panels['surveys']['rows'][0] | undefined>;
}

const survey = {
  id: 'asked',
  questions: [{ id: 'score', type: 'csat', text: { en: 'How was it?' } }],
  when: [{ event: 'asked' }],
};

/** A site whose pages and collector are two origins. */
export const test = base.extend<{ words: string[]; site: StaticSite }>({
  words: [[], { option: true }],
  site: async ({ words }, use, info) => {
    info.setTimeout(150_000);
    const folder = mkdtempSync(join(tmpdir(), 'safar-static-'));
    const data = join(folder, 'data');
    const config = join(folder, 'safar.json');
    const pages = await startPageServer();
    writeFileSync(
      config,
      JSON.stringify({ site: 'test', languages: ['en'], origins: [pages.origin], surveys: [survey] }),
    );
    const safar = await createSafarProcess(['--config', config, '--data', data, ...words]);
    await safar.start();
    await use({
      folder,
      origin: safar.origin,
      printed: safar.output,
      at: (path) => pages.origin + path,
      paste: (tag) => {
        pages.tag = tag;
      },
      getEvents: async (name) =>
        (await exportEvents(data)).filter((event) => name === undefined || event.name === name),
      getVisits: async () => (await getPanel(safar.origin, data, 'test', 'visits')).rows,
      getSurvey: async () => (await getPanel(safar.origin, data, 'test', 'surveys')).rows[0],
    });
    await pages.close();
    await safar.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Every tag in what was printed. */
export const readTags = (printed: string): string[] =>
  [...printed.matchAll(/<script .*<\/script>/g)].map(([tag]) => tag);

/** Collects what a page throws, rejections that nobody caught included. */
export const watchErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

/** Waits until a browser has refused to run a script of the page. */
export const whenRefused = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => 'refused' in window && Array.isArray(window.refused) && window.refused.length > 0,
  );

export { expect };
