export { checkVisit } from './check-visit.js';
export { VisitFile, visitJsonSchema } from './visit-file.js';
export type { VisitHappening } from './happenings.js';
