import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openEditor } from './editor.js';
import { expect, expectText, getShot, test } from './preview-test.js';
import { runSafar } from './safar-command.js';

/** A page of the magazine, with the tag pasted in. */
const serveArticle = async (getTag: () => string) => {
  const lines = Array.from({ length: 60 }, (_, n) => `<p>بند ${n + 1} از این نوشته.</p>`).join('');
  const server = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<!doctype html><html lang="fa" dir="rtl"><head><title>گاهنامه</title><link rel="icon" href="data:,">${getTag()}</head><body><h1>دربارهٔ گل‌ها</h1>${lines}</body></html>`,
      );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/blog/flowers`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

test('a marketer goes from `safar init` to an answered survey with completions, check and preview alone', async ({
  page,
  owner,
  preview,
}) => {
  test.setTimeout(240_000);
  const file = join(owner.folder, 'safar.json');
  const begun = await runSafar(
    ['init', '--starter', 'magazine', '--site', 'gahname', '--languages', 'fa,en', '--force'],
    owner.folder,
  );
  expect(begun.code).toBe(0);
  const editor = await openEditor(file);
  const { url } = await preview.start();
  await page.goto(`${url}?lang=en&width=phone&scheme=light`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['how-heard', 'found-it', 'nps']);

  // A survey more, from what the editor suggests; everything that it suggests explains itself.
  editor.goBehind('"surveys": [');
  editor.type(' {|},');
  const told = [await editor.accept('id')];
  editor.type('end-of-article');
  editor.goBehind('"id": "end-of-article"');
  editor.type(', ');
  told.push(await editor.accept('template'));
  await editor.accept('"ease"');
  editor.type(', ');
  told.push(await editor.accept('when'));
  editor.type('[{|}]');
  told.push(await editor.accept('scroll'));
  editor.type('80');
  for (const sentence of told) expect(sentence).toMatch(/^[A-Z].{15,}/s);

  // In haste she mistypes a word. The page keeps the last drawing and says what is wrong; so does `check`.
  await writeFile(file, editor.text().replace('"scroll"', '"scrol"'));
  await expect(page.getByRole('heading', { name: 'Mistakes in the file as it is saved now' })).toBeVisible();
  await expect(page.getByText('scrol', { exact: false }).first()).toBeVisible();
  const wrong = await runSafar(['check'], owner.folder);
  expect(wrong.code).toBe(1);
  expect(wrong.printed + wrong.told).toContain('scroll');
  await writeFile(file, editor.text());
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'end-of-article',
    'how-heard',
    'found-it',
    'nps',
  ]);
  for (const [language, text] of [
    ['fa', 'آسان'],
    ['en', 'easy'],
  ] as const) {
    const { shot, card } = getShot(page, `end-of-article: ${language}, Phone, Light`);
    await shot.scrollIntoViewIfNeeded();
    await expectText(card, text);
  }
  const right = await runSafar(['check'], owner.folder);
  expect(right.printed + right.told).not.toMatch(/error/i);
  expect(right.code).toBe(0);

  // It is served. The pages are on another address, and terminal and report say what is to be done about it.
  let tag = '';
  const article = await serveArticle(() => tag);
  const { origin } = new URL(article.url);
  const serve = async () => {
    const running = await owner.serve();
    [tag = ''] = /<script async.*?<\/script>/.exec(running.printed()) ?? [];
    return running;
  };
  try {
    const first = await serve();
    const reader = await page.context().newPage();
    await reader.goto(article.url);
    await expect.poll(() => first.told()).toContain(`add "${origin}" to "origins"`);
    await page.goto(first.signIn);
    await expect(page.getByText(`"origins": ["${origin}"]`)).toBeVisible();
    first.signal('SIGTERM');
    await first.whenEnded;
    editor.goBehind('"site": "gahname",');
    await editor.accept('origins');
    editor.type(`["${origin}"]`);
    await writeFile(file, editor.text());
    expect((await runSafar(['check'], owner.folder)).code).toBe(0);
    const { signIn } = await serve();

    // A reader reaches the end of an article and answers, and she reads the figure.
    await reader.goto(article.url);
    await reader.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/moments-/.test(name)),
    );
    await reader.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const card = reader.locator('safar-survey section');
    await expect(card).toContainText('آسان', { timeout: 40_000 });
    await card.getByRole('radio').nth(8).click();
    await expect(card.getByRole('radio')).toHaveCount(0);
    await reader.close();
    await page.goto(signIn);
    const row = page.getByRole('row').filter({ hasText: 'end-of-article' });
    await expect(row).toContainText('1', { timeout: 60_000 });
  } finally {
    await article.close();
  }
});
