export type { Circumstances, ExplainedCircumstance } from './circumstances.js';
export { describeTrigger, describeTriggers } from './describe-trigger.js';
export { type ExplainedGate, type ExplainedSurvey, explainSurvey, type Situation } from './explain-survey.js';
export { createFormat, fill, type Format } from './format.js';
export { explainLanguages, findExplainWords } from './languages/index.js';
export { getNextAt } from './next-at.js';
export { readGlobs } from './read-globs.js';
export type { Circumstance, ExplainWords } from './words.js';
