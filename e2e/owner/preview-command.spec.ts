import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { getLaunchOptions } from '../support/engines.js';
import { expect, shop, test } from './preview-test.js';
import { runSafar } from './safar-command.js';

const [nps] = shop.surveys;

test('Ctrl-C ends it clean while a page is open, which says so and goes on when it is started again', async ({
  page,
  preview,
}) => {
  await preview.save(shop);
  const first = await preview.start();
  await page.goto(`${first.url}?lang=en&survey=nps`);
  await expect(page.getByRole('status').filter({ hasText: 'Every save is drawn at once' })).toBeVisible();
  first.signal('SIGINT');
  expect((await first.whenEnded).code).toBe(0);
  await expect(page.getByText('The preview has stopped.')).toBeVisible();
  await preview.save({ ...shop, surveys: [nps] });
  const { port } = new URL(first.url);
  const second = await preview.start('--port', port);
  expect(second.url).toBe(first.url);
  await expect(page.getByText('8 of 8 drawings')).toBeVisible();
  await expect(page.getByText('The preview has stopped.')).toHaveCount(0);
  // A third moves on.
  const third = await preview.start('--port', port);
  expect(Number(new URL(third.url).port)).toBeGreaterThan(Number(port));
});

test('only this machine by its own name is answered, and only what is read', async ({ preview }) => {
  await preview.save(shop);
  const { url } = await preview.start();
  const ask = (path: string, host: string, method = 'GET'): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(url);
      request(
        { host: '127.0.0.1', port, path, method, headers: { host: host.replace('PORT', port) } },
        (answer) => resolve(answer.resume().statusCode ?? 0),
      )
        .once('error', reject)
        .end();
    });
  for (const host of ['localhost:PORT', '127.0.0.1:PORT', '[::1]:PORT', 'localhost'])
    expect(await ask('/state.json', host)).toBe(200);
  for (const host of ['nogol.example:PORT', 'localhost.nogol.example:PORT', '192.168.1.7:PORT'])
    expect(await ask('/state.json', host)).toBeGreaterThanOrEqual(400);
  expect(await ask('/state.json', 'localhost', 'POST')).toBe(405);
  expect(await ask('/../../package.json', 'localhost')).toBe(404);
  expect(await ask('/page/%2e%2e/preview.js', 'localhost')).toBe(404);
  expect(await ask('/drawing.json?survey=nps&language=de', 'localhost')).toBe(404);
  const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('pictures are written by the browser of this machine, one for each question', async ({
  page,
  owner,
  preview,
}) => {
  // Twelve pictures, and five starts of the command.
  test.setTimeout(120_000);
  await preview.save(shop);
  const { executablePath = '' } = getLaunchOptions('chromium');
  const take = (...words: string[]) =>
    runSafar(['preview', '--screenshots', 'shots', ...words], owner.folder, {
      SAFAR_BROWSER: executablePath,
    });
  expect(await take('--survey', 'basket', '--language', 'fa')).toEqual({
    code: 0,
    printed: 'Wrote 12 pictures into shots.\n',
    told: '',
  });
  const names = (await readdir(join(owner.folder, 'shots'))).toSorted();
  expect(names).toEqual(
    ['1-why', '2-when', '3-thanks'].flatMap((question) =>
      ['desktop.dark', 'desktop.light', 'phone.dark', 'phone.light'].map(
        (rest) => `basket.${question}.fa.${rest}.png`,
      ),
    ),
  );
  const look = async (name: string) => {
    const data = (await readFile(join(owner.folder, 'shots', name))).toString('base64');
    return page.evaluate(async (url) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      // In the middle of the card's start edge, where it is empty.
      const [red = 0] =
        context?.getImageData(Math.round(bitmap.width / 2), bitmap.height - 80, 1, 1).data ?? [];
      return { width: bitmap.width, height: bitmap.height, isDark: red < 80 };
    }, `data:image/png;base64,${data}`);
  };
  // At two pixels a px: the whole width of a phone, and on a desktop the card with its margins.
  expect(await look('basket.3-thanks.fa.phone.light.png')).toMatchObject({ width: 780, isDark: false });
  expect(await look('basket.3-thanks.fa.phone.dark.png')).toMatchObject({ width: 780, isDark: true });
  const desktop = await look('basket.3-thanks.fa.desktop.light.png');
  expect(desktop).toMatchObject({ width: (416 + 20 + 32) * 2, isDark: false });
  expect((await look('basket.1-why.fa.desktop.light.png')).height).toBeGreaterThan(desktop.height);

  expect(await take('--survey', 'npss')).toMatchObject({
    code: 2,
    told: 'safar: The file has no survey "npss". There are: nps, basket.\n',
  });
  expect(await take('--browser', join(owner.folder, 'none'))).toMatchObject({
    code: 2,
    told: expect.stringContaining('is no program that can be started'),
  });
  await preview.save('{}');
  expect(await take()).toMatchObject({
    code: 2,
    told: expect.stringContaining('safar.json has to be mended first.'),
  });
});
