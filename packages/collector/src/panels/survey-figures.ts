import type { Figure, FigureId } from '@safar/schema';
import { scoreFigure } from './figure.js';
import { getMean, getNps, getWilson } from './intervals.js';
import type { Question } from './question.js';
import type { KnownSurvey } from './survey-questions.js';

type Asked = KnownSurvey['questions'][number];

/** How often a point was given. */
export interface Points {
  point: number;
  count: number;
}

/** How many answers lie from `low` to `high`, both included. */
export const countPoints = (points: readonly Points[], low: number, high: number): number =>
  points.reduce((sum, { point, count }) => (point >= low && point <= high ? sum + count : sum), 0);

/** Points that are none of the scale's count for nothing. */
const keepWithin = (points: readonly Points[], [low, high]: readonly [number, number]): Points[] =>
  points.filter(({ point }) => point >= low && point <= high);

/** Share of those who gave a point from `low` to `high`, of all who gave one. */
const getShareWithin = (
  question: Question,
  id: FigureId,
  part: string,
  points: readonly Points[],
  [low, high]: readonly [number, number],
): Figure => {
  const n = countPoints(points, -Infinity, Infinity);
  const count = countPoints(points, low, high);
  return {
    ...scoreFigure(question, id, 'share', n, () => ({ value: count / n, interval: getWilson(count, n) }), {
      [part]: count,
    }),
    range: [0, 1],
  };
};

const getMeanOf = (
  question: Question,
  id: FigureId,
  points: readonly Points[],
  range: [number, number],
): Figure => {
  const n = countPoints(points, -Infinity, Infinity);
  const sum = points.reduce((all, { point, count }) => all + point * count, 0);
  const sumOfSquares = points.reduce((all, { point, count }) => all + point ** 2 * count, 0);
  return { ...scoreFigure(question, id, 'mean', n, () => getMean(sum, sumOfSquares, n, range)), range };
};

/** The lowest and the highest point of a scale; everything that is no scale has none. */
export const getScaleRange = (asked: Asked): [number, number] =>
  'names' in asked ? [asked.min, asked.min + asked.names.length - 1] : [-Infinity, Infinity];

/** Share of those who said yes, of all who answered or passed over. */
const getShareOfAsked = (
  question: Question,
  id: FigureId,
  points: readonly Points[],
  asked: number,
): Figure => {
  const count = countPoints(points, 1, 1);
  return {
    ...scoreFigure(question, id, 'share', asked, () => ({
      value: count / asked,
      interval: getWilson(count, asked),
    })),
    range: [0, 1],
  };
};

/**
 * What an instrument is told by, in the order of its importance.
 * @param points how often each was given
 * @param asked all who answered or passed over
 */
export const getFigures = (
  question: Question,
  content: Asked,
  all: readonly Points[],
  asked: number,
): Figure[] => {
  switch (content.type) {
    case 'nps': {
      const points = keepWithin(all, [0, 10]);
      const n = countPoints(points, 0, 10);
      const [promoters, detractors] = [countPoints(points, 9, 10), countPoints(points, 0, 6)];
      const parts = { promoters, passives: n - promoters - detractors, detractors };
      return [
        {
          ...scoreFigure(question, 'surveys.nps', 'score', n, () => getNps(promoters, detractors, n), parts),
          range: [-100, 100],
        },
      ];
    }
    case 'csat':
      return [getShareWithin(question, 'surveys.csat', 'satisfied', keepWithin(all, [1, 5]), [4, 5])];
    case 'ces': {
      const points = keepWithin(all, [1, 7]);
      return [
        getMeanOf(question, 'surveys.ces_mean', points, [1, 7]),
        getShareWithin(question, 'surveys.ces', 'agreeing', points, [5, 7]),
      ];
    }
    case 'scale': {
      const range = getScaleRange(content);
      return [getMeanOf(question, 'surveys.mean', keepWithin(all, range), range)];
    }
    case 'consent':
      return [getShareOfAsked(question, 'surveys.consent', all, asked)];
    case 'contact':
      return [getShareOfAsked(question, 'surveys.contact', all, asked)];
    default:
      return [];
  }
};
