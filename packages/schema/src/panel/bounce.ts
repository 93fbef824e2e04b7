import type { PanelFrame, Share } from './common.js';

/** One landing page. visits = bounced + read + wentOn. */
export interface BounceRow {
  path: string;
  visits: number;
  /** Not engaged: one page, little time, no key event. */
  bounced: Share;
  /** Exactly one page view, but engaged: a reader. */
  read: number;
  wentOn: number;
  /** Exactly one page view. */
  classic: Share;
}

/** Figures: `bounce.engaged`, `bounce.classic`. */
export type BouncePanel = PanelFrame<'bounce', BounceRow>;
