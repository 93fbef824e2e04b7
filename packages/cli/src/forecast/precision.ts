import type { CompleteConfig, QuestionContent } from '@safar/schema';
import { resolveSurvey } from '@safar/schema';
import type { Points } from './outcomes.js';

/** Two-sided 95 % quantile of the normal distribution. */
const z = 1.959963984540054;
/** Fewer answers say little of how they are spread. */
const leastAnswers = 10;

/** How exact a figure would be: half the width of its 95 % interval. */
export interface Precision {
  figure: string;
  halfWidth: number;
  unit: 'points' | '%';
  /** Taken from answers that were really given; else the widest that can be. */
  isMeasured: boolean;
}

/** Half of a Wilson interval (Wilson 1927) of a share, in per cent. */
const getShareHalf = (share: number, n: number): number =>
  (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2)) * 100;

/** Half of the adjusted-Wald interval of an NPS, in points: three answers more, ¾ to promoters and detractors each (Bonett and Price 2012). */
const getNpsHalf = (promoters: number, detractors: number, n: number): number => {
  const p = (promoters * n + 0.75) / (n + 3);
  const d = (detractors * n + 0.75) / (n + 3);
  return z * Math.sqrt((p + d - (p - d) ** 2) / (n + 3)) * 100;
};

/** Half of the interval of a mean (normal approximation), in points of its scale. */
const getMeanHalf = (deviation: number, n: number): number => (z * deviation) / Math.sqrt(n);

const share = ({ count, byPoint }: Points, low: number, high: number): number =>
  [...byPoint].reduce((sum, [point, times]) => (point >= low && point <= high ? sum + times : sum), 0) /
  count;

const getDeviation = ({ count, byPoint }: Points): number => {
  const mean = [...byPoint].reduce((sum, [point, times]) => sum + point * times, 0) / count;
  return Math.sqrt(
    [...byPoint].reduce((sum, [point, times]) => sum + (point - mean) ** 2 * times, 0) / count,
  );
};

const measure = (question: QuestionContent, n: number, known: Points | undefined): Precision | undefined => {
  const points = known && known.count >= leastAnswers ? known : undefined;
  const isMeasured = points !== undefined;
  switch (question.type) {
    case 'nps': {
      const [p, d] = points ? [share(points, 9, 10), share(points, 0, 6)] : [0.5, 0.5];
      return { figure: 'NPS', halfWidth: getNpsHalf(p, d, n), unit: 'points', isMeasured };
    }
    case 'csat':
      return {
        figure: 'CSAT',
        halfWidth: getShareHalf(points ? share(points, 4, 5) : 0.5, n),
        unit: '%',
        isMeasured,
      };
    case 'ces':
      return {
        figure: 'CES (5 to 7)',
        halfWidth: getShareHalf(points ? share(points, 5, 7) : 0.5, n),
        unit: '%',
        isMeasured,
      };
    case 'scale': {
      const widest = (question.names.length - 1) / 2;
      return {
        figure: 'mean',
        halfWidth: getMeanHalf(points ? getDeviation(points) : widest, n),
        unit: 'points',
        isMeasured,
      };
    }
    case 'choice':
      return { figure: 'each share', halfWidth: getShareHalf(0.5, n), unit: '%', isMeasured: false };
    default:
      return undefined;
  }
};

/**
 * How exact the first figure of a survey would be with so many answers. Where fewer than ten answers are known it is the widest
 * interval that so many answers can have: half of them at each end.
 * @param n answers that are expected
 * @param points that were given before, by `survey/question`
 */
export const getPrecision = (
  config: CompleteConfig,
  survey: string,
  n: number,
  points: ReadonlyMap<string, Points>,
): Precision | undefined => {
  const found = config.surveys.find(({ id }) => id === survey);
  if (!found || n < 1) return undefined;
  for (const question of resolveSurvey(config, found, config.languages[0] ?? 'en').questions) {
    const precision = measure(question, n, points.get(`${survey}/${question.id}`));
    if (precision) return precision;
  }
  return undefined;
};
