import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readIds, sendPageViews, test } from './owner-test.js';
import { runSafar } from './safar-command.js';

test('the first start prints the tag, the report with a link, and the data folder', async ({ owner }) => {
  const { url, signIn, printed } = await owner.serve();
  expect(printed().split('\n')).toEqual([
    '  Safar 0.1.0 · nogol',
    `  tag      <script async src="${url}safar.js" data-site="nogol" data-consent="not-required"></script>`,
    `  report   ${`${url}report`.padEnd(33)}  sign in once: ${signIn}   (works one time)`,
    '  data     .safar/  (embedded ClickHouse, 0 events yet)',
    '  Paste the tag into your pages, open one, then look at the report. Ctrl-C stops; nothing is lost.',
    '',
  ]);
  for (const script of ['safar.js', 'consent-mode.js'])
    expect((await fetch(url + script)).headers.get('content-type')).toContain('text/javascript');
  for (const file of ['api-key', 'secret', 'server.json']) {
    expect((await stat(join(owner.folder, '.safar', file))).mode & 0o077, file).toBe(0);
  }
});

test('with --demo the shop answers, and its bank on the other origin', async ({ owner }) => {
  const { url, printed } = await owner.serve('--demo');
  expect(printed()).toContain(`shop     ${url}`);
  const shop = await fetch(url);
  expect(shop.status).toBe(200);
  expect(await shop.text()).toContain('data-site="nogol"');
  const { port } = new URL(url);
  expect((await fetch(`http://127.0.0.1:${port}/safar.js`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/bank`)).status).not.toBe(503);
});

test('the link signs in once, and the report is shut without it', async ({ owner }) => {
  const { url, signIn } = await owner.serve();
  expect((await fetch(`${url}report`)).status).toBe(401);
  const first = await fetch(signIn, { redirect: 'manual' });
  expect(first.status).toBe(303);
  expect(first.headers.get('location')).toBe('/report');
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const report = await fetch(`${url}report`, { headers: { cookie } });
  expect(report.status).toBe(200);
  expect(report.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await fetch(signIn, { redirect: 'manual' })).status).toBe(410);
});

test('readers stay signed in over a restart', async ({ owner }) => {
  const first = await owner.serve();
  const answer = await fetch(first.signIn, { redirect: 'manual' });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  first.signal('SIGTERM');
  await first.whenEnded;
  const second = await owner.serve();
  expect((await fetch(`${second.url}report`, { headers: { cookie } })).status).toBe(200);
});

for (const host of ['127.0.0.1', '::1']) {
  test(`a port that is busy on ${host} moves to the next, and says so`, async ({ owner }) => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, host, resolve));
    const address = squatter.address();
    const busy = typeof address === 'object' && address !== null ? address.port : 0;
    const { url, printed } = await owner.serve('--port', String(busy));
    expect(Number(new URL(url).port)).toBeGreaterThan(busy);
    expect(printed()).toContain(`Port ${busy} is busy; this is the next free one.`);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    await new Promise((resolve) => squatter.close(resolve));
  });
}

test('a second server on the same folder is refused in words', async ({ owner }) => {
  const { url, pid } = await owner.serve();
  const { code, told } = await runSafar(['serve', '--port', '0'], owner.folder);
  expect(code).toBe(1);
  expect(told).toBe(
    `safar: safar serve is already running on .safar (${url}, process ${pid}). Stop it, or choose another folder with --data.\n`,
  );
  expect((await fetch(`${url}healthz`)).status).toBe(200);
});

test('it is refused even when the note about the first is lost', async ({ owner }) => {
  await owner.serve();
  await writeFile(join(owner.folder, '.safar', 'server.json'), '{ "pid"');
  const { code, told } = await runSafar(['serve', '--port', '0'], owner.folder);
  expect(code).toBe(1);
  expect(told).toContain(
    'safar: The data in .safar cannot be opened: most likely another safar serve or safar export works on it. End that one, or choose another folder with --data.\n',
  );
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends it clean, and a restart keeps the data`, async ({ owner }) => {
    const first = await owner.serve();
    const ids = await sendPageViews(first.url, 5);
    first.signal(signal);
    expect((await first.whenEnded).code).toBe(0);
    const second = await owner.serve();
    expect(second.printed()).toContain('(embedded ClickHouse, 5 events)');
    const { printed } = await runSafar(['export'], owner.folder);
    expect(readIds(printed)).toEqual(ids);
  });
}

test('Ctrl-C while journeys are being derived ends it clean', async ({ owner }) => {
  const first = await owner.serve();
  const visitors = 600;
  await Promise.all(Array.from({ length: visitors }, () => sendPageViews(first.url, 1)));
  first.signal('SIGINT');
  expect((await first.whenEnded).code).toBe(0);
  const second = await owner.serve();
  expect(second.printed()).toContain(`(embedded ClickHouse, ${visitors} events)`);
});

test('an owner who forgot an origin, or mistyped the site on the tag, is told in the terminal, once', async ({
  owner,
}) => {
  const { url, signal, whenEnded } = await owner.serve();
  const send = (origin: string, site: string) =>
    fetch(new URL('v1/events', url), {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin },
      body: JSON.stringify({ v: 1, site, config: 0, sentAt: Date.now(), events: [{}] }),
    });
  expect((await send('https://nogol.example', 'nogol')).status).toBe(403);
  expect((await send('https://nogol.example', 'nogol')).status).toBe(403);
  expect((await send(new URL(url).origin, 'nogool')).status).toBe(404);
  signal('SIGTERM');
  const { told } = await whenEnded;
  expect(told.split('\n').filter((line) => line.includes('Refused'))).toEqual([
    '  Refused: events of https://nogol.example for the site nogol. If the pages are yours, add "https://nogol.example" to "origins" in safar.json and start again.',
    `  Refused: events of ${new URL(url).origin} for "nogool", which is no site served here. Compare data-site on the tag with "site" in safar.json.`,
  ]);
});

test('a page under way is finished before it ends', async ({ owner }) => {
  const { url, signal, whenEnded } = await owner.serve('--demo');
  const { port } = new URL(url);
  const slow = get(`http://127.0.0.1:${port}/gifts/handwritten`, { headers: { host: `localhost:${port}` } });
  const answered = once(slow, 'response');
  const [socket] = (await once(slow, 'socket')) as [Socket];
  await once(socket, 'connect');
  // Connections are taken in their order: an answer to a later one proves that the slow one has been taken.
  await fetch(`http://127.0.0.1:${port}/healthz`);
  signal('SIGTERM');
  const [answer] = (await answered) as [IncomingMessage];
  expect(answer.resume().statusCode).toBe(200);
  expect((await whenEnded).code).toBe(0);
});

test('what was acknowledged outlives a SIGKILL', async ({ owner }) => {
  const ids: string[] = [];
  for (let round = 0; round < 3; round++) {
    const running = await owner.serve();
    expect(running.printed()).toContain(round === 0 ? '0 events yet' : `${ids.length} events`);
    ids.push(...(await sendPageViews(running.url, 4)));
    running.signal('SIGKILL');
    await running.whenEnded;
  }
  const { code, printed } = await runSafar(['export'], owner.folder);
  expect(code).toBe(0);
  expect(readIds(printed)).toEqual(ids.sort());
});

test('a safar.json with mistakes is not served; they are told as check tells them', async ({ owner }) => {
  await writeFile(join(owner.folder, 'safar.json'), '{\n  "site": "nogol",\n  "slowAfter": "4 s"\n}\n');
  const { code, printed, told } = await runSafar(['serve', '--port', '0'], owner.folder);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(told.split('\n')).toEqual([
    '  safar.json:3:16  slowAfter  "4 s" is not a duration: give a whole number and ms, s, m, h or d, without a space (default "4s"). Did you mean "4s"?',
    '  1 mistake.',
    expect.stringMatching(/^ {2}What these options are/),
    expect.stringMatching(/^ {4}slowAfter {2}A page that takes longer to load is slow\./),
    'safar: safar.json has to be mended first.',
    '',
  ]);
});
