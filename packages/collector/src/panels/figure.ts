import { definitions, fewest, type Figure, type FigureId, type Share } from '@safar/schema';
import type { Question } from './question.js';
import { getWilson } from './intervals.js';

const tooFew = (n: number): string => `too few: ${n} of ${fewest}`;

/** A plain count. */
export const countFigure = (
  { lang }: Question,
  id: FigureId,
  value: number,
  parts?: Record<string, number>,
): Figure => ({
  id,
  value,
  unit: 'count',
  n: value,
  ...(parts ? { parts } : {}),
  definition: definitions[lang][id],
});

/** A share of behaviour: told always, with its interval; nothing of nothing is no share. */
export const getShare = (count: number, of: number): Share =>
  of === 0
    ? { count, of, value: null, reason: tooFew(0) }
    : { count, of, value: count / of, interval: getWilson(count, of) };

export const shareFigure = (
  { lang }: Question,
  id: FigureId,
  count: number,
  of: number,
  parts?: Record<string, number>,
): Figure => {
  const { value, interval, reason } = getShare(count, of);
  return {
    id,
    value,
    unit: 'share',
    n: of,
    ...(interval ? { interval } : {}),
    ...(parts ? { parts } : {}),
    ...(reason === undefined ? {} : { reason }),
    definition: definitions[lang][id],
  };
};

/** An estimate out of answers: not told from fewer than `fewest`. */
export const scoreFigure = (
  { lang }: Question,
  id: FigureId,
  unit: 'score' | 'share' | 'mean',
  n: number,
  estimate: () => { value: number; interval: [number, number] },
  parts?: Record<string, number>,
): Figure => ({
  id,
  unit,
  n,
  ...(n < fewest ? { value: null, reason: tooFew(n) } : estimate()),
  ...(parts ? { parts } : {}),
  definition: definitions[lang][id],
});
