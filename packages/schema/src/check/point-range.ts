import { getPoints, type PointsQuestion } from '../question/points.js';
import { mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { quote } from './words.js';

const toNumber = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

/** Whether an answer can lie between the points that are named, of a question whose answers are points. */
export const checkPointRange = (
  { min, max }: Record<string, unknown>,
  question: PointsQuestion,
  steps: Steps,
): ConfigMistake[] => {
  const [lowest, highest] = getPoints(question);
  const [from, until] = [toNumber(min, -Infinity), toNumber(max, Infinity)];
  if (from > until) {
    const message = `No answer is at least ${from} and at most ${until}: exchange "min" and "max".`;
    return [mistakeAt(steps, 'never-shows', message)];
  }
  if (from <= highest && until >= lowest) return [];
  const message = `No answer to ${quote(question.id)} lies there: its points go from ${lowest} to ${highest}.`;
  return [mistakeAt(steps, 'out-of-range', message)];
};
