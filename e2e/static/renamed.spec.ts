import { readStored } from '../support/read-stored.js';
import { say } from '../surveys/survey-test.js';
import { block } from './block.js';
import { expect, readTags, test, watchErrors, whenRefused } from './static-test.js';

test.describe('with names of the owner’s own', () => {
  test.use({ words: ['--events-path', '/news/read', '--script-name', 'news.js'] });

  test('everything arrives through a blocker that refuses the usual ones, last words included', async ({
    page,
    site,
  }) => {
    const refused = await block(page, ['/v1/events', '/safar.js']);
    const [tag = ''] = readTags(site.printed());
    expect(tag).toContain('/news.js" ');
    expect(tag).toContain('/news/read"');

    site.paste(tag.replace('/news.js"', '/safar.js"'));
    await page.goto(site.at('/refused'));
    await whenRefused(page);
    expect(refused).toEqual(['/safar.js']);

    site.paste(tag);
    await page.goto(site.at('/a'));
    await page.waitForFunction(() => history.pushState.toString().includes('apply'));
    await say(page, 'asked');
    await page.goto(site.at('/b'));
    await expect
      .poll(async () => (await site.getVisits()).map(({ pages }) => pages.map(({ path }) => path)), {
        timeout: 20_000,
      })
      .toEqual([['/a', '/b']]);
    await expect.poll(async () => (await site.getEvents('page_leave')).length, { timeout: 20_000 }).toBe(1);
    expect(await site.getEvents('asked')).toHaveLength(1);
    expect(refused).toEqual(['/safar.js']);
  });

  test('a page with the old tag is served as before', async ({ page, site }) => {
    site.paste(
      `<script async src="${site.origin}/safar.js" data-site="test" data-consent="not-required"></script>`,
    );
    await page.goto(site.at('/a'));
    await expect.poll(async () => (await site.getVisits()).length, { timeout: 20_000 }).toBe(1);
  });
});

test('without them nothing is thrown, and what is refused stays in the store and arrives once the blocker is gone', async ({
  page,
  context,
  site,
}) => {
  const errors = watchErrors(page);
  const refused = await block(page, ['/v1/events']);
  site.paste(readTags(site.printed())[0] ?? '');
  await page.goto(site.at('/a'));
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
  await say(page, 'asked');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => refused.length, { timeout: 20_000 }).toBeGreaterThan(1);
  await page.goto(site.at('/b'));
  await expect
    .poll(async () => (await page.evaluate(readStored)).toSorted())
    .toEqual(expect.arrayContaining(['asked', 'page_leave', 'page_view', 'page_view']));
  expect(await site.getEvents()).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();

  const free = await context.newPage();
  await free.goto(site.at('/c'));
  await expect.poll(() => free.evaluate(readStored), { timeout: 20_000 }).toEqual([]);
  await expect
    .poll(async () => (await site.getVisits()).map(({ pages }) => pages.map(({ path }) => path)))
    .toEqual([['/a', '/b', '/c']]);
  const names = (await site.getEvents()).map(({ name }) => name);
  for (const [name, count] of [
    ['page_view', 3],
    ['asked', 1],
    ['page_leave', 2],
  ] as const)
    expect(
      names.filter((each) => each === name),
      name,
    ).toHaveLength(count);
});

test('where the script is refused, the page and its calls go on', async ({ page, context, site }) => {
  const errors = watchErrors(page);
  await block(page, ['/safar.js']);
  site.paste(readTags(site.printed())[0] ?? '');
  await page.goto(site.at('/a'));
  await whenRefused(page);
  await say(page, 'asked');
  expect(errors).toEqual([]);

  const free = await context.newPage();
  await free.goto(site.at('/b'));
  await expect.poll(async () => (await site.getVisits()).length, { timeout: 20_000 }).toBe(1);
});
