import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { createId } from '@safar/schema';
import { test } from './owner-test.js';
import { runSafar } from './safar-command.js';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

interface Told {
  /** Milliseconds after the visit began. */
  at: number;
  name: string;
  params?: object;
}

const phone =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36';

/** Sends one visit of one page, as a browser does. */
const sendVisit = async (
  url: string,
  visitor: string,
  startAt: number,
  path: string,
  done: Told[],
): Promise<void> => {
  const [visit, page] = [createId(startAt), createId(startAt)];
  const view = { path, nav: 'navigate', touch: true, language: 'fa' };
  const events = [{ at: 0, name: 'page_view', params: view }, ...done].map(
    ({ at, name, params = {} }, n) => ({
      id: n === 0 ? page : createId(startAt + at),
      visit,
      page,
      pageNo: 1,
      n,
      at: startAt + at,
      name,
      params,
    }),
  );
  const response = await fetch(new URL('v1/events', url), {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: new URL(url).origin, 'user-agent': phone },
    body: JSON.stringify({ v: 1, site: 'nogol', visitor, config: 0, sentAt: Date.now(), events }),
  });
  expect(await response.json()).toEqual({ accepted: events.length, rejected: [] });
};

const leave = (at: number): Told => ({
  at,
  name: 'page_leave',
  params: { engagedMs: at, scrollPercent: 50, loaded: true },
});

/** A survey that was really shown at some second of a visit. */
const asked = (at: number, answer?: number): Told[] => {
  const about = { survey: 'nps', showing: createId(Date.now()) };
  const spoken = { ...about, language: 'fa', dir: 'rtl' };
  return [
    { at, name: 'survey_shown', params: spoken },
    answer === undefined
      ? { at: at + second, name: 'survey_dismissed', params: about }
      : {
          at: at + second,
          name: 'survey_answer',
          params: { ...spoken, question: 'score', revision: 1, value: answer },
        },
  ];
};

const surveys = [
  { id: 'nps', template: 'nps', when: [{ event: 'purchase', after: '5s' }] },
  { id: 'reader', template: 'csat', when: [{ page: '/blog/**', after: '20s' }], who: { device: ['mobile'] } },
  { id: 'desk', template: 'csat', when: [{ after: '1s' }], who: { device: ['desktop'] } },
  { id: 'by-hand', template: 'ces', when: [{ manual: true }] },
];

test('a forecast counts what a file would have asked the visitors of the store', async ({ owner }) => {
  const running = await owner.serve();
  const now = Date.now();
  const visitors = Array.from({ length: 6 }, () => createId(now - 50 * hour));
  const [buyer = '', again = '', reader = '', brief = '', passer = '', answerer = ''] = visitors;
  const bought: Told = {
    at: 10 * second,
    name: 'purchase',
    params: { transaction_id: 'a1', value: 10, currency: 'EUR' },
  };
  // Bought, and stayed for a minute: asked. A day later: the pause between two surveys is three days.
  await sendVisit(running.url, buyer, now - 48 * hour, '/thanks', [bought, leave(minute)]);
  await sendVisit(running.url, buyer, now - 24 * hour, '/blog/roses', [leave(minute)]);
  // Bought and left after three seconds; came back, and read for half a minute: asked as a reader.
  await sendVisit(running.url, again, now - 47 * hour, '/thanks', [bought, leave(13 * second)]);
  await sendVisit(running.url, again, now - 23 * hour, '/blog/roses', [leave(30 * second)]);
  // Two readers, of whom one leaves too soon.
  await sendVisit(running.url, reader, now - 20 * hour, '/blog/tulips', [leave(minute)]);
  await sendVisit(running.url, brief, now - 20 * hour, '/blog/tulips', [leave(10 * second)]);
  await sendVisit(running.url, passer, now - 20 * hour, '/', [leave(minute)]);
  // Two cards were really shown: one of them was answered.
  await sendVisit(running.url, answerer, now - 30 * hour, '/', [...asked(5 * second, 9), leave(minute)]);
  await sendVisit(running.url, answerer, now - 3 * hour, '/', [...asked(5 * second), leave(minute)]);

  const file = join(owner.folder, 'new.json');
  await writeFile(file, JSON.stringify({ site: 'nogol', languages: ['fa'], surveys }));
  const expected = [
    '  new.json is fine: 0 mistakes.',
    '  With the visits of the last 3 days, since there are no older ones (9 visits of 6 people), this would have been shown:',
    '    nps      1 time to 1 person; expect about 1 answer, NPS ±77 at most',
    '    reader   2 times to 2 people; expect about 1 answer, CSAT ±45 % at most',
    '    desk     never',
    '    by-hand  nobody can say: only the page knows when it asks for the survey ("manual")',
    '  Answered before: "nps" 50 % of 2.',
    '  For surveys that were never shown the share of all others is taken: 50 % of 2.',
    '  Dialogs of the page, typing and pages in the background may hold a survey up; the store does not tell of them.',
    '',
  ];
  const live = await runSafar(['check', 'new.json', '--forecast'], owner.folder);
  expect(live.told).toBe('');
  expect(live.printed.split('\n')).toEqual(expected);

  running.signal('SIGTERM');
  await running.whenEnded;
  const { code, printed } = await runSafar(['check', 'new.json', '--forecast', '--json'], owner.folder);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    ok: true,
    forecast: {
      days: 3,
      visits: 9,
      people: 6,
      surveys: [
        { survey: 'nps', shown: 1, people: 1, answers: 1, rate: { answered: 0.5, shown: 2, isOwn: true } },
        { survey: 'reader', shown: 2, people: 2, answers: 1, rate: { isOwn: false } },
        { survey: 'desk', shown: 0, people: 0 },
        { survey: 'by-hand', isUnknown: true },
      ],
    },
  });
});

