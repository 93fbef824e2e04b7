import { createId, type Config, type Told } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signOrder } from '../src/link/reference.js';
import { createOpening, linkKey } from './by-link.js';
import { startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

const config: Config = {
  ...shop,
  surveys: [
    { id: 'delivery', template: 'csat', about: 'experience', when: [{ link: true }] },
    { id: 'both', template: 'nps', when: [{ link: true }, { page: '/' }] },
    { id: 'page', template: 'nps', when: [{ page: '/' }] },
  ],
};
const day = 'from=2026-10-01&to=2026-10-01&lang=en';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ sites: [{ config, text: 'by link' }], linkKey });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const buy = (order: string, at?: number) =>
  createJourney(at === undefined ? {} : { at })
    .view('/checkout')
    .do('purchase', { transaction_id: order, value: 10, currency: 'USD' });

const readRow = async (place: 'page' | 'link', survey = 'delivery') =>
  (await collector.ask('surveys', day)).rows.find((row) => row.survey === survey && row.place === place);
const readPeople = async () => {
  const { visits, visitors, pageViews, figures, rows } = await collector.ask('map', day);
  const saying = rows.find(({ stage }) => stage === 'experience')?.sayingCount;
  const stays = rows.map((row) => row.stays);
  return { visits, visitors, pageViews, figures: figures.map(({ value }) => value), saying, stays };
};
const readAnswers = async (visitor: string) =>
  (await collector.ask('visits', day)).rows
    .filter((row) => row.visitor === visitor)
    .flatMap(({ answers }) => answers);

test('who opens a link is in the row of the link, and nowhere else', async () => {
  await collector.send(createJourney().view('/').wait(60_000).view('/products/1').toBatch());
  const before = await readPeople();
  expect(before).toMatchObject({ visits: 1, visitors: 1, pageViews: 2 });

  await collector.send(
    createOpening()
      .tell('survey_shown')
      .answer(5)
      .answer('لطفاً زودتر', 'reason')
      .tell('survey_done')
      .toBatch(),
  );
  await collector.send(createOpening().tell('survey_shown').toBatch());

  expect(await readPeople()).toEqual(before);
  const row = await readRow('link');
  expect(row).toMatchObject({ shown: 2, answered: 1, done: 1, dismissed: 0, byLink: { joined: 0 } });
  expect(row?.byLink?.definition).toContain('no visits');
  expect(row?.questions[0]).toMatchObject({ question: 'score', answers: 1 });
  expect(await readRow('page')).toBeUndefined();
  // Each survey has the rows of where it may be asked.
  const { rows } = await collector.ask('surveys', day);
  expect(rows.map(({ survey, place }) => `${survey} ${place}`)).toEqual([
    'delivery link',
    'both page',
    'both link',
    'page page',
  ]);
  const bounce = await collector.ask('bounce', day);
  expect(bounce.figures.every(({ n }) => n <= 1)).toBe(true);
  const { rows: visits } = await collector.ask('visits', day);
  expect(visits).toHaveLength(1);
});

test('an order joins: the answer stands in the visit of its purchase and on the map, but makes no visit', async () => {
  const sara = buy('1001');
  await collector.send(sara.toBatch());
  const before = await readPeople();
  await collector.send(
    createOpening({ order: '1001' }).tell('survey_shown').answer(2).answer('دیر رسید', 'reason').toBatch(),
  );

  expect(await readPeople()).toEqual({ ...before, saying: (before.saying ?? 0) + 1 });
  expect(await readAnswers(sara.visitor)).toMatchObject([
    { survey: 'delivery', question: 'score', value: 2, place: 'link' },
    { survey: 'delivery', question: 'reason', value: 'دیر رسید', place: 'link' },
  ]);
  expect(await readRow('link')).toMatchObject({ shown: 3, answered: 2, byLink: { joined: 1 } });
});

test('a purchase that is heard of after the answer joins it then', async () => {
  await collector.send(createOpening({ order: '1002' }).tell('survey_shown').answer(4).toBatch());
  expect((await readRow('link'))?.byLink?.joined).toBe(1);
  const late = buy('1002');
  await collector.send(late.toBatch());
  expect(await readAnswers(late.visitor)).toMatchObject([{ value: 4, place: 'link' }]);
  expect((await readRow('link'))?.byLink?.joined).toBe(2);
});

test('one answer per order, from however many devices, each event once', async () => {
  const owner = buy('1003');
  await collector.send(owner.toBatch());
  const phone = createOpening({ order: '1003' })
    .tell('survey_shown')
    .answer(1)
    .answer(3, 'score', { revision: 2 });
  const laptop = createOpening({ order: '1003', at: Date.UTC(2026, 9, 1, 11) })
    .tell('survey_shown')
    .answer(5);
  for (const batch of [phone, laptop, phone]) await collector.send(batch.toBatch());

  expect(await readAnswers(owner.visitor)).toMatchObject([{ question: 'score', value: 5 }]);
  expect(await readRow('link')).toMatchObject({ shown: 5, answered: 4 });
});

