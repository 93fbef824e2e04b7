import { expect, getStored, test, whenArrived, whenRecording } from './webkit-test.js';

test('what WebKit lets a dying page say: a beacon and a keepalive request, and no other', async ({
  session,
  ledger,
}) => {
  ledger.tag = 'data-site="test"';
  await session.goto(`${ledger.origin}/a`);
  await session.run(() =>
    addEventListener('pagehide', () => {
      navigator.sendBeacon('/by-beacon');
      void fetch('/by-keepalive', { method: 'POST', keepalive: true }).catch(() => undefined);
      void fetch('/by-fetch', { method: 'POST' }).catch(() => undefined);
    }),
  );
  await session.goto(`${ledger.origin}/b`);
  await expect.poll(() => ledger.requests).toContain('POST /by-beacon');
  await expect.poll(() => ledger.requests).toContain('POST /by-keepalive');
  // Said before both of them, or never: the page after it is there.
  await expect.poll(() => ledger.requests.filter((line) => line === 'GET /s/safar.js')).toHaveLength(2);
  expect(ledger.requests).not.toContain('POST /by-fetch');
});

test('503 keeps events, and a page later they arrive', async ({ session, ledger }) => {
  ledger.door = { status: 503 };
  await session.goto(`${ledger.origin}/a`);
  await expect.poll(() => ledger.requests).toContain('POST /s/v1/events');
  await expect.poll(() => getStored(session)).toContain('page_view');
  ledger.door = 'open';
  await session.goto(`${ledger.origin}/b`);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
  await expect.poll(() => getStored(session)).toEqual([]);
});

test('an answer lost after storing: sent again, the same event', async ({ session, ledger }) => {
  ledger.door = 'lost';
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  ledger.door = 'open';
  await session.goto(`${ledger.origin}/b`);
  const [view] = await whenArrived(ledger, 'page_view', 2);
  await expect.poll(() => ledger.copies.get(view?.id ?? '')).toBeGreaterThan(1);
  const copies = ledger.batches.flatMap(({ events }) => events).filter(({ id }) => id === view?.id);
  for (const copy of copies) expect(copy).toEqual(view);
  await expect.poll(() => getStored(session)).toEqual([]);
});

test('last words are said once per hide, in a beacon, and are confirmed by the next page', async ({
  session,
  ledger,
}) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await whenRecording(session);
  await session.run(() => window.safar('event', 'late'));
  await session.goto(`${ledger.origin}/b`);
  const [leave] = await whenArrived(ledger, 'page_leave');
  await expect
    .poll(() => session.run(() => Object.keys(localStorage).filter((name) => name.includes(':last:'))))
    .toEqual([]);
  await expect.poll(() => getStored(session)).toEqual([]);
  expect(ledger.getEvents('page_leave')).toHaveLength(1);
  expect(ledger.getEvents('late')).toHaveLength(1);
  expect(ledger.copies.get(String(leave?.id))).toBeGreaterThan(1);
  const ofFirst = ledger.getEvents().filter(({ page }) => page === leave?.page);
  expect(ofFirst.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(ofFirst.map((_, index) => index));
});

test('a purchase and the way to the bank in one task: it arrives', async ({ session, ledger }) => {
  await session.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  await whenRecording(session);
  await session.run((bank) => {
    window.safar('event', 'purchase', { transaction_id: 't1' });
    location.href = `${bank}/pay`;
  }, ledger.bank);
  await whenArrived(ledger, 'purchase');
  await session.goto(`${ledger.origin}/thanks`);
  await expect.poll(() => getStored(session)).toEqual([]);
  expect(ledger.getEvents('purchase')).toHaveLength(1);
});
