import type { Standing } from './assess.js';

/** How it went the last time: its moment passed unasked, it is shown and nothing more is known, or what its visitor did. */
export type End = 'passed' | 'shown' | 'done' | 'dismissed' | 'later' | 'abandoned';

/** What happened to a survey in this visit. */
export interface Ended {
  how: End;
  /** Unix milliseconds. */
  at: number;
  /** Sentences of what held it back as its moment passed: nothing more of its visitor is kept. */
  why?: string;
}

/** Where a survey is on a page: exactly one of these. */
export type State = 'open' | 'begun' | 'waiting' | 'held' | 'due' | 'not-due' | End;

/**
 * @param isHeld something fails
 * @param how what became of it in this visit
 * @param isCardHere whether its card is on this page, when it is open
 */
export const getState = (standing: Standing, isHeld: boolean, how?: End, isCardHere = true): State =>
  standing === 'open'
    ? isCardHere
      ? standing
      : 'begun'
    : standing === 'held'
      ? isHeld
        ? standing
        : 'due'
      : standing === 'not-due'
        ? (how ?? standing)
        : standing;
