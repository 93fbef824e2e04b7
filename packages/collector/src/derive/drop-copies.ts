import { commerceEvents, paymentEvents, type CommerceParams } from '@safar/schema';
import { getActionKey, samePurchaseMs, sameSourceMs, type Action } from '@safar/schema/rules';

const commerce = new Set<string>([...commerceEvents, ...paymentEvents]);

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

/** When the last purchase was that may be the same by its cycle and value; who knows no value says the same as any. */
const createLatest = () => {
  const ofCycle = new Map<string | undefined, number>();
  const ofValue = new Map<string, number>();
  const getKey = (value: number | undefined, cycle: string | undefined): string =>
    `${value ?? ''} ${cycle ?? ''}`;
  return {
    get: ({ params: { value }, cycle }: Action): number =>
      (value === undefined
        ? ofCycle.get(cycle)
        : Math.max(
            ofValue.get(getKey(value, cycle)) ?? -Infinity,
            ofValue.get(getKey(undefined, cycle)) ?? -Infinity,
          )) ?? -Infinity,
    keep: ({ at, params: { value }, cycle }: Action): void => {
      ofCycle.set(cycle, at);
      ofValue.set(getKey(value, cycle), at);
    },
  };
};

/** Purchases whose number nobody has said yet, each of which one number is for. */
const createUnnumbered = () => {
  /** Times by cycle and value, in the order of time. */
  const ofCycle = new Map<string | undefined, Map<number | undefined, number>>();
  return {
    keep: ({ at, params: { value }, cycle }: Action): void => {
      const open = ofCycle.get(cycle) ?? new Map<number | undefined, number>();
      open.delete(value);
      ofCycle.set(cycle, open.set(value, at));
    },
    /** Whether there is one that may be the same; it has its number from now on. */
    take: ({ at, params: { value }, cycle }: Action): boolean => {
      const open = ofCycle.get(cycle);
      if (!open) return false;
      for (const [each, since] of open) {
        if (at - since <= samePurchaseMs) break;
        open.delete(each);
      }
      if (value === undefined) for (const first of open.keys()) return open.delete(first);
      return open.delete(value) || open.delete(undefined);
    },
  };
};

const createPurchaseFilter = () => {
  const ids = new Set<string>();
  const latest = createLatest();
  const unnumbered = createUnnumbered();
  return (action: Action): boolean => {
    const { at, params } = action;
    const id = params.transaction_id;
    const isCopy =
      id === undefined ? at - latest.get(action) <= samePurchaseMs : ids.has(id) || unnumbered.take(action);
    // A copy may be the first to know the number: whoever says it next says the same purchase, and another number is another.
    if (id !== undefined) ids.add(id);
    if (isCopy) return true;
    latest.keep(action);
    if (id === undefined) unnumbered.keep(action);
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
