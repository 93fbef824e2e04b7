import type { Difference } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import { createFormat } from '../../format/index.js';
import { languages } from '../../languages/index.js';
import { sayDifference } from './say-difference.js';

const difference = (given: Partial<Difference>): Difference => ({
  id: 'experiments.response',
  unit: 'share',
  value: 0.0736,
  interval: [0.0297, 0.117],
  n: [980, 1004],
  together: 1,
  verdict: 'higher',
  definition: '',
  ...given,
});

/** Without the characters that keep names and signs in their direction. */
const say = (lang: 'fa' | 'en', given: Partial<Difference>): string =>
  sayDifference(difference(given), 'As usual', languages[lang], createFormat(languages[lang], 'UTC')).replace(
    /[\u2066-\u2069]/g,
    '',
  );

test.each<[Partial<Difference>, string]>([
  [{}, '7.4 percentage points higher than “As usual” (3 to 11.7).'],
  [
    { value: -0.1516, interval: [-0.237, -0.058], verdict: 'lower' },
    '15.2 percentage points lower than “As usual” (5.8 to 23.7).',
  ],
  [
    { value: 0.02, interval: [-0.0249, 0.06], verdict: 'open' },
    'Cannot be told apart from “As usual” yet: between −2.5 and +6.0 percentage points.',
  ],
  [
    { unit: 'score', value: 3, interval: [-7.6, 13.5], verdict: 'open' },
    'Cannot be told apart from “As usual” yet: between −7.6 and +13.5 points.',
  ],
  [
    { unit: 'mean', value: 0.431, interval: [0.012, 0.85], verdict: 'higher' },
    '0.43 points higher than “As usual” (0.01 to 0.85).',
  ],
  [
    { value: null, n: [980, 12], verdict: 'too-few' },
    'Not compared with “As usual” yet: 12 of 30 in one of the two.',
  ],
])('%o', (given, sentence) => {
  expect(say('en', given)).toBe(sentence);
});

test('in Persian with its own digits, lower with its interval from the nearer end', () => {
  expect(say('fa', { value: -0.1516, interval: [-0.237, -0.058], verdict: 'lower' })).toBe(
    '۱۵٫۲ واحد درصد پایین‌تر از «As usual» (۵٫۸ تا ۲۳٫۷).',
  );
});
