import type { Assessed } from '@safar/snippet/replay';
import type { Unheard } from './hear.js';
import type { Obstacle } from './step.js';

/** One line of the timeline. */
export type Note = { at: number } & (
  | { kind: 'visit'; visits: number }
  | { kind: 'page'; path: string }
  | { kind: 'event'; name: string }
  | { kind: 'moment'; what: string }
  /** Something that happened off the site. */
  | { kind: 'heard'; what: string }
  /** It asks nothing. */
  | { kind: 'unheard'; what: string; survey: string; by: Unheard }
  | { kind: 'stage'; from: string | undefined; to: string }
  | { kind: 'cart'; items: number; value: number | undefined }
  | { kind: 'noticed'; name: string }
  | { kind: 'armed'; survey: string; trigger: number; dueAt: number }
  | { kind: 'held'; survey: string; by: Obstacle }
  /** Its wait is over, and something fails: it is dropped. */
  | { kind: 'dropped'; assessed: Assessed }
  | { kind: 'shown'; survey: string; isRecorded: boolean }
  /** All of it passes, and only the record could say that it was shown. */
  | { kind: 'due'; survey: string }
  | { kind: 'did'; name: string; survey: string; params: Record<string, unknown> }
  | { kind: 'left' }
);
