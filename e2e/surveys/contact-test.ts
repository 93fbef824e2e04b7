import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createFolder, runSafar } from '../owner/safar-command.js';
import { readDevice } from '../support/read-device.js';
import { cardOf, expect, test as base, type LinkSite } from './link-test.js';

/** A site with a pair of keys whose surveys ask for a contact. */
export const test = base.extend<{ key: { file: string; line: string } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
  key: async ({}, use) => {
    const own = await createFolder();
    const { code, printed, told } = await runSafar(['contacts', 'keys'], own.folder);
    expect(code, told).toBe(0);
    await use({ file: join(own.folder, 'safar-contacts.key'), line: printed });
    await own.remove();
  },
  config: async ({ key }, use) =>
    use({
      ...(JSON.parse(`{${key.line}}`) as object),
      throttle: { perVisit: 9, between: '0s' },
      surveys: [
        {
          id: 'delivery',
          template: 'talk-to-us',
          about: 'experience',
          when: [{ link: true }, { manual: true }],
        },
        {
          id: 'two',
          about: 'experience',
          when: [{ link: true }],
          questions: [
            { id: 'contact', type: 'contact', ask: 'email', required: true },
            { id: 'when', type: 'text', text: { en: 'When is best?' } },
          ],
        },
      ],
    }),
});

interface Listed {
  contacts: { email?: string; phone?: string; name?: string; place: string; id: string }[];
  unopened: unknown[];
}
/** What `safar contacts list` prints with that key. */
export const list = async (site: LinkSite, file: string): Promise<Listed> => {
  const { code, printed, told } = await site.run('contacts', 'list', '--key', file, '--format', 'json');
  expect(code, told).toBe(0);
  return JSON.parse(printed) as Listed;
};

/** Opens the survey on a page of the shop. */
export const open = async (page: Page, site: LinkSite): Promise<void> => {
  await page.goto(site.shop('a'));
  await page.evaluate(() => window.safar('survey', 'delivery'));
  await expect(cardOf(page)).toBeVisible();
};

/** What a page sends and keeps, from now on and until it is asked for. */
export const overhear = (page: Page) => {
  const bodies: string[] = [];
  page.on('request', (request) => {
    bodies.push(request.url(), request.postData() ?? '');
  });
  return {
    read: async (): Promise<string> => JSON.stringify([bodies, await readDevice(page)]),
    count: (text: string): number => bodies.filter((body) => body.includes(text)).length,
  };
};
/** Whatever is typed in these stories. */
export const plain = /0912|۰۹۱۲|1234567|۱۲۳ ?۴۵۶۷|سارا|رضایی|sara|example\.com/;

export { cardOf, expect };
