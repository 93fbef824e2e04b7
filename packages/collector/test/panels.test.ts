import { fewest } from '@safar/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';
import { answer, sendFewJourneys, surveyed } from './few-journeys.js';
import { createJourney } from './journey.js';

const panels = ['map', 'flow', 'bounce', 'cart', 'surveys', 'visits', 'walks'] as const;

describe('on an empty store', () => {
  let collector: Collector;
  beforeAll(async () => {
    collector = await startCollector();
  }, 30_000);
  afterAll(() => collector.stop(), 60_000);

  test.each(panels)('%s answers', async (name) => {
    for (const lang of ['fa', 'en']) {
      const panel = await collector.ask(name, `lang=${lang}`);
      const period = {
        from: '2026-09-02',
        to: '2026-10-01',
        timeZone: 'Asia/Tehran',
        immatureFrom: '2026-09-01',
      };
      expect(panel).toMatchObject({ panel: name, site: 'shop', period });
      expect(panel.sql.length).toBeGreaterThan(0);
      // Walks of the team lie among the visits: whoever asks says what is wanted.
      for (const { text } of panel.sql)
        expect([text, !/FROM (visits|showings|answers) FINAL/.test(text) || /\bwalk\b/.test(text)]).toEqual([
          text,
          true,
        ]);
      for (const figure of panel.figures) expect(figure.definition.length).toBeGreaterThan(20);
    }
  });
});

