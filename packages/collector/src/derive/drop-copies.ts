import { commerceEvents, type CommerceParams } from '@safar/schema';
import { isSameAction, type Action } from '@safar/schema/rules';

const commerce = new Set<string>(commerceEvents);
/** Beyond this two events of other names than `purchase` are never one action. */
const copyMs = 2_000;

export const isCommerce = (name: string): boolean => commerce.has(name);

interface Kept {
  action: Action;
  /** Other sources that have said the same: each says it once. */
  vias: Set<string | undefined>;
}

/**
 * Tells the first of each action from its copies out of other sources. Each action takes one copy of each source: two
 * clicks that two sources saw are two actions, not one.
 */
export const createCopyFilter = () => {
  const purchases: Kept[] = [];
  let recent: Kept[] = [];

  const isCopy = (action: Action): boolean => {
    const isPurchase = action.name === 'purchase';
    recent = recent.filter(({ action: { at } }) => action.at - at <= copyMs);
    const kept = isPurchase ? purchases : recent;
    const original = kept.find(
      (candidate) =>
        (isPurchase || !candidate.vias.has(action.params.via)) && isSameAction(candidate.action, action),
    );
    if (original) {
      original.vias.add(action.params.via);
      return true;
    }
    kept.push({ action, vias: new Set([action.params.via]) });
    return false;
  };

  return (name: string, at: number, params: CommerceParams, cycle: string | undefined): boolean =>
    isCommerce(name) && isCopy({ name, at, params, ...(cycle === undefined ? {} : { cycle }) });
};
