export type { Circumstances, ExplainedCircumstance } from './circumstances.js';
export { describeTrigger, describeTriggers } from './describe-trigger.js';
export {
  type ExplainedGate,
  type ExplainedSurvey,
  explainSurvey,
  sayFailing,
  type Situation,
} from './explain-survey.js';
export { createFormat, fill, type Format } from './format.js';
export { ar } from './languages/ar.js';
export { en } from './languages/en.js';
export { fa } from './languages/fa.js';
export { explainLanguages, findExplainWords } from './languages/index.js';
export { getNextAt } from './next-at.js';
export { readGlobs } from './read-globs.js';
export type { Circumstance, ExplainWords, TouchpointReason } from './words.js';
