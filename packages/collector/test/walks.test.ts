import { createId, panelNames, type Config, type PanelName, type SafarEvent } from '@safar/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserAgent, startCollector, type Collector } from './collector.js';
import { answer, surveyed } from './few-journeys.js';
import { createJourney, type Journey } from './journey.js';

const minute = 60_000;
const at = Date.UTC(2026, 8, 20, 8);
const runs = 12;
const siteOf = (site: string): { config: Config; text: string } => ({
  config: { ...surveyed, site, name: 'Shop' },
  text: `the site ${site}`,
});
const others = panelNames.filter((name) => name !== 'walks');
const sara = { walk: { persona: 'Sara, first-time buyer' } };
const note = (walk: Record<string, unknown>): Record<string, unknown> => ({ walk });
const item = { items: [{ item_id: 'a', quantity: 2 }], value: 90, currency: 'IRT' };

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({
    sites: [
      siteOf('shop'),
      siteOf('late'),
      siteOf('own'),
      siteOf('forgetting'),
      ...Array.from({ length: runs }, (_, run) => [siteOf(`with-${run}`), siteOf(`without-${run}`)]).flat(),
    ],
  });
}, 60_000);
afterAll(() => collector.stop(), 60_000);

/** Everything that the other panels say, but for when, of which site and by which question. */
const readFigures = async (site: string): Promise<Record<string, unknown>> => {
  const answers = await Promise.all(
    others.map(async (name: PanelName) => {
      const { asOf: _, site: __, sql: ___, ...panel } = await collector.ask(name, 'limit=1000', site);
      return [name, panel] as const;
    }),
  );
  const listed = (await collector.get('/v1/sites')).json<{ site: string; firstDay: string | null }[]>();
  return {
    ...Object.fromEntries(answers),
    firstDay: listed.find((each) => each.site === site)?.firstDay,
  };
};

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
    const before = await readFigures('shop');
    const walker = walk(createJourney({ at: at + minute }));
    await collector.send(walker.toBatch());
    expect(await readFigures('shop')).toEqual(before);
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
    const isStart = ({ name }: SafarEvent): boolean => name === 'walk_start';
    const later = journey
      .wait(3_600_000)
      .startVisit()
      .view('/blog/1')
      .wait(1_000)
      .leave(900)
      .events.slice(-2);
    const send = (events: SafarEvent[]) => collector.send(journey.toBatch({ site: 'late', events }));
    await send(real);
    const before = await readFigures('late');
    await send(walked.filter((event) => !isStart(event)).toReversed());
    expect((await collector.ask('cart', '', 'late')).figures).toContainEqual(
      expect.objectContaining({ id: 'cart.purchases', value: 1 }),
    );
    expect((await collector.ask('walks', '', 'late')).rows).toEqual([]);
    await send(walked.filter(isStart));
    expect(await readFigures('late')).toEqual(before);
    expect((await collector.ask('walks', '', 'late')).rows[0]?.steps).toHaveLength(3);
    // The walk is no visit that the next one is counted from.
    await send(later);
    expect((await collector.ask('visits', '', 'late')).rows.map(({ visitNo }) => visitNo)).toEqual([2, 1]);
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

/** What happens in a visit of somebody, or of the team. */
const step = fc.record({
  path: fc.constantFrom('/', '/blog/1', '/products/1', '/checkout/pay', '/orders/1', '/nowhere'),
  event: fc.constantFrom(
    'add_to_cart',
    'begin_checkout',
    'purchase',
    'dead_click',
    'not_found',
    'survey',
    '',
  ),
  engagedMs: fc.integer({ min: 0, max: 90_000 }),
});
const visit = fc.record({
  isWalk: fc.boolean(),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});
const person = fc.record({
  visits: fc.array(visit, { minLength: 1, maxLength: 4 }),
  memory: fc.constantFrom(false, false, true),
  isLate: fc.boolean(),
  isBot: fc.constantFrom(false, false, false, true),
});

const play = (
  journey: Journey,
  { path, event, engagedMs }: { path: string; event: string; engagedMs: number },
  memory: boolean,
): void => {
  journey.view(path, { visitNo: 1, ...(memory ? { memory } : {}) }).wait(5_000);
  const params: Record<string, Record<string, unknown>> = {
    dead_click: { tag: 'a' },
    not_found: { path },
    purchase: { ...item, transaction_id: `${engagedMs % 5}` },
  };
  if (event === 'survey') {
    const showing = createId(journey.time);
    journey.do('survey_shown', { survey: 'after', showing, language: 'fa', dir: 'rtl' });
    journey.do('survey_answer', { survey: 'after', showing, ...answer((engagedMs % 5) + 1) });
  } else if (event !== '') journey.do(event, params[event] ?? item);
  journey.wait(90_000).leave(engagedMs);
};

test(
  'figures with walks in the data are those without them, however things arrive',
  { timeout: 120_000 },
  async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 5 }), async (people) => {
        const [withWalks, without] = [`with-${run}`, `without-${run}`];
        run++;
        for (const [index, { visits, memory, isLate, isBot }] of people.entries()) {
          const journey = createJourney({ at: at + index * 1_000 });
          const starts: SafarEvent[] = [];
          const walked = new Set<SafarEvent>();
          for (const { isWalk, steps } of visits) {
            const first = journey.events.length;
            journey.wait(7_200_000).startVisit();
            for (const [place, each] of steps.entries()) {
              play(journey, each, memory);
              if (!isWalk || place > 0) continue;
              journey.do('walk_start', sara);
              starts.push(...journey.events.slice(-1));
            }
            if (isWalk) for (const event of journey.events.slice(first)) walked.add(event);
          }
          const { events } = journey;
          const real = events.filter((event) => !walked.has(event));
          const rest = events.filter((event) => !starts.includes(event));
          const send = async (site: string, some: SafarEvent[]): Promise<void> => {
            if (some.length === 0) return;
            const agent = { 'user-agent': isBot ? 'Googlebot/2.1' : browserAgent };
            const answered = await collector.post(
              journey.toBatch({ site, events: some, sentAt: collector.clock.now }),
              agent,
            );
            expect(answered.json()).toEqual({ accepted: some.length, rejected: [] });
          };
          await send(without, real);
          if (!isLate) await send(withWalks, events);
          else {
            await send(withWalks, rest);
            await collector.ask('visits', '', withWalks);
            await send(withWalks, starts);
          }
        }
        expect(await readFigures(withWalks)).toEqual(await readFigures(without));
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
);
