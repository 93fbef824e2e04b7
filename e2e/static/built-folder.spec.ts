import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runSafar } from '../owner/safar-command.js';
import { cardOf, say, visit } from '../surveys/survey-test.js';
import { startFileServer, type FileServer } from './file-server.js';
import { expect, readTags, test as base, watchErrors, whenRefused } from './static-test.js';

interface Cdn extends FileServer {
  folder: string;
  /** The tags that `safar build` has printed. */
  tag: string;
  frozenTag: string;
}

/** What `safar build` wrote, on a third origin. */
const test = base.extend<{ cdn: Cdn }>({
  cdn: async ({ site }, use) => {
    const folder = join(site.folder, 'public');
    const files = await startFileServer(site.folder);
    const { code, printed, told } = await runSafar(
      [
        'build',
        '--out',
        'public',
        '--base',
        `${files.origin}/public`,
        '--events',
        `${site.origin}/v1/events`,
      ],
      site.folder,
    );
    expect({ code, told }).toEqual({ code: 0, told: '' });
    const [tag = '', frozenTag = ''] = readTags(printed);
    await use(Object.assign(files, { folder, tag, frozenTag }));
    await files.close();
  },
});

for (const kind of ['tag', 'frozenTag'] as const)
  test(`with the ${kind === 'tag' ? 'tag that follows' : 'frozen tag'} a visit is recorded once and a survey is asked, and of the collector nothing is asked but to take events`, async ({
    page,
    site,
    cdn,
  }) => {
    site.paste(cdn[kind]);
    const errors = watchErrors(page);
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === site.origin) asked.add(`${request.method()} ${pathname}`);
    });
    await visit(page, site.at('/a'));
    await say(page, 'asked');
    const card = cardOf(page);
    await expect(card).toContainText('How was it?');
    await card.getByRole('radio').nth(3).click();
    await expect(card).toHaveCount(0);
    await page.goto(site.at('/b'));
    await expect
      .poll(async () => (await site.getVisits()).map(({ pages }) => pages.map(({ path }) => path)), {
        timeout: 20_000,
      })
      .toEqual([['/a', '/b']]);
    await expect.poll(async () => (await site.getSurvey())?.done).toBe(1);
    expect(await site.getSurvey()).toMatchObject({ shown: 1, answered: 1 });
    expect((await site.getEvents('page_view')).map(({ params }) => String(params.path)).toSorted()).toEqual([
      '/a',
      '/b',
    ]);
    expect([...asked]).toEqual(['POST /v1/events']);
    expect(cdn.missing).toEqual([]);
    expect(errors).toEqual([]);
  });

test('a frozen copy that was tampered with does not run, and the page goes on', async ({
  page,
  site,
  cdn,
}) => {
  const errors = watchErrors(page);
  const frozen = (await readdir(cdn.folder)).find((name) => /^safar-[0-9a-f]{8}\.js$/.test(name)) ?? '';
  await appendFile(join(cdn.folder, frozen), '\nwindow.tampered = true;\n');
  site.paste(cdn.frozenTag);
  await page.goto(site.at('/a'));
  await whenRefused(page);
  expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
  await say(page, 'asked');
  expect(errors).toEqual([]);

  // The same file under a tag that does not look.
  site.paste(cdn.frozenTag.replace(/ integrity="[^"]*"/, ''));
  await page.goto(site.at('/b'));
  await page.waitForFunction(() => 'tampered' in window);
  await expect.poll(async () => (await site.getVisits()).length, { timeout: 20_000 }).toBe(1);
  expect((await site.getEvents('page_view')).map(({ params }) => params.path)).toEqual(['/b']);
});

test('without leave to be read the frozen copy does not run, and the other records without the safar.json', async ({
  page,
  site,
  cdn,
}) => {
  const errors = watchErrors(page);
  cdn.isReadable = false;
  site.paste(cdn.frozenTag);
  await page.goto(site.at('/a'));
  await whenRefused(page);
  site.paste(cdn.tag);
  await page.goto(site.at('/b'));
  await expect.poll(async () => (await site.getVisits()).length, { timeout: 20_000 }).toBe(1);
  expect(await site.getEvents('page_view')).toMatchObject([{ config: 0, params: { path: '/b' } }]);
  expect(errors).toEqual([]);
});
