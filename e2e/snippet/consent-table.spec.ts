import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  findConsentRows,
  leftOnDevice,
  listConsentCases,
  type ConsentCase,
  type ConsentOutcome,
  type Sent,
} from '@safar/schema/privacy';
import { getChunk, startLedgerServer, type LedgerServer } from '../support/ledger-server.js';
import { expect, test } from '../support/ledger-test.js';
import { nameKept } from '../support/name-kept.js';
import { readDevice } from '../support/read-device.js';
import { serveSurveys } from '../support/serve-surveys.js';

const nowhere = '/s/nowhere';
const soon = { intervals: [20], timeout: 15_000 };

/** Run before a page's scripts; where nothing of the site runs, the device can be read. */
const prepare: Record<ConsentCase['storage'] | 'gpc', () => void> = {
  gpc: () => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
  },
  works: () => undefined,
  // The page has no origin: the browser itself refuses it every storage.
  blocked: () => undefined,
  'no IndexedDB': () => {
    if (location.pathname === '/s/nowhere') return;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'no localStorage': () => {
    if (location.pathname === '/s/nowhere') return;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
};

const serve = async ({ consent, gpc, storage }: ConsentCase): Promise<LedgerServer> => {
  const ledger = await startLedgerServer();
  // Nothing is ever confirmed: what was recorded is still on the device at the end, however long it took.
  ledger.door = 'lost';
  ledger.tag = `data-site="test" data-consent="${consent}"`;
  serveSurveys(ledger, {
    privacy: { honourGpc: gpc !== 'not honoured' },
    surveys: [{ id: 'how', template: 'csat', when: [{ page: '/**' }] }],
  });
  ledger.files.set(nowhere, { type: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' });
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  if (storage === 'blocked')
    for (const path of ['/first', '/next']) ledger.pages.set(path, { status: 200, body: '', headers });
  return ledger;
};

/** What was sent of a page, in the words of the table; anything else in its own. */
const getSent = (ledger: LedgerServer, path: string): string => {
  const views = ledger.getEvents('page_view').filter(({ params }) => params.path === path);
  const pages = new Set(views.map(({ page }) => page));
  const events = ledger.getEvents().filter(({ page }) => pages.has(page));
  const isAnonymous = (event: (typeof events)[0]): boolean =>
    event.visit === undefined && ledger.getVisitor(event) === undefined;
  const isKnown = (event: (typeof events)[0]): boolean =>
    event.visit !== undefined && ledger.getVisitor(event) !== undefined;
  const bare = events.filter(isAnonymous);
  const whole = events.filter(isKnown);
  const isSaid = ledger.getEvents('said').some(({ params }) => params['on'] === path);
  const shape = [
    ...bare.map(({ name }) => `${name} without ids`),
    ...whole.filter(({ name }) => name === 'page_view').map(({ name }) => `${name} with ids`),
    ...(isSaid ? ['said'] : []),
    ...(bare.length + whole.length < events.length ? ['half an id'] : []),
  ].join(', ');
  const words: Record<string, Sent> = {
    '': 'nothing',
    'page_view without ids': 'anonymous',
    'page_view with ids': 'until the choice',
    'page_view with ids, said': 'everything',
    'page_view without ids, page_view with ids, said': 'anonymous, then everything',
  };
  return words[shape] ?? shape;
};

const getLoads = ({ requests }: LedgerServer): number =>
  requests.filter((line) => line === `GET /s/${getChunk('triggers')}`).length;

/** What would follow from what has happened, request by request, has had its time. */
const passTime = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    for (let turn = 0; turn < 4; turn++) {
      await fetch('/s/nowhere', { mode: 'no-cors', cache: 'no-store' });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });

const open = async (page: Page, ledger: LedgerServer, path: string): Promise<void> => {
  await page.goto(ledger.origin + path);
  await page.waitForFunction(() => history.pushState.toString().includes('apply'));
};

/** Tells an event once the page does what is expected of it. */
const tell = async (
  page: Page,
  ledger: LedgerServer,
  path: string,
  sent: Sent,
  loads: number,
): Promise<void> => {
  // Chunks are loaded when the config is known and everything may be kept.
  if (sent.includes('everything')) await expect.poll(() => getLoads(ledger), soon).toBeGreaterThan(loads);
  else if (sent !== 'nothing') await expect.poll(() => getSent(ledger, path), soon).toBe(sent);
  await passTime(page);
  await page.evaluate((on) => window.safar('event', 'said', { on }), path);
};

type Outcome = Omit<ConsentOutcome, 'left' | 'first' | 'next'> & {
  first: string;
  next: string;
  left: string[];
};

const play = async (
  context: BrowserContext,
  ledger: LedgerServer,
  each: ConsentCase,
  row: ConsentOutcome,
): Promise<Outcome> => {
  const { choice, storage, gpc, consent } = each;
  await context.addInitScript(prepare[storage]);
  if (gpc !== 'off') await context.addInitScript(prepare.gpc);
  const page = await context.newPage();

  await open(page, ledger, '/first');
  // What is sent before the choice, the same case without a choice says.
  const [before] = findConsentRows({ ...each, choice: 'none' });
  if (before && before.first !== 'nothing')
    await expect.poll(() => getSent(ledger, '/first'), soon).not.toBe('nothing');
  if (consent === 'not-required' && gpc !== 'honoured')
    await expect.poll(() => getLoads(ledger), soon).toBe(1);
  const loads = getLoads(ledger);
  if (choice !== 'none') await page.evaluate((made) => window.safar('consent', made), choice);
  await tell(page, ledger, '/first', row.first, loads ? 0 : loads);

  const loadsBefore = getLoads(ledger);
  await open(page, ledger, '/next');
  await tell(page, ledger, '/next', row.next, loadsBefore);
  const card = page.locator('safar-survey section');
  if (row.asks) await expect(card).toBeVisible();
  else await passTime(page);
  const asks = await card.isVisible();

  await page.goto(ledger.origin + nowhere);
  await passTime(page);
  const device = await readDevice(page);
  return {
    first: getSent(ledger, '/first'),
    next: getSent(ledger, '/next'),
    asks,
    left: nameKept(device),
  };
};

const getName = ({ choice, gpc }: ConsentCase): string => `choice ${choice}, GPC ${gpc}`;

/** Plays cases at the same time, each in a browser of its own, and says of each what became of it. */
const playAll = async (browser: Browser, cases: ConsentCase[]): Promise<Record<string, Outcome | string>> =>
  Object.fromEntries(
    await Promise.all(
      cases.map(async (each): Promise<[string, Outcome | string]> => {
        const [row] = findConsentRows(each);
        if (!row) return [getName(each), 'no row'];
        const ledger = await serve(each);
        const context = await browser.newContext();
        try {
          return [getName(each), await play(context, ledger, each, row)];
        } catch (error) {
          return [
            getName(each),
            `${String(error)}: ${getSent(ledger, '/first')}; ${getSent(ledger, '/next')}`,
          ];
        } finally {
          await context.close();
          await ledger.close();
        }
      }),
    ),
  );

const expectAll = (cases: ConsentCase[]): Record<string, unknown> =>
  Object.fromEntries(
    cases.map((each) => {
      const [row] = findConsentRows(each);
      const { choice, storage } = each;
      const keepsChoice = choice !== 'none' && (storage === 'works' || storage === 'no IndexedDB');
      const left = row ? [...leftOnDevice[row.left][storage], ...(keepsChoice ? ['choice'] : [])] : [];
      return [getName(each), row && { first: row.first, next: row.next, asks: row.asks, left: left.sort() }];
    }),
  );

const groups = new Map<string, ConsentCase[]>();
for (const each of listConsentCases()) {
  const name = `${each.consent}, storage: ${each.storage}`;
  groups.set(name, [...(groups.get(name) ?? []), each]);
}

for (const [name, cases] of groups)
  test(`what is stored, sent and asked: ${name}`, async ({ browser }) => {
    expect(await playAll(browser, cases)).toEqual(expectAll(cases));
  });
