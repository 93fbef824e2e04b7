import type { PanelFrame } from './common.js';

/**
 * One page at one step of a visit: step 1 is the landing page. Repeats of one page in a row (a reload) are one.
 * Loops are visible since a page that returns stands again at its later step. visits = left + Σ next (+ beyond the last step shown).
 */
export interface FlowNode {
  step: number;
  /** Path, or `other` for those beyond `top`. */
  path: string;
  visits: number;
  /** Visits that ended here. */
  left: number;
  /** `back` = the visit had seen that page before. */
  next: { path: string; visits: number; back: number }[];
}

/** Asked with `steps` (default 5, at most 50) and `top` pages a step (default 6, at most 1,000). */
export type FlowPanel = PanelFrame<'flow', FlowNode>;
