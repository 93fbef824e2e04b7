import { compareMeans, compareNps, compareShares, type Gap, type Sums } from './differences.js';
import type { KnownVariant } from './experiment-list.js';
import { countPoints, getScaleRange, type Points } from './survey-figures.js';

type Asked = NonNullable<KnownVariant['asked']>;

const describeScale = (asked: Asked): string =>
  'names' in asked ? `${asked.type} ${asked.min} ${asked.names.length}` : asked.type;

/** The first question, where all variants ask one of the same type and with the same points; else nothing is compared by it. */
export const getComparable = (questions: readonly (Asked | undefined)[]): Asked | undefined => {
  const [first] = questions;
  if (!first || !['nps', 'csat', 'ces', 'scale'].includes(first.type)) return undefined;
  return questions.every((each) => each && describeScale(each) === describeScale(first)) ? first : undefined;
};

const sumUp = (points: readonly Points[]): Sums => ({
  n: points.reduce((all, { count }) => all + count, 0),
  sum: points.reduce((all, { point, count }) => all + point * count, 0),
  sumOfSquares: points.reduce((all, { point, count }) => all + point ** 2 * count, 0),
});

/** Difference of what a question of a scale is told by: NPS, the share of 4 and 5 for CSAT, the mean for the others. */
export const compareAnswers = (
  asked: Asked,
  first: readonly Points[],
  second: readonly Points[],
  z?: number,
): Gap => {
  const [low, high] = getScaleRange(asked);
  const both = [first, second].map((points) => points.filter(({ point }) => point >= low && point <= high));
  const [a = [], b = []] = both;
  const count = (points: readonly Points[], from: number, to: number): number =>
    countPoints(points, from, to);
  if (asked.type === 'nps') {
    const promote = (points: readonly Points[]) => ({
      promoters: count(points, 9, 10),
      detractors: count(points, 0, 6),
      n: count(points, 0, 10),
    });
    return compareNps(promote(a), promote(b), z);
  }
  if (asked.type === 'csat') {
    const satisfy = (points: readonly Points[]) => ({ count: count(points, 4, 5), of: count(points, 1, 5) });
    return compareShares(satisfy(a), satisfy(b), z);
  }
  return compareMeans(sumUp(a), sumUp(b), high - low, z);
};
