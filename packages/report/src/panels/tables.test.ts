import { describe, expect, test } from 'vitest';
import { sampleSites } from '../../test/sample/index.js';
import { parseSites } from '../data/sites.js';
import { createReport } from '../state/report.js';
import { panelViews } from './index.js';
import { getQuestion } from '../head.js';
import { rankFrictions } from './map/frictions.js';
import { createTimeline } from './visits/timeline.js';
import { createVisit } from '../../test/sample/visits.js';

const [site] = parseSites(
  [{ site: 'nogol', title: 'nogol', timeZone: 'Asia/Tehran', currency: 'IRT' }],
  'en',
);
if (!site) throw new Error('The sample has no site.');
const question = { site: 'nogol', from: '2026-10-23', to: '2026-11-21', lang: 'en' };

describe.each(['fa', 'en'] as const)('tables in %s', (language) => {
  const report = createReport(language, site, { from: question.from, to: question.to });

  test.each(['nogol', 'empty', 'first', 'many'] as const)(
    'of %s are as wide as their heads, and every number has its value',
    (id) => {
      const sample = sampleSites[id];
      const tables = [
        ...panelViews.map.createTables(sample.map(question), report),
        ...panelViews.flow.createTables(sample.flow(question), report),
        ...panelViews.bounce.createTables(sample.bounce(question), report),
        ...panelViews.cart.createTables(sample.cart(question), report),
        ...panelViews.surveys.createTables(sample.surveys(question), report),
        ...panelViews.experiments.createTables(sample.experiments(question), report),
        ...panelViews.visits.createTables(sample.visits(question), report),
        ...panelViews.walks.createTables(sample.walks(question), report),
      ];
      expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length);
      for (const table of tables) {
        for (const row of table.rows) {
          expect(row.length, table.id).toBe(table.columns.length);
          row.forEach((cell, index) => {
            expect(cell.text, table.id).not.toMatch(/NaN|undefined|null/);
            if (table.columns[index]?.kind === 'number') expect(cell.value, table.id).not.toBeUndefined();
          });
        }
      }
    },
  );

  test('hold the numbers of the map in the order of its rows', () => {
    const panel = sampleSites.nogol.map(question);
    const [table] = panelViews.map.createTables(panel, report);
    expect(table?.rows.map((row) => row.slice(1).map((cell) => cell.value))).toEqual(
      panel.rows.map((row) => [
        row.visitors,
        row.stays,
        row.outcomes.on,
        row.outcomes.back,
        row.outcomes.left,
        row.outcomes.immature,
        row.sayingCount,
      ]),
    );
  });
});

test('the sample adds up: every stage has one outcome for each stay', () => {
  for (const stage of sampleSites.nogol.map(question).rows) {
    const { on, back, left, immature } = stage.outcomes;
    expect(on + back + left + immature).toBe(stage.stays);
  }
});

test('frictions are ranked over the whole map, by visits that ended there; too few have no rank', () => {
  const { rows } = sampleSites.nogol.map(question);
  const ranks = rankFrictions(rows);
  const named = [...ranks].map(([friction, rank]) => [rank, friction.path]);
  expect(named).toEqual([
    [1, '/checkout/pay'],
    [2, '/sale'],
    [3, '/list/wedding'],
    [4, '/checkout/address'],
  ]);
});

test('the page asks about the stage that most stays were left in, and nothing of the kind from a few', () => {
  const report = createReport('en', site, { from: question.from, to: question.to });
  expect(getQuestion(sampleSites.nogol.map(question), report)).toBe(
    'Why do 78 % of the stays in Consideration end with leaving?',
  );
  expect(getQuestion(sampleSites.first.map(question), report)).toBe(
    'How do visitors of nogol move from stage to stage?',
  );
  expect(getQuestion(sampleSites.empty.map(question), report)).toBe('Waiting for the first visit to nogol');
});

test('a visit is told in order: the page before the stage it led to', () => {
  const kinds = createTimeline(createVisit(0)).map((moment) => moment.kind);
  expect(kinds).toEqual(['page', 'stage', 'page', 'stage', 'event', 'page', 'stage', 'event', 'page']);
});
