import { createId, createWalkId, type SafarEvent } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { answer } from './few-journeys.js';
import { readFigures, siteOf } from './figures.js';
import { createJourney, type Journey } from './journey.js';

const minute = 60_000;
const at = Date.UTC(2026, 8, 20, 8);
const sara = { walk: { persona: 'Sara, first-time buyer' } };
const note = (walk: Record<string, unknown>): Record<string, unknown> => ({ walk });
const item = { items: [{ item_id: 'a', quantity: 2 }], value: 90, currency: 'IRT' };

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({
    sites: [siteOf('shop'), siteOf('late'), siteOf('own'), siteOf('forgetting'), siteOf('lost')],
  });
}, 60_000);
afterAll(() => collector.stop(), 60_000);

/** A walk over three pages, up to a purchase, with a survey that is answered. */
const walk = (journey: Journey, showing = createId(at)): Journey =>
  journey
    .startVisit()
    .view('/', { nav: 'soft' })
    .do('walk_start', sara)
    .wait(20_000)
    .do('walk_note', note({ mood: -1 }))
    .do('walk_note', note({ mood: 1, note: 'The offer is clear; call 09121234567' }))
    .leave(19_000)
    .view('/products/1')
    .do('add_to_cart', item)
    .do('error', { message: 'x is undefined' })
    .wait(minute)
    .do('walk_note', note({ mood: -2, note: '  Where is the size?  ' }))
    .leave(50_000)
    .view('/orders/7')
    .do('purchase', { ...item, transaction_id: 'walked' })
    .do('survey_shown', { survey: 'after', showing, language: 'fa', dir: 'rtl' })
    .do('survey_answer', { survey: 'after', showing, ...answer(1) })
    .wait(1_000)
    .do('walk_end', note({}));

