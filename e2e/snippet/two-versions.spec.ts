import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { readStored } from '../support/read-stored.js';

const built = readFileSync(
  fileURLToPath(new URL('../../packages/snippet/dist/safar.js', import.meta.url)),
  'utf8',
);

/** The script as a later release might have it: visitors and events carry something that this one does not know. */
const tomorrow = [
  ['visits:0,', 'visits:0,ofTomorrow:{since:2},'],
  [/(,sentAt:Date\.now\(\))/, ',ofTomorrow:2$1'],
  // What an event is made of, in whatever order that is.
  [/(\{)((?=[^{}]*\bat:)(?=[^{}]*\bparams:)[^{}]*\bname:[\w$]+\})/, '$1ofTomorrow:["x"],$2'],
].reduce((code, [from = '', to]) => {
  const next = code.replace(from, String(to));
  if (next === code) throw new Error(`Not in the script: ${String(from)}`);
  return next;
}, built);

test('two versions of the script share one store: everything arrives once, in one visit, and what is not known stays', async ({
  page,
  context,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view');
  const script = { type: 'text/javascript', body: tomorrow };
  ledger.files.set('/s/safar.js', script);
  ledger.config = { ...getPlainConfig(), version: 2 };
  const other = await context.newPage();
  await other.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 2);

  // Each tells something while nothing gets through, and each may be the one that sends what both have stored.
  ledger.door = { status: 503 };
  for (const round of [1, 2, 3]) {
    await page.evaluate((n) => window.safar('event', `today_${n}`), round);
    await other.evaluate((n) => window.safar('event', `tomorrow_${n}`), round);
    await expect.poll(() => page.evaluate(readStored)).toContain(`tomorrow_${round}`);
    if (round === 3) ledger.door = 'open';
    for (const tab of round % 2 ? [page, other] : [other, page])
      await tab.evaluate(() => dispatchEvent(new Event('online')));
  }
  for (const n of [1, 2, 3]) {
    await whenArrived(ledger, `today_${n}`);
    const [event] = await whenArrived(ledger, `tomorrow_${n}`);
    expect(event).toMatchObject({ config: 2, ofTomorrow: ['x'] });
  }
  // Back to the old one, with a queue and a slot of the new one.
  ledger.door = { status: 503 };
  await other.evaluate(() => window.safar('event', 'left_behind'));
  await expect.poll(() => page.evaluate(readStored)).toContain('left_behind');
  ledger.files.delete('/s/safar.js');
  ledger.door = 'open';
  await other.goto(`${ledger.origin}/c`);
  const views = await whenArrived(ledger, 'page_view', 3);
  expect((await whenArrived(ledger, 'left_behind'))[0]).toMatchObject({ ofTomorrow: ['x'] });
  const leaves = await whenArrived(ledger, 'page_leave');
  expect(leaves[0]).toMatchObject({ page: views[1]?.page, ofTomorrow: ['x'] });

  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2, 3]);
  expect(new Set(ledger.getEvents().map(({ visit }) => visit)).size).toBe(1);
  expect(new Set(ledger.batches.map(({ visitor }) => visitor)).size).toBe(1);
  const events = new Map(ledger.getEvents().map((event) => [event.id, event]));
  for (const copy of ledger.batches.flatMap((batch) => batch.events))
    expect(copy).toEqual(events.get(copy.id));
  await expect.poll(() => page.evaluate(readStored)).toEqual([]);
});
