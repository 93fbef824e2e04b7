import type { Visitor } from '../context.js';

/** What of the visitor's record a journey has moved: stage, cart and the last purchase. */
export type Standing = Pick<Visitor, 'stage' | 'cart' | 'bought'>;

export const getStanding = ({ stage, cart, bought }: Visitor): Standing => ({
  ...(stage && { stage }),
  ...(cart && { cart }),
  ...(bought !== undefined && { bought }),
});

/** The visitor's record, standing as they stood. */
export const standAs = (visitor: Visitor, standing: Standing = {}): Visitor => {
  const { stage: _, cart: __, bought: ___, ...rest } = visitor;
  return { ...rest, ...standing };
};

/**
 * The visitor's record with a visit that the next page view begins, in whatever tab that is: from then on nothing belongs to
 * the visit before. It came from nowhere, for it is reached from a page that is open.
 * @param id of the visit
 * @param now Unix milliseconds
 * @param standing of the visitor in it; default: as somebody new
 */
export const openVisit = (
  visitor: Visitor,
  id: string,
  now: number,
  visits: number,
  standing?: Standing,
): Visitor => ({
  ...standAs(visitor, standing),
  visit: id,
  visits,
  pageNo: 0,
  lastAt: now,
  campaign: false,
  params: {},
});
