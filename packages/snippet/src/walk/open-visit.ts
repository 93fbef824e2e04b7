import type { StageState } from '@safar/schema/browser';
import type { Visitor } from '../context.js';

/**
 * The visitor's record with a visit that the next page view begins, in whatever tab that is: from then on nothing belongs to
 * the visit before. It came from nowhere, for it is reached from a page that is open.
 * @param id of the visit
 * @param now Unix milliseconds
 */
export const openVisit = (
  visitor: Visitor,
  id: string,
  now: number,
  { visits, stage }: { visits: number; stage: StageState | undefined },
): Visitor => {
  const { stage: _, ...rest } = visitor;
  return {
    ...rest,
    visit: id,
    visits,
    pageNo: 0,
    lastAt: now,
    campaign: false,
    params: {},
    ...(stage ? { stage } : {}),
  };
};
