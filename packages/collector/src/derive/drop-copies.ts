import { commerceEvents, type CommerceParams } from '@safar/schema';
import { getActionKey, getPurchaseKey, samePurchaseMs, sameSourceMs, type Action } from '@safar/schema/rules';

const commerce = new Set<string>(commerceEvents);

export const isCommerce = (name: string): boolean => commerce.has(name);

type Source = CommerceParams['via'];

/** Actions with one key, in order. */
interface Alike {
  kept: {
    at: number;
    /** Sources that have said it: each says it once. */
    vias: Set<Source>;
  }[];
  /** First of them that each source may still say: those before are said, or too long ago. */
  nextOf: Map<Source, number>;
}

const createActionFilter = () => {
  const byKey = new Map<string, Alike>();
  return (action: Action): boolean => {
    const key = getActionKey(action);
    const { via } = action.params;
    const alike: Alike = byKey.get(key) ?? { kept: [], nextOf: new Map() };
    byKey.set(key, alike);
    let next = alike.nextOf.get(via) ?? 0;
    let original = alike.kept[next];
    while (original && (action.at - original.at > sameSourceMs || original.vias.has(via)))
      original = alike.kept[++next];
    alike.nextOf.set(via, next);
    if (original) original.vias.add(via);
    else alike.kept.push({ at: action.at, vias: new Set([via]) });
    return original !== undefined;
  };
};

const createPurchaseFilter = () => {
  const ids = new Set<string>();
  const lastAt = new Map<string, number>();
  const lastAtWithoutId = new Map<string, number>();
  return (action: Action): boolean => {
    const { at, params } = action;
    const id = params.transaction_id;
    const key = getPurchaseKey(action);
    const before = (id === undefined ? lastAt : lastAtWithoutId).get(key);
    if ((before !== undefined && at - before <= samePurchaseMs) || (id !== undefined && ids.has(id)))
      return true;
    lastAt.set(key, at);
    if (id === undefined) lastAtWithoutId.set(key, at);
    else ids.add(id);
    return false;
  };
};

/**
 * Tells the first of each action from its copies out of other sources, by `isSameAction`. Each action takes one copy of
 * each source: two clicks that two sources saw are two actions, not one. Takes events in the order of time
 * and looks them up by key: pair by pair, one visitor with thousands of them would hold up all others.
 */
export const createCopyFilter = () => {
  const isActionCopy = createActionFilter();
  const isPurchaseCopy = createPurchaseFilter();
  return (name: string, at: number, params: CommerceParams, cycle: string | undefined): boolean => {
    if (!isCommerce(name)) return false;
    const action = { name, at, params, ...(cycle === undefined ? {} : { cycle }) };
    return name === 'purchase' ? isPurchaseCopy(action) : isActionCopy(action);
  };
};
