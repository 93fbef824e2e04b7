import { getIdTime, isMatch, type BrowserTrigger } from '@safar/schema/browser';

/** What happened, and where the visitor stood after it. */
export interface Happening {
  name: string;
  /** Path of a page view. */
  path?: unknown;
  visit: string;
  at: number;
  stage: string | undefined;
  /** The stage is entered, or current at a page view. */
  isNewStage: boolean;
}

/** When a trigger is due that this happening fires; undefined = it does not fire. */
export const getDueAt = (
  { page, event, cart, stage, manual, afterMs }: BrowserTrigger,
  happening: Happening,
): number | undefined => {
  const isView = happening.name === 'page_view';
  const named = event ?? (cart && `cart_${cart}`);
  const isFired = named
    ? named === happening.name
    : stage
      ? happening.isNewStage && stage === happening.stage
      : !manual && isView && (page === undefined || isMatch(page, `${happening.path}`));
  if (!isFired) return undefined;
  return afterMs + (named || stage || page !== undefined ? happening.at : getIdTime(happening.visit));
};

/** Whether a trigger still holds when its wait has ended: its page is open, its stage not left. */
export const isHolding = (
  { page, stage }: BrowserTrigger,
  path: string,
  stageNow: string | undefined,
): boolean => (page === undefined || isMatch(page, path)) && (!stage || stage === stageNow);
