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

/**
 * Whether a page view opens a new visit: the last one is over, or the page was reached through another campaign.
 * @param campaign of the address; undefined or false = none, or one that must not cut the visit (a bank's, a reload)
 */
export const isNewVisit = (
  state: Pick<VisitState, 'lastAt' | 'campaign'>,
  at: number,
  endsAfterMs: number,
  campaign: string | false | undefined,
): boolean => Math.abs(at - state.lastAt) > endsAfterMs || (!!campaign && campaign !== state.campaign);