test('what browsers have really shown is what is forecast of the same file', async ({ owner, browser }) => {
  test.slow();
  const asking = [
    { id: 'any', template: 'csat', when: [{ page: '/**', after: '1s' }] },
    { id: 'inviting', template: 'nps', when: [{ page: '/invite', after: '500ms' }], priority: 5 },
    { id: 'patient', template: 'ces', when: [{ page: '/', after: '20m' }], priority: 9 },
    { id: 'later-visits', template: 'goal', when: [{ page: '/**' }], who: { new: false } },
  ];
  const config = { site: 'nogol', languages: ['fa', 'en'], surveys: asking };
  await writeFile(join(owner.folder, 'safar.json'), JSON.stringify(config));
  const { url } = await owner.serve('--demo', '--config', 'safar.json', '--port', '0');
  // A first page that asks, one that asks for something better, and one that comes after a card was closed.
  for (const paths of [[''], ['invite'], ['', 'invite', '']]) {
    const context = await browser.newContext({ userAgent: phone });
    const page = await context.newPage();
    for (const [place, path] of paths.entries()) {
      await page.goto(url + path);
      // One card a visit.
      if (place > 0) continue;
      const card = page.locator('safar-survey');
      await expect(card).toBeAttached({ timeout: 60_000 });
      await page.keyboard.press('F6');
      await page.keyboard.press('Escape');
      await expect(card).not.toBeAttached();
    }
    await page.close();
    await context.close();
  }
  const readShown = async (): Promise<string[]> => {
    const { printed } = await runSafar(['export'], owner.folder);
    return printed
      .split('\n')
      .flatMap((line) => /"name":"survey_shown".*"survey":"([a-z-]+)"/.exec(line)?.[1] ?? [])
      .sort();
  };
  await expect.poll(readShown, { timeout: 60_000 }).toEqual(['any', 'any', 'inviting']);
  const { printed } = await runSafar(['check', '--forecast', '--json'], owner.folder);
  expect(JSON.parse(printed)).toMatchObject({
    forecast: {
      people: 3,
      surveys: [
        { survey: 'any', shown: 2, people: 2 },
        { survey: 'inviting', shown: 1, people: 1 },
        { survey: 'patient', shown: 0 },
        { survey: 'later-visits', shown: 0 },
      ],
    },
  });
});

test('a file with mistakes, and a folder without data, get a sentence instead', async ({ owner }) => {
  await writeFile(join(owner.folder, 'broken.json'), '{ "site": "nogol", "keyEvents": ["purchse"] }');
  expect(await runSafar(['check', 'broken.json', '--forecast'], owner.folder)).toMatchObject({
    code: 1,
    told: 'There is no forecast for a file with mistakes: mend them first.\n',
  });
  expect(await runSafar(['check', '--forecast'], owner.folder)).toMatchObject({
    code: 1,
    told: 'safar: There is no data in .safar. Name the folder that safar serve uses with --data.\n',
  });
});
