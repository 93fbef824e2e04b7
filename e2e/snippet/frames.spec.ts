import { getChunk, getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

const isReady = (): boolean => history.pushState.toString().includes('apply');

test('a tab that was duplicated is another page of the same visit, and nothing of the first is told again', async ({
  page,
  context,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  const [first] = await whenArrived(ledger, 'page_view');
  // Whoever is opened by a page begins with a copy of its sessionStorage, as a duplicate does.
  const opened = context.waitForEvent('page');
  await page.evaluate(() => {
    sessionStorage.setItem('of the page', '1');
    open(location.href);
  });
  const copy = await opened;
  await copy.waitForFunction(isReady);
  expect(await copy.evaluate(() => Object.keys(sessionStorage))).toEqual(['of the page']);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
  expect(views[1]).toMatchObject({ visit: first?.visit });
  expect(views[1]?.page).not.toBe(first?.page);
  for (const [tab, name] of [
    [page, 'in_first'],
    [copy, 'in_copy'],
  ] as const)
    await tab.evaluate((each) => window.safar('event', each), name);
  const [inFirst] = await whenArrived(ledger, 'in_first');
  const [inCopy] = await whenArrived(ledger, 'in_copy');
  expect([inFirst?.page, inCopy?.page]).toEqual([views[0]?.page, views[1]?.page]);
});

test('a frame that moves on is no page view of the page around it', async ({ page, ledger }) => {
  for (const name of ['one', 'two'])
    ledger.files.set(`/s/${name}.html`, {
      type: 'text/html',
      body: `<!doctype html><title>${name}</title>${name}`,
    });
  ledger.pages.set('/a', '<iframe src="/s/one.html"></iframe>');
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await page.waitForFunction(isReady);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.querySelector('iframe');
        frame?.addEventListener('load', resolve);
        frame?.contentWindow?.history.pushState(null, '', '/s/pushed.html');
        frame?.contentWindow?.location.assign('/s/two.html');
      }),
  );
  await page.evaluate(() => window.safar('event', 'after'));
  const [after] = await whenArrived(ledger, 'after');
  expect(ledger.getEvents('page_view').map(({ page: each }) => each)).toEqual([after?.page]);
});

test('in a frame of its own site the tag counts in the visit, in one of another site apart from it', async ({
  page,
  ledger,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  ledger.pages.set('/a', `<iframe src="/own"></iframe><iframe src="${ledger.bank}/other"></iframe>`);
  await page.goto(`${ledger.origin}/a`);
  const views = await whenArrived(ledger, 'page_view', 3);
  const [around, own, other] = ['/a', '/own', '/other'].map((path) =>
    views.find(({ params }) => params.path === path),
  );
  expect(own?.visit).toBe(around?.visit);
  expect(other?.visit).not.toBe(around?.visit);
  expect(new Set(views.slice(0, 3).map(({ page: each }) => each)).size).toBe(3);
  expect(errors).toEqual([]);
});

test('a page that writes itself anew goes on being recorded, but for what listened to the old document', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  const [view] = await whenArrived(ledger, 'page_view');
  await page.waitForFunction(isReady);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>anew</title><h1>anew</h1>');
    document.close();
    window.safar('event', 'after');
    history.pushState(null, '', '/soft');
    window.safar('event', 'later');
  });
  const [after] = await whenArrived(ledger, 'after');
  expect(after).toMatchObject({ page: view?.page, n: 1 });
  const [, soft] = await whenArrived(ledger, 'page_view', 2);
  expect(soft).toMatchObject({ pageNo: 2, params: { path: '/soft', title: 'anew' } });
  expect((await whenArrived(ledger, 'later'))[0]).toMatchObject({ page: soft?.page });
  await page.goto(`${ledger.origin}/b`);
  expect((await whenArrived(ledger, 'page_view', 3))[2]).toMatchObject({ pageNo: 3, visit: view?.visit });
});

test('links, downloads and other sites are followed as if nobody listened, and last words say which', async ({
  page,
  ledger,
}) => {
  const later = getChunk('later');
  ledger.config = { ...getPlainConfig(), load: { now: [later], idle: [] } };
  ledger.pages.set(
    '/a',
    `<a id="file" href="/s/file" download="file.txt">file</a> <a id="out" href="${ledger.bank}/out">out</a>`,
  );
  ledger.files.set('/s/file', { type: 'text/plain', body: 'a file' });
  const loaded = page.waitForResponse((response) => response.url().endsWith(later));
  await page.goto(`${ledger.origin}/a`);
  await (await loaded).finished();
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => {
    addEventListener('click', ({ defaultPrevented }) =>
      localStorage.setItem('prevented', `${defaultPrevented}`),
    );
  });
  const download = page.waitForEvent('download');
  await page.click('#file');
  expect((await download).suggestedFilename()).toBe('file.txt');
  await page.evaluate(() => history.pushState(null, '', '/soft'));
  const [first] = await whenArrived(ledger, 'page_leave');
  expect(first?.params.exit).toBe('download');
  expect(await page.evaluate(() => localStorage.getItem('prevented'))).toBe('false');
  await page.click('#out');
  await page.waitForURL(`${ledger.bank}/out`);
  const leaves = await whenArrived(ledger, 'page_leave', 2);
  expect(leaves[1]?.params.exit).toBe('outbound');
  const [file] = await whenArrived(ledger, 'file_download');
  expect(file?.params).toEqual({ link_domain: new URL(ledger.origin).host, link_path: '/s/file' });
  const [out] = await whenArrived(ledger, 'outbound_click');
  expect(out?.params).toEqual({ link_domain: new URL(ledger.bank).host, link_path: '/out' });
});

test('of a link it is told where it leads, never what its query says, whatever it is opened with', async ({
  page,
  ledger,
}) => {
  const later = getChunk('later');
  ledger.config = { ...getPlainConfig(), load: { now: [later], idle: [] } };
  ledger.pages.set(
    '/a',
    `<a id="list" href="/%D9%81%D9%87%D8%B1%D8%B3%D8%AA.PDF?token=s3cret">list</a>
    <a id="out" href="${ledger.bank}/shop?order=123456789#me"><b>out</b></a>
    <a id="call" href="tel:+982112345678">call</a> <a id="in" href="/b?x=1">in</a>`,
  );
  const loaded = page.waitForResponse((response) => response.url().endsWith(later));
  await page.goto(`${ledger.origin}/a`);
  await (await loaded).finished();
  await page.evaluate(() => {
    for (const type of ['click', 'auxclick']) addEventListener(type, (event) => event.preventDefault());
  });
  for (const [id, button] of [
    ['list', 'left'],
    ['out', 'middle'],
    ['out', 'right'],
    ['call', 'left'],
    ['in', 'left'],
  ] as const)
    await page.click(`#${id}`, { button });
  await whenArrived(ledger, 'outbound_click');
  await page.goto(`${ledger.origin}/c`);
  await whenArrived(ledger, 'page_view', 2);
  await whenArrived(ledger, 'page_leave');
  const told = ledger
    .getEvents()
    .flatMap(({ name, params }) => (name.startsWith('page_') ? [] : [{ name, ...params }]));
  expect(told).toEqual([
    { name: 'file_download', link_domain: new URL(ledger.origin).host, link_path: '/فهرست.PDF' },
    { name: 'outbound_click', link_domain: new URL(ledger.bank).host, link_path: '/shop' },
  ]);
});
