import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { createId } from '@safar/schema';
import { createFolder, type Running, startSafar } from './safar-command.js';

export interface Owner {
  /** Their folder, with a safar.json of a site "nogol" in it. */
  folder: string;
  /** Starts `safar serve` there on a free port; what still runs at the end of the test is killed. */
  serve(...words: string[]): Promise<Running>;
}

/** Stories of the owner: no browser is needed, so one project tells them. */
export const test = base.extend<{ owner: Owner }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
  owner: async ({}, use) => {
    const { folder, remove } = await createFolder();
    await writeFile(join(folder, 'safar.json'), '{ "site": "nogol" }\n');
    const started: Running[] = [];
    await use({
      folder,
      async serve(...words) {
        const running = await startSafar(
          words.includes('--port') ? words : ['--port', '0', ...words],
          folder,
        );
        started.push(running);
        return running;
      },
    });
    for (const running of started) running.signal('SIGKILL');
    await Promise.all(started.map(({ whenEnded }) => whenEnded));
    await remove();
  },
});

/** Sends page views of one visit, and resolves with their ids once they are acknowledged. */
export const sendPageViews = async (url: string, count: number): Promise<string[]> => {
  const [visitor, visit, at] = [createId(Date.now()), createId(Date.now()), Date.now()];
  const events = Array.from({ length: count }, (_, index) => ({
    id: createId(Date.now()),
    visit,
    page: createId(Date.now()),
    pageNo: index + 1,
    n: 0,
    at: at + index,
    name: 'page_view',
    params: { path: `/page-${index}`, nav: 'navigate' },
  }));
  const response = await fetch(new URL('v1/events', url), {
    method: 'POST',
    headers: {
      'content-type': 'text/plain',
      origin: new URL(url).origin,
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    },
    body: JSON.stringify({ v: 1, site: 'nogol', visitor, config: 0, sentAt: at, events }),
  });
  const answer: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
  return events.map(({ id }) => id).sort();
};

/** The ids in exported lines. */
export const readIds = (ndjson: string): string[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): string => {
      const event: unknown = JSON.parse(line);
      return typeof event === 'object' && event !== null && 'id' in event ? String(event.id) : '';
    })
    .sort();
