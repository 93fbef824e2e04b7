import type { CesQuestion, CsatQuestion, NpsQuestion, Question, ScaleQuestion } from './index.js';

/** Questions whose answers are points. */
export type PointsQuestion = NpsQuestion | CsatQuestion | CesQuestion | ScaleQuestion;

/** The instruments differ in where they begin and end; a scale of the site's own may say others. */
const ranges = { nps: [0, 10], csat: [1, 5], ces: [1, 7], scale: [1, 10] } as const;

export const hasPoints = (question: Question): question is PointsQuestion =>
  Object.hasOwn(ranges, question.type);

/** Lowest and highest point of a question. */
export const getPoints = (question: PointsQuestion): readonly [min: number, max: number] => {
  const [lowest, highest] = ranges[question.type];
  const { min = lowest, max = highest } = question.type === 'scale' ? question : {};
  return [min, max];
};
