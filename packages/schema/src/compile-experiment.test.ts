import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileConfig } from './compile-config.js';
import { compileVariant } from './compile-experiment.js';
import { compileTabs } from './compile-tabs.js';
import { completeConfig } from './complete-config.js';
import type { Config } from './config.js';
import { createId } from './ids.js';
import { getHash } from './rules/hash.js';
import { isDrawn } from './rules/is-drawn.js';

const visitors = Array.from({ length: 20_000 }, (_, index) => createId(1_763_766_000_000 + index * 977));
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

const draw = (id: string, surveys: string[], shares?: number[]): string[] => {
  const experiments = [{ id, surveys, ...(shares ? { shares } : {}) }];
  const draws = surveys.map((survey) => [survey, compileVariant(survey, experiments).experiment] as const);
  return visitors.map((visitor) =>
    draws
      .filter(([, one]) => isDrawn(one, visitor))
      .map(([survey]) => survey)
      .join(),
  );
};

/** Pearson's chi-square over all cells of a table of two draws, whose expected counts are the product of the margins. */
const getChiSquare = (rows: readonly string[], columns: readonly string[]): number => {
  const count = (keep: (index: number) => boolean): number => rows.filter((_, index) => keep(index)).length;
  let sum = 0;
  for (const row of new Set(rows))
    for (const column of new Set(columns)) {
      const expected =
        (count((index) => rows[index] === row) * count((index) => columns[index] === column)) / rows.length;
      sum += (count((index) => rows[index] === row && columns[index] === column) - expected) ** 2 / expected;
    }
  return sum;
};

describe('the draw', () => {
  const shares = fc
    .uniqueArray(fc.integer({ min: 100, max: 9_900 }), { minLength: 1, maxLength: 9 })
    .map((cuts) =>
      [...cuts.toSorted((a, b) => a - b), 10_000].map(
        (cut, index, all) => (cut - (all[index - 1] ?? 0)) / 100,
      ),
    );

  test('gives every number to exactly one variant, whatever the shares, and as many as its share says', () => {
    fc.assert(
      fc.property(fc.option(shares, { nil: undefined }), fc.integer({ min: 2, max: 10 }), (given, equal) => {
        const surveys = names.slice(0, given?.length ?? equal);
        const experiments = [{ id: 'x', surveys, ...(given ? { shares: given } : {}) }];
        let next = 0;
        for (const [index, survey] of surveys.entries()) {
          const { min = NaN, max = NaN } = compileVariant(survey, experiments).experiment ?? {};
          expect(min).toBe(next);
          expect(Math.abs(max - min + 1 - (given?.[index] ?? 100 / equal) * 100)).toBeLessThanOrEqual(1);
          next = max + 1;
        }
        expect(next).toBe(10_000);
      }),
    );
  });

  test.each([
    ['half each', undefined, ['a', 'b'], [50, 50]],
    ['eighty to twenty', [80, 20], ['a', 'b'], [80, 20]],
    ['three alike', undefined, ['a', 'b', 'c'], [100 / 3, 100 / 3, 100 / 3]],
  ])('%s, and the same on every visit', (_, given, surveys, expected) => {
    const drawn = draw('wording', surveys, given);
    expect(drawn).toEqual(draw('wording', surveys, given));
    for (const [index, survey] of surveys.entries()) {
      const share = (expected[index] ?? 0) / 100;
      const count = drawn.filter((each) => each === survey).length;
      // Five standard deviations of a fair draw.
      expect(Math.abs(count - visitors.length * share)).toBeLessThan(
        5 * Math.sqrt(visitors.length * share * (1 - share)),
      );
    }
  });

  test('is another one than that of another experiment, and of the sample of its own surveys', () => {
    const samples = (id: string): string[] =>
      visitors.map((visitor) => String(getHash(id + visitor) % 1e4 < 5_000));
    for (const id of ['wording', 'a', 'moment-2', 'x'.repeat(40)]) {
      const drawn = draw(id, ['a', 'b']);
      for (const other of [
        draw(`${id}2`, ['a', 'b']),
        draw('other', ['a', 'b', 'c']),
        samples('a'),
        samples(id),
      ])
        // Up to two degrees of freedom: beyond 25 lies less than one of 250,000.
        expect(getChiSquare(drawn, other)).toBeLessThan(25);
    }
  });
});

test('draws are independent also of ids that differ in their last letter alone', () => {
  const ids = Array.from('0123456789abcxyz', (letter) => `wording-${letter}`);
  const draws = ids.map((id) => draw(id, ['a', 'b']).map((drawn) => (drawn === 'a' ? 1 : -1)));
  for (const [place, one] of draws.entries())
    for (const other of draws.slice(place + 1)) {
      const phi = one.reduce((sum, drawn, index) => sum + drawn * (other[index] ?? 0), 0) / one.length;
      // Five standard deviations of two fair draws.
      expect(Math.abs(phi)).toBeLessThan(5 / Math.sqrt(visitors.length));
    }
});

describe('what browsers get', () => {
  const chunks = { triggers: 't', ask: 'a', widget: 'w' };
  const survey = (id: string, rest = {}) => ({
    id,
    template: 'nps' as const,
    when: [{ after: '20s' }],
    ...rest,
  });
  const compile = (config: Config) => compileConfig(completeConfig(config), 1, chunks).surveys;

  test('a range and a salt for each variant, and nothing for other surveys', () => {
    const surveys = [survey('a'), survey('b'), survey('alone')];
    const found = compile({
      site: 'x',
      surveys,
      experiments: [{ id: 'wording', surveys: ['b', 'a'], shares: [80, 20] }],
    });
    expect(found?.list.map(({ id, experiment }) => [id, experiment])).toEqual([
      ['a', { salt: 'experiment:wording', min: 8000, max: 9999 }],
      ['b', { salt: 'experiment:wording', min: 0, max: 7999 }],
      ['alone', undefined],
    ]);
    expect(JSON.stringify(compile({ site: 'x', surveys }))).not.toContain('experiment');
  });
});

test('an experiment behind a tab has one, which opens whichever survey the visitor belongs to', () => {
  const survey = (id: string, label: string) => ({
    id,
    template: 'csat' as const,
    place: 'tab' as const,
    tab: { label },
  });
  const config: Config = {
    site: 'shop',
    languages: ['en'],
    surveys: [survey('alone', 'Help'), survey('b', 'Later'), survey('a', 'Say it')],
    experiments: [{ id: 'words', surveys: ['a', 'b'] }],
  };
  const tabs = compileTabs(completeConfig(config));
  expect(tabs.map(({ surveys, labels }) => [surveys, labels['en']])).toEqual([
    [['alone'], 'Help'],
    [['a', 'b'], 'Say it'],
  ]);
});
