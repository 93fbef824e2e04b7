import { createId } from './ids.js';

/** Twelve digits that are random in any other id: "walk" in ASCII. One in 281 million million would have them by chance. */
export const walkEnding = '000077616c6b';

/** Id of a visit that begins as a walk of the team: whatever is told in it, and however little of that arrives, says that it is one. */
export const createWalkId = (atMs: number): string =>
  createId(atMs).slice(0, -walkEnding.length) + walkEnding;

export const isWalkId = (visit: string): boolean => visit.endsWith(walkEnding);
