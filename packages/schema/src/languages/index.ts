export { getDigits, getNumbers, type Digits } from './digits.js';
export { getDirection } from './direction.js';
export { getBase, getCandidates } from './fallback.js';
export { findLanguage, hasLanguage } from './find-language.js';
export type { Language, PointNames } from './language.js';
export { languages } from './registry.js';
