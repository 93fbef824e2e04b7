import type { BrowserMoment, ToldTouchpoint } from '@safar/schema/browser';

/** What keeps a survey off a page that is open. */
export type Obstacle = 'typing' | 'dialog' | 'hidden';

/** One thing that happened in a visit, whoever told of it. Times are Unix milliseconds. */
export type Step = { at: number } & (
  | {
      kind: 'event';
      name: string;
      params: Record<string, unknown>;
      /** Id of the event, visit and page as recorded; absent: written by hand. */
      id?: string;
      visit?: string;
      /** Number of the visit, as its page view says it. */
      visitNo?: number;
      /** How the visit began, where it begins here. */
      arrival?: Record<string, unknown>;
    }
  /** What no event tells of. */
  | { kind: 'moment'; what: string; isMet: (moment: BrowserMoment) => boolean; isFree?: boolean }
  /** Off the site: known to the collector from then on. */
  | { kind: 'touchpoint'; touchpoint: ToldTouchpoint }
  | { kind: 'traits'; traits: Record<string, unknown> }
  | { kind: 'ask'; survey: string }
  /** What the visitor does with a survey. */
  | { kind: 'survey'; name: string; survey: string; params: Record<string, unknown> }
  | { kind: 'obstacle'; what: Obstacle; untilMs: number }
  /** The record says that it was shown. */
  | { kind: 'shown'; survey: string; showing: string }
  | { kind: 'leave' }
);

/** A visitor, what was before, and what happened. */
export interface Play {
  visitor: string;
  /** When it begins. */
  begins: number;
  /** It ends with the last step. */
  steps: Step[];
  language: string | undefined;
  device: 'mobile' | 'tablet' | 'desktop' | undefined;
  traits: Record<string, unknown>;
  /** What was shown is told by the steps, and not decided. */
  isRecorded: boolean;
  isAllowed: boolean;
  isPrivate: boolean;
  before: {
    visits: number;
    purchases: number;
    surveys: Record<string, { times: number; shownAt?: number; answeredAt?: number; dismissedAt?: number }>;
  };
  /** What this visit cannot tell; names of sentences in `words`. */
  untold: Untold[];
}

export type Untold = 'sample' | 'engagement' | 'moments' | 'obstacles' | 'earlier' | 'device' | 'loading';