describe('a walk', () => {
  test('is told step by step, with what real visits did there beside it, and is in no other figure', async () => {
    for (let index = 0; index < 31; index++)
      await collector.send(
        createJourney({ at: at + index })
          .view('/')
          .wait(10_000)
          .leave(5_000 + index * 100)
          .view(index < 10 ? '/products/1' : '/blog/2')
          .wait(1_000)
          .leave(900)
          .toBatch(),
      );
    const before = await readFigures(collector, 'shop');
    const walker = walk(createJourney({ at: at + minute }));
    await collector.send(walker.toBatch());
    expect(await readFigures(collector, 'shop')).toEqual(before);
    const { rows, figures, stages, pages } = await collector.ask('walks');
    expect(figures).toMatchObject([{ id: 'walks.count', value: 1 }]);
    expect(rows).toMatchObject([{ persona: 'Sara, first-time buyer', ended: true, start: at + minute }]);
    expect(rows[0]?.end).toBe(walker.time);
    expect(rows[0]?.steps).toMatchObject([
      {
        path: '/',
        stage: 'awareness',
        engagedMs: 19_000,
        mood: 1,
        // What could name somebody is masked here as everywhere.
        notes: [{ text: 'The offer is clear; call *' }],
        surveys: [],
      },
      {
        path: '/products/1',
        stage: 'consideration',
        mood: -2,
        notes: [{ text: 'Where is the size?' }],
        frictions: [{ kind: 'error', count: 1 }],
      },
      { path: '/orders/7', stage: 'experience', mood: null, notes: [], surveys: ['after'] },
    ]);
    expect(
      stages.map(({ stage, reached, passedOn }) => [stage, reached.n, reached.value, passedOn.value]),
    ).toEqual([
      ['awareness', 31, 1, 10 / 31],
      ['consideration', 31, 10 / 31, 0],
      ['purchase', 31, 0, null],
      ['experience', 31, 0, null],
    ]);
    expect(pages.map(({ path, engaged }) => [path, engaged.n, engaged.value])).toEqual([
      ['/', 31, 6_500],
      ['/orders/7', 0, null],
      ['/products/1', 10, null],
    ]);
    for (const figure of [...pages.map(({ engaged }) => engaged), ...stages.map(({ reached }) => reached)])
      expect(figure.definition.length).toBeGreaterThan(20);
  });

  test('is known for one however late it says so, and what was told before is taken back', async () => {
    const journey = createJourney({ at }).view('/').wait(1_000).leave(900).wait(3_600_000);
    const real = [...journey.events];
    const walked = walk(journey).events.filter((event) => !real.includes(event));
    const tells = ({ name }: SafarEvent): boolean => name.startsWith('walk_');
    const later = journey
      .wait(3_600_000)
      .startVisit()
      .view('/blog/1')
      .wait(1_000)
      .leave(900)
      .events.slice(-2);
    const send = (events: SafarEvent[]) => collector.send(journey.toBatch({ site: 'late', events }));
    await send(real);
    const before = await readFigures(collector, 'late');
    await send(walked.filter((event) => !tells(event)).toReversed());
    expect((await collector.ask('cart', '', 'late')).figures).toContainEqual(
      expect.objectContaining({ id: 'cart.purchases', value: 1 }),
    );
    expect((await collector.ask('walks', '', 'late')).rows).toEqual([]);
    await send(walked.filter(tells));
    expect(await readFigures(collector, 'late')).toEqual(before);
    expect((await collector.ask('walks', '', 'late')).rows[0]?.steps).toHaveLength(3);
    // The walk is no visit that the next one is counted from.
    await send(later);
    expect((await collector.ask('visits', '', 'late')).rows.map(({ visitNo }) => visitNo)).toEqual([2, 1]);
  });

  test('of which all that says so is lost is known by the id of its visit, and told without a persona', async () => {
    const send = (journey: Journey, events = journey.events) =>
      collector.send(journey.toBatch({ site: 'lost', events }));
    await send(createJourney({ at }).view('/').wait(1_000).leave(900));
    const before = await readFigures(collector, 'lost');
    const journey = createJourney({ at }).startVisit(createWalkId(at));
    const walker = journey
      .view('/')
      .wait(1_000)
      .leave(900)
      .view('/orders/7')
      .do('purchase', {
        ...item,
        transaction_id: 'walked',
      });
    await send(walker);
    expect(await readFigures(collector, 'lost')).toEqual(before);
    const { rows } = await collector.ask('walks', '', 'lost');
    expect(rows).toMatchObject([
      { persona: '', ended: false, steps: [{ path: '/' }, { path: '/orders/7' }] },
    ]);
    const lines = (await collector.get('/v1/sites/lost/export')).body.trim().split('\n');
    expect(lines.filter((line) => line.includes('"walk":true'))).toHaveLength(walker.events.length);
  });

  test('that says on every page that it is one is as whom it was said first, and one walk', async () => {
    const journey = createJourney({ at: at + minute });
    walk(journey).view('/blog/1').do('walk_start', sara);
    const [, ...later] = journey.events.filter(({ name }) => name === 'walk_start');
    // The first is lost.
    const events = journey.events.filter((event) => event.name === 'page_view' || later.includes(event));
    await collector.send(journey.toBatch({ site: 'lost', events }));
    const { rows } = await collector.ask('walks', '', 'lost');
    expect(rows.map(({ persona }) => persona).toSorted()).toEqual(['', 'Sara, first-time buyer']);
  });

  test('an event that a page has by the same name is its own', async () => {
    const journey = createJourney({ at })
      .view('/')
      .do('walk_start', { persona: 'Rex', walk: 'round the block' });
    expect(await collector.send(journey.do('walk_end', { km: 2 }).toBatch({ site: 'own' }))).toMatchObject({
      accepted: 3,
      rejected: [],
    });
    const { rows } = await collector.ask('visits', '', 'own');
    expect(rows[0]?.events.map(({ name }) => name)).toEqual(['walk_start', 'walk_end']);
    expect((await collector.ask('walks', '', 'own')).rows).toEqual([]);
    const lines = (await collector.get('/v1/sites/own/export')).body.trim().split('\n');
    expect(lines.filter((line) => line.includes('"walk":true'))).toEqual([]);
    expect(lines.some((line) => line.includes('round the block'))).toBe(true);
  });

  test('what is no walk is refused, and words are cut', async () => {
    const journey = createJourney({ at }).view('/').do('walk_start', note({}));
    journey.do('walk_start', note({ persona: '   ' })).do('walk_note', note({ mood: 3 }));
    const { rejected } = await collector.send(journey.toBatch({ site: 'own' }));
    expect(rejected.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'params_invalid'));
    const wordy = createJourney({ at })
      .view('/')
      .do('walk_start', note({ persona: 'x y '.repeat(90) }));
    await collector.send(wordy.toBatch({ site: 'own' }));
    const { rows } = await collector.ask('walks', '', 'own');
    expect(rows[0]?.persona).toHaveLength(80);
  });

  test('the events of a walk are marked in an export', async () => {
    const lines = (await collector.get('/v1/sites/late/export')).body.trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as SafarEvent & { walk?: true });
    const marked = events.filter((event) => event.walk);
    expect(new Set(marked.map(({ visit }) => visit)).size).toBe(1);
    expect(marked.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['page_view', 'walk_start', 'walk_note', 'purchase', 'walk_end']),
    );
    expect(events.length - marked.length).toBe(4);
  });
});

test('who is forgotten is so with their walks', async () => {
  const secret = createId(at);
  const walker = walk(createJourney({ at }));
  await collector.send({ ...walker.toBatch({ site: 'forgetting' }), secret });
  expect((await collector.ask('walks', '', 'forgetting')).rows).toHaveLength(1);
  await collector.post({ v: 1, site: 'forgetting', visitor: walker.visitor, secret, ask: 'forget' });
  expect((await collector.ask('walks', '', 'forgetting')).rows).toEqual([]);
  expect((await collector.get('/v1/sites/forgetting/export')).body).toBe('');
});
