import type { Page } from '@playwright/test';
import { eventFields, kept, visitorFields } from '@safar/schema/privacy';
import { expect, test, whenArrived } from '../support/ledger-test.js';
import { getChunk } from '../support/ledger-server.js';
import { nameKept } from '../support/name-kept.js';
import { readDevice } from '../support/read-device.js';
import { serveSurveys } from '../support/serve-surveys.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Fields of a record; of those that the list describes in parts, the parts. */
const listFields = (record: Record<string, unknown>, words: Record<string, unknown>): string[] =>
  Object.entries(record).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const parts = words[name];
    return isRecord(parts) && isRecord(value)
      ? listFields(value, parts).map((part) => `${name}.${part}`)
      : [name];
  });

/** Looks at the device again and again, and gathers what was ever seen on it. */
const createWatch = () => {
  const names = new Set<string>();
  const ofVisitor = new Set<string>();
  const ofEvents = new Set<string>();
  const takeEvents = (events: unknown): void => {
    for (const event of Array.isArray(events) ? events : [])
      for (const field of isRecord(event) ? listFields(event, eventFields) : []) ofEvents.add(field);
  };
  const look = async (page: Page): Promise<void> => {
    const device = await readDevice(page);
    for (const name of nameKept(device)) names.add(name);
    const records = device['IndexedDB safar:test:'];
    for (const [key, value] of Array.isArray(records) ? (records as [string, unknown][]) : [])
      if (key !== 'visitor') takeEvents([value]);
      else if (isRecord(value)) for (const field of listFields(value, visitorFields)) ofVisitor.add(field);
    for (const [at, value] of Object.entries(device))
      if (at.includes(':last:')) takeEvents(JSON.parse(String(value)));
  };
  return { look, names, ofVisitor, ofEvents };
};

const surveys = ['how', 'why'].map((id) => ({
  id,
  // Whom it asks and when else: what has to be kept for these is kept.
  when: [
    { event: `ask_${id}`, after: '200ms' },
    { returning: '30d' },
    { touchpoint: 'call' as const },
    { click: '#compare', after: '1h' },
  ],
  who: { landingPage: ['/**'] },
  questions: [
    { id: 'score', type: 'csat' as const, text: { en: 'How was it?' } },
    { id: 'words', type: 'text' as const, text: { en: 'Why?' } },
  ],
}));

test('everything that ever is on the device is listed, and everything that is listed comes there', async ({
  page,
  context,
  ledger,
}) => {
  const { look, names, ofVisitor, ofEvents } = createWatch();
  serveSurveys(ledger, { surveys, throttle: { perVisit: 9, between: '0s' } });
  ledger.config?.load.now.push(getChunk('later'));
  if (ledger.config)
    Object.assign(ledger.config.load, { explain: getChunk('explain'), walk: getChunk('walk') });
  const card = page.locator('safar-survey section');
  const say = (name: string, params: Record<string, unknown> = {}): Promise<unknown> =>
    page.evaluate((given) => window.safar('event', ...given), [name, params] as [string, unknown]);
  const whenSeen = (field: string): Promise<void> =>
    expect
      .poll(async () => {
        await look(page);
        return [...ofVisitor];
      })
      .toContain(field);
  ledger.files.set('/s/nowhere', {
    type: 'text/html',
    body: '<!doctype html><link rel="icon" href="data:,">',
  });
  // Nothing is confirmed: whatever was recorded can be seen.
  ledger.door = 'lost';

  await page.goto(`${ledger.origin}/a?utm_source=mail`);
  await whenArrived(ledger, 'page_view');
  await page.evaluate(() => window.safar('cart', { value: 5, items: [{ item_id: 'a', quantity: 2 }] }));
  // A survey that waits and is put off; one that is half answered.
  await say('ask_how');
  await look(page);
  await card.getByRole('button', { name: 'Ask me later' }).click();
  await whenSeen('surveys.later');
  // The next page has no card to say that it was heard.
  await page.goto(`${ledger.origin}/a`);
  await whenArrived(ledger, 'page_view', 2);
  await say('ask_why');
  await card.getByRole('radio').nth(3).click();
  await expect(card.getByRole('textbox')).toBeVisible();
  await look(page);
  await card.getByRole('button', { name: 'Close' }).click();
  await look(page);

  // A click makes a survey due: it is noted until the store has it.
  const noted = await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<b id="compare">Compare</b>');
    document.querySelector<HTMLElement>('#compare')?.click();
    return Object.fromEntries(
      Object.entries(localStorage).map(([key, value]) => [`localStorage ${key}`, value as unknown]),
    );
  });
  expect(Object.entries(noted).filter(([key]) => key.includes(':fired:'))).toEqual([
    [expect.any(String), expect.stringContaining('"survey":"how"')],
  ]);
  for (const name of nameKept(noted)) names.add(name);

  // Somebody is signed in, whom the collector never hears of.
  await page.evaluate(() => window.safar('identify', 'sara@example.com'));
  await whenSeen('surveys.touchpoints');
  expect(await page.evaluate(() => localStorage['safar:test:identity'] as string)).toBe('=sara@example.com');

  // Somebody looks why a survey shows.
  await page.goto(`${ledger.origin}/a?safar=explain`);
  await expect(page.locator('safar-explain')).toBeAttached();
  await look(page);
  await page.locator('safar-explain button[data-act=close]').click();
  await expect(page.locator('safar-explain')).not.toBeAttached();
  expect(nameKept(await readDevice(page))).not.toContain('explain');

  // Somebody of the team walks.
  await page.goto(`${ledger.origin}/a?safar=walk`);
  const walk = page.locator('safar-walk aside');
  await walk.getByRole('textbox').fill('Sara');
  await walk.getByRole('textbox').press('Enter');
  await expect(walk.getByRole('heading')).toContainText('Sara');
  await look(page);
  await walk.locator('[data-act=end]').click();
  await expect(walk.getByRole('status')).toContainText('ended');
  expect(nameKept(await readDevice(page))).not.toContain('walk');

  // Offline, and hidden: what cannot be sent is kept.
  await context.setOffline(true);
  await say('said');
  await look(page);
  await context.setOffline(false);
  await page.goto(`${ledger.origin}/s/nowhere`);
  await look(page);

  // A cart that goes idle at once.
  if (ledger.config) ledger.config.cart.abandonedAfterMs = 0;
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'page_view', 6);
  await expect
    .poll(async () => {
      await say('said');
      await look(page);
      return ofVisitor.has('cart.wentIdle');
    })
    .toBe(true);
  await say('purchase', { transaction_id: 'T-1', value: 5 });
  await whenSeen('bought');
  await page.evaluate(() => window.safar('forget'));
  // The collector does not answer: the question stays, whatever else is erased.
  await expect.poll(async () => nameKept(await readDevice(page))).toContain('forget');
  await page.evaluate(() => window.safar('consent', 'granted'));
  await look(page);
  await page.evaluate(() => window.safar('consent', 'denied'));
  await expect
    .poll(async () => nameKept(await readDevice(page)))
    .toEqual(['choice', 'empty database', 'forget']);

  expect([...names].filter((name) => name !== 'empty database').sort()).toEqual(Object.keys(kept).sort());
  expect([...ofVisitor].sort()).toEqual(
    Object.entries(visitorFields)
      .flatMap(([name, parts]) =>
        typeof parts === 'string' ? [name] : Object.keys(parts).map((part) => `${name}.${part}`),
      )
      .sort(),
  );
  expect([...ofEvents].sort()).toEqual(Object.keys(eventFields).sort());
});