describe('of a few journeys, counted by hand', () => {
  let collector: Collector;
  beforeAll(async () => {
    collector = await startCollector({ sites: [{ config: surveyed, text: 'with surveys' }] });
    await sendFewJourneys(collector);
  });
  afterAll(() => collector.stop(), 60_000);

  test('bounce', async () => {
    const { rows, figures } = await collector.ask('bounce');
    expect(
      rows.map(({ path, visits, bounced, read, wentOn, classic }) => [
        path,
        visits,
        bounced.count,
        read,
        wentOn,
        classic.count,
      ]),
    ).toEqual([
      ['/', 3, 2, 0, 1, 2],
      ['/blog/1', 1, 0, 1, 0, 1],
      ['/orders/9', 1, 0, 1, 0, 1],
      ['/products/1', 1, 0, 0, 1, 0],
      ['/products/2', 1, 0, 0, 1, 0],
    ]);
    expect(figures).toMatchObject([
      { id: 'bounce.engaged', value: 2 / 7, n: 7 },
      { id: 'bounce.classic', value: 4 / 7, n: 7 },
    ]);
  });

  test('cart', async () => {
    const { outcomes, rows, value, figures } = await collector.ask('cart');
    expect(outcomes).toEqual({ open: 0, converted: 1, emptied: 1, abandoned: 1, recovered: 0, lost: 1 });
    expect(rows.map(({ reached, abandonedHere }) => [reached, abandonedHere])).toEqual([
      [4, 1],
      [2, 1],
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
    expect(value).toEqual([{ currency: 'IRT', cycles: 1, median: 300, sum: 300 }]);
    expect(Object.fromEntries(figures.map(({ id, value: figure }) => [id, figure]))).toEqual({
      'cart.abandonment_rate': 2 / 3,
      'cart.checkout_abandonment_rate': 1 / 2,
      'cart.cycles': 4,
      'cart.purchases': 2,
      'cart.bought_without_cart': 1,
      'cart.immature': 1,
    });
  });

  test('flow: repeats are one, loops are visible, the rest is other', async () => {
    const { rows } = await collector.ask('flow', 'steps=3&top=2');
    expect(rows.filter(({ step }) => step === 1)).toMatchObject([
      { path: '/', visits: 3, left: 2, next: [{ path: 'other', visits: 1, back: 0 }] },
      { path: '/blog/1', visits: 1, left: 1, next: [] },
      { path: 'other', visits: 3, left: 1 },
    ]);
    const full = await collector.ask('flow', 'steps=50&top=1000');
    expect(full.rows.find(({ step, path }) => step === 2 && path === '/')?.next).toEqual([
      { path: '/products/1', visits: 1, back: 1 },
    ]);
    for (const { visits, left, next } of full.rows)
      expect(visits).toBe(next.reduce((sum, one) => sum + one.visits, left));
    for (const { step, visits, left, next } of rows.filter((row) => row.step < 3))
      expect([step, visits]).toEqual([step, next.reduce((sum, one) => sum + one.visits, left)]);
  });

  test('surveys: the latest revision, words, options and how it ended', async () => {
    const { rows } = await collector.ask('surveys', 'lang=fa');
    expect(rows).toMatchObject([
      { survey: 'after', shown: 1, answered: 1, done: 1, dismissed: 0 },
      { survey: 'nps', shown: 0, answered: 0, responseRate: { value: null } },
      {
        survey: 'heard',
        shown: 2,
        answered: 1,
        done: 0,
        dismissed: 1,
        responseRate: { count: 1, of: 2, value: 0.5 },
      },
    ]);
    const [score, reason] = rows[0]?.questions ?? [];
    expect(score).toMatchObject({
      type: 'csat',
      answers: 1,
      figures: [{ value: null, n: 1, reason: `too few: 1 of ${fewest}` }],
    });
    expect(score?.values.map(({ count }) => count)).toEqual([0, 0, 0, 1, 0]);
    expect(reason?.words).toMatchObject([{ text: 'خوب بود', language: 'fa', stage: 'purchase' }]);
    const source = rows[2]?.questions[0];
    expect(source?.values.filter(({ count }) => count > 0).map(({ id, share }) => [id, share])).toEqual([
      ['friend', 1],
      ['other', 1],
    ]);
    expect(source?.words).toMatchObject([{ text: 'در مترو' }]);
  });

  test('map', async () => {
    const map = await collector.ask('map');
    expect(map).toMatchObject({
      visits: 7,
      visitors: 6,
      pageViews: 16,
      robots: 1,
      completeness: { count: 37, of: 38 },
    });
    expect(map.figures.find(({ id }) => id === 'visits.robots')?.value).toBe(1);
    const byStage = Object.fromEntries(map.rows.map((row) => [row.stage, row]));
    // The buyer's first page is a product; the others came in through awareness, but for the order nobody saw begin.
    expect(
      map.rows.map(({ stage, visitors, stays, outcomes }) => [
        stage,
        visitors,
        stays,
        outcomes.on,
        outcomes.back,
        outcomes.left + outcomes.immature,
      ]),
    ).toEqual([
      ['awareness', 3, 3, 0, 0, 3],
      ['consideration', 2, 2, 2, 0, 0],
      ['purchase', 2, 2, 1, 0, 1],
      ['experience', 2, 2, 0, 0, 2],
    ]);
    expect(byStage['consideration']?.to).toEqual([{ stage: 'purchase', stays: 2 }]);
    expect(byStage['awareness']?.frictions).toEqual([
      { kind: 'left_before_load', path: '/', met: 1, left: 1 },
      { kind: 'not_found', path: '/sale', met: 1, left: 1 },
    ]);
    expect(byStage['purchase']?.frictions).toEqual([
      { kind: 'slow', path: '/checkout/address', met: 1, left: 1, p75Ms: 5_000 },
    ]);
    expect(byStage['purchase']).toMatchObject({
      feeling: [{ survey: 'after', question: 'score', n: 1, value: null }],
      saying: [{ text: 'خوب بود' }],
      sayingCount: 1,
    });
    expect(byStage['purchase']?.doing.map(({ id }) => id)).toEqual([
      'cart.abandonment_rate',
      'cart.checkout_abandonment_rate',
    ]);
    expect(byStage['purchase']?.touchpoints.filter(({ kind }) => kind === 'step')).toEqual([
      { kind: 'step', label: 'cart', count: 4, share: 1 },
      { kind: 'step', label: 'begin_checkout', count: 2, share: 0.5 },
    ]);
    expect(byStage['awareness']?.doing.map(({ id }) => id)).toEqual(['bounce.engaged', 'bounce.classic']);
    expect(
      byStage['awareness']?.touchpoints
        .filter(({ kind }) => kind === 'page')
        .map(({ label, count }) => [label, count]),
    ).toEqual([
      ['/', 3],
      ['/blog/1', 1],
      ['/sale', 1],
    ]);
  });

  test('visits, one page after the other', async () => {
    const first = await collector.ask('visits', 'limit=3');
    const second = await collector.ask('visits', 'limit=4&offset=3');
    expect(first.figures[0]?.value).toBe(7);
    expect(new Set([...first.rows, ...second.rows].map(({ visit }) => visit)).size).toBe(7);
    expect(first.rows[0]).toMatchObject({ visitNo: 2, cart: 'abandoned' });
    const bought = second.rows
      .concat(first.rows)
      .find(({ visitNo, cart }) => visitNo === 1 && cart === 'converted');
    expect(bought?.events.map(({ name }) => name)).toEqual(['add_to_cart', 'begin_checkout', 'purchase']);
    expect(bought?.answers.map(({ survey, question, value }) => [survey, question, value])).toEqual([
      ['after', 'score', 4],
      ['after', 'reason', 'خوب بود'],
      ['heard', 'source', ['friend', 'other']],
    ]);
    const asked = (await collector.ask('surveys')).rows[2]?.questions[0]?.values ?? [];
    expect(bought?.answers[2]?.labels).toEqual(
      ['friend', 'other'].map((id) => asked.find((value) => value.id === id)?.label),
    );
    expect(bought?.answers[2]?.labels).not.toEqual(['friend', 'other']);
  });

  test('days are those of the site: 20:30 UTC is tomorrow in Tehran', async () => {
    await collector.send(
      createJourney({ at: Date.UTC(2026, 7, 1, 20, 31) })
        .view('/late')
        .toBatch(),
    );
    expect((await collector.ask('visits', 'from=2026-08-02&to=2026-08-02')).rows).toHaveLength(1);
    expect((await collector.ask('visits', 'from=2026-08-01&to=2026-08-01')).rows).toHaveLength(0);
  });

  test('an estimate stands from 30 answers on, on −2 to +2, with its interval', async () => {
    const points = Array.from({ length: fewest }, (_, index) => (index % 2 ? 5 : 4));
    for (const [index, point] of points.entries()) {
      const id = `01994f3e-1111-7000-8000-${String(index).padStart(12, '0')}`;
      const nps = `01994f3e-2222-7000-8000-${String(index).padStart(12, '0')}`;
      const journey = createJourney({ at: Date.UTC(2026, 6, 1, 8) })
        .view('/orders/1')
        .do('survey_answer', { survey: 'after', showing: id, ...answer(point) });
      await collector.send(
        journey
          .do('survey_answer', { survey: 'nps', showing: nps, ...answer(index < 20 ? 10 : 0) })
          .toBatch(),
      );
    }
    const query = 'from=2026-07-01&to=2026-07-01';
    const map = await collector.ask('map', query);
    const feeling = map.rows.find(({ stage }) => stage === 'purchase')?.feeling[0];
    expect(feeling).toMatchObject({ n: 30, value: 1.5 });
    expect(feeling?.interval?.[0]).toBeCloseTo(1.31, 2);
    expect(map.rows.find(({ stage }) => stage === 'experience')?.nps).toMatchObject({
      n: 30,
      value: expect.closeTo(100 / 3),
    });
    const surveys = await collector.ask('surveys', query);
    expect(surveys.rows[0]?.questions[0]?.figures[0]).toMatchObject({
      value: 1,
      n: 30,
      parts: { satisfied: 30 },
    });
  });
});
