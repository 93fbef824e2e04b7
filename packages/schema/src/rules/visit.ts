/** Where a visitor stands in their visit; shared by all tabs. */
export interface VisitState {
  /** Id of the visit; it carries the time at which the visit began. */
  visit: string;
  /** How many visits there were, this one included. */
  visits: number;
  /** Last activity: a page view, an event that is not automatic, or engaged time. */
  lastAt: number;
  /** Campaign that the visit came with. */
  campaign?: string | false | undefined;
}

/** Whether a visit has ended. A clock that was set back by more than its term has ended it as well. */
export const isVisitOver = (state: { lastAt: number }, at: number, endsAfterMs: number): boolean =>
  Math.abs(at - state.lastAt) > endsAfterMs;