describe('nobody is joined', () => {
  const joined = async () => (await readRow('link'))?.byLink?.joined;
  let victim: ReturnType<typeof buy>;
  let before: number | undefined;
  beforeAll(async () => {
    victim = buy('2001');
    await collector.send(victim.toBatch());
    before = await joined();
  });

  test.each([
    [
      'by a token with another key',
      { reference: signOrder('guessed', { site: 'shop', survey: 'delivery' }, '2001') },
    ],
    [
      'by a token of another survey',
      { reference: signOrder(linkKey, { site: 'shop', survey: 'both' }, '2001') },
    ],
    [
      'by a token of somebody else under an id of one’s own',
      {
        reference: signOrder(linkKey, { site: 'shop', survey: 'delivery' }, '2001'),
      },
    ],
    ['without a token', {}],
  ])('%s', async (_, changes) => {
    await collector.send(createOpening().tell('survey_shown').answer(1).toBatch(changes));
    expect(await joined()).toBe(before);
    expect(await readAnswers(victim.visitor)).toEqual([]);
  });

  test('where two visitors claim the order', async () => {
    await collector.send(createOpening({ order: '2002' }).tell('survey_shown').answer(1).toBatch());
    const [first, second] = [buy('2002'), buy('2002')];
    await collector.send(first.toBatch());
    expect(await readAnswers(first.visitor)).toHaveLength(1);
    await collector.send(second.toBatch());
    expect(await readAnswers(first.visitor)).toEqual([]);
    expect(await readAnswers(second.visitor)).toEqual([]);
  });

  test('by the id of a visitor, whose journey it leaves as it is', async () => {
    const people = await readPeople();
    const forged = createOpening().tell('survey_shown').answer(1).toBatch();
    const events = forged.events.map((event) => ({ ...event, visit: victim.visit }));
    await collector.send({ ...forged, visitor: victim.visitor, events });
    expect(await readAnswers(victim.visitor)).toEqual([]);
    expect(await readPeople()).toEqual(people);
  });
});

test('what is joined goes when its visitor is forgotten, and is told to nobody', async () => {
  const secret = createId(Date.now());
  const reza = buy('3001');
  await collector.send({ ...reza.toBatch(), secret });
  const opening = createOpening({ order: '3001' }).tell('survey_shown').answer('خصوصی', 'reason').toBatch();
  await collector.send(opening);
  expect(await readAnswers(reza.visitor)).toHaveLength(1);
  const ask = (what: string) =>
    collector.post({ v: 1, site: 'shop', visitor: reza.visitor, secret, ask: what });
  expect(JSON.stringify((await ask('tell')).json<Told>())).not.toContain('خصوصی');

  expect((await ask('forget')).json()).toEqual({ forgotten: 2 });
  const known: string[] = [];
  for await (const line of collector.app.exportEvents('shop')) known.push(line);
  expect(known.join('')).not.toContain('خصوصی');
  // What is still on its way from that link is dropped.
  await collector.send(opening);
  for await (const line of collector.app.exportEvents('shop')) expect(line).not.toContain('خصوصی');
});

test('the export says the order that a link named, and nothing where it named none', async () => {
  const orders = new Set<unknown>();
  for await (const line of collector.app.exportEvents('shop')) {
    const event: { name: string; reference?: string } = JSON.parse(line);
    if (event.name === 'survey_answer') orders.add(event.reference);
    else if (event.name === 'page_view') expect(event).not.toHaveProperty('reference');
  }
  expect([...orders].map(String).sort()).toEqual(['1001', '1002', '1003', '2002', 'undefined']);
});

test('an order of a walk brings its answers into no figure, also when the walk is known later', async () => {
  const read = async () => [await readRow('link'), await readPeople()];
  const before = await read();
  const walker = buy('walked');
  await collector.send(walker.toBatch());
  await collector.send(createOpening({ order: 'walked' }).tell('survey_shown').answer(1).toBatch());
  expect(await read()).not.toEqual(before);
  const [start] = walker.do('walk_start', { walk: { persona: 'Sara' } }).events.slice(-1);
  await collector.send(walker.toBatch({ events: start ? [start] : [] }));
  expect(await read()).toEqual(before);
  // Somebody else who really bought by that number has it for themselves.
  await collector.send(buy('walked').toBatch());
  expect((await readRow('link'))?.shown).toBe((before[0] as { shown: number }).shown + 1);
});
