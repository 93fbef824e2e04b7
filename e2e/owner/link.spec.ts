import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { test } from './owner-test.js';
import { runSafar } from './safar-command.js';

const config = {
  site: 'nogol',
  surveys: [{ id: 'delivery', template: 'nps', about: 'experience', when: [{ link: true }] }],
};

/** What a scanner reads in a picture as a browser draws it. */
const scan = async (page: Page, source: string): Promise<string | undefined> => {
  const { size, shades } = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    return { size: width, shades: [...data].filter((_, index) => index % 4 === 0) };
  }, source);
  const pixels = Uint8ClampedArray.from(shades.flatMap((shade) => [shade, shade, shade, 255]));
  return jsQR(pixels, size, pixels.length / 4 / size)?.data;
};

test('an owner gets the link of an order and its code, and a camera reads it', async ({ owner, page }) => {
  await writeFile(join(owner.folder, 'safar.json'), JSON.stringify(config));
  const { url } = await owner.serve();
  const words = ['link', '--survey', 'delivery', '--order', '1001'];
  // The server that runs on the folder, and its key.
  const { printed } = await runSafar(words, owner.folder);
  const link = printed.trim();
  expect(link).toMatch(/^http:\/\/localhost:\d+\/q\/nogol\/delivery\?r=MTAwMQ\.[\w-]{22}$/);
  expect(new URL(link).origin).toBe(new URL(url).origin);
  expect(await (await fetch(link)).text()).toContain('kept together with your order');

  for (const file of ['code.png', 'code.svg']) {
    const { code, told } = await runSafar([...words, '--out', file], owner.folder);
    expect(code, told).toBe(0);
    const type = file.endsWith('svg') ? 'image/svg+xml' : 'image/png';
    const picture = await readFile(join(owner.folder, file));
    expect(await scan(page, `data:${type};base64,${picture.toString('base64')}`)).toBe(link);
  }
});
