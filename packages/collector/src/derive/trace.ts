import type { CommerceParams } from '@safar/schema';
import {
  cartSteps,
  enterStage,
  isOfWholeCart,
  newStageState,
  samePurchaseMs,
  takeCartHappening,
  type CartCycle,
} from '@safar/schema/rules';
import type { Moment } from './activity.js';
import { createCopyFilter, isCommerce } from './drop-copies.js';
import { createPendingPurchases } from './pending-purchases.js';
import type { Rules } from './rules.js';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** An unbroken run in one stage. */
export interface Stay {
  stage: string;
  start: number;
  /** Last activity within it. */
  end: number;
  /** Stage of the next stay; '' without one. */
  next: string;
}

export interface Cycle {
  cycle: CartCycle;
  /** Furthest step before the purchase: who buys in one step has begun no checkout. */
  reached: number;
  /** Furthest step when it first went idle. */
  idleStep?: number;
}

export interface Purchase {
  id: string;
  at: number;
  /** Cycle it ended; '' without one. */
  cart: string;
  value: number | null;
  currency: string;
}

/** What the journey of one visitor comes to. */
export interface Trace {
  stays: Stay[];
  cycles: Cycle[];
  purchases: Purchase[];
  /** Stage the visitor was in after each event, by id; '' in none. */
  stageAt: Map<string, string>;
  /** Stages entered by each event, by id. */
  entered: Map<string, string>;
  /** Events that say again what another source has said. */
  copies: Set<string>;
  /** Cart cycle that each commerce event touched, by id. */
  cartOf: Map<string, string>;
  /** Cart that was open as each answer of a survey was given, by id. */
  cartAt: Map<string, CartCycle>;
}

const purchaseStep = cartSteps.indexOf('purchase');

const isOfCart = (name: string): boolean => name === 'cart' || isCommerce(name);

/** Goes through a visitor's moments in order, by the same rules as the browser. */
export const traceJourney = (moments: readonly Moment[], rules: Rules): Trace => {
  const trace: Trace = {
    stays: [],
    cycles: [],
    purchases: [],
    stageAt: new Map(),
    entered: new Map(),
    copies: new Set(),
    cartOf: new Map(),
    cartAt: new Map(),
  };
  const isCopy = createCopyFilter();
  const pending = createPendingPurchases();
  const ordered = new Map<string, Purchase>();
  /** Purchases whose value is that of their pending order: who was there knows better. */
  const assumed = new Set<Purchase>();
  let state = newStageState();
  let cart: CartCycle | undefined;

  const takeStage = (event: VisitorEvent): void => {
    const before = state.stage;
    state = enterStage(
      rules.stages,
      state,
      event.name === 'page_view' ? { page: event.path } : { event: event.name },
    );
    if (state.stage === before) return;
    const stage = rules.stages[state.stage]?.id ?? '';
    const last = trace.stays.at(-1);
    if (last) last.next = stage;
    trace.stays.push({ stage, start: event.time, end: event.time, next: '' });
    trace.entered.set(event.id, stage);
  };

  const takeCart = (at: number, event: VisitorEvent | undefined): void => {
    const before = cart;
    const params = event && isOfCart(event.name) ? getParams(event, 'commerce') : undefined;
    cart = takeCartHappening(
      before,
      { id: event?.id ?? '', at, name: params && event ? event.name : '', ...(params ? { params } : {}) },
      rules.cart,
    );
    if (!cart) return;
    const isSame = before?.id === cart.id;
    const last = isSame ? trace.cycles.at(-1) : undefined;
    const idleStep = last?.idleStep ?? (cart.wentIdle && before ? before.step : undefined);
    const reached = cart.step < purchaseStep ? cart.step : (last?.reached ?? 0);
    const entry = { cycle: cart, reached, ...(idleStep === undefined ? {} : { idleStep }) };
    if (last) trace.cycles[trace.cycles.length - 1] = entry;
    else trace.cycles.push(entry);
    if (params && event && cart !== before && (cart.end ? cart.endedAt === at : cart.lastAt === at))
      trace.cartOf.set(event.id, cart.id);
  };

  const takePurchase = (
    event: VisitorEvent,
    params: CommerceParams,
    known: CommerceParams | undefined,
    wasOpen: boolean,
  ): void => {
    const ended =
      wasOpen && cart?.end !== undefined && cart.end !== 'lost' && cart.endedAt === event.time ? cart.id : '';
    const { transaction_id: order } = params;
    const isAssumed = params.value === undefined;
    const { value, currency } = isAssumed ? { ...known } : params;
    const purchase = {
      id: event.id,
      at: event.time,
      cart: ended,
      value: value ?? null,
      currency: currency ?? '',
    };
    trace.purchases.push(purchase);
    if (isAssumed) assumed.add(purchase);
    if (order !== undefined) ordered.set(order, purchase);
  };

  /** A copy may know what the first one did not: a page rule sees no value, the shop's server does. */
  const completePurchase = (event: VisitorEvent, params: CommerceParams): void => {
    const { transaction_id: order, value, currency } = params;
    const last = trace.purchases.at(-1);
    const isLast = last !== undefined && event.time - last.at <= samePurchaseMs;
    const purchase = (order === undefined ? undefined : ordered.get(order)) ?? (isLast ? last : undefined);
    if (order !== undefined && purchase) ordered.set(order, purchase);
    if (!purchase || value === undefined || (purchase.value !== null && !assumed.delete(purchase))) return;
    purchase.value = value;
    purchase.currency = currency ?? '';
  };

  for (const { at, event, isActivity } of moments) {
    const said = event ? getParams(event, 'commerce') : {};
    const wasOpen = cart !== undefined && cart.end === undefined;
    const known = event?.name === 'purchase' ? pending.get(said, wasOpen ? cart?.id : undefined) : undefined;
    const number = said.transaction_id ?? known?.transaction_id;
    const params = number === undefined ? said : { ...said, transaction_id: number };
    const copy = event !== undefined && isCopy(event.name, at, params, cart?.id);
    if (event && copy) {
      trace.copies.add(event.id);
      if (event.name === 'purchase') completePurchase(event, params);
    }
    const action = copy ? undefined : event;
    const isMove = isActivity || event?.isFromServer === true;
    if (action && isMove) takeStage(action);
    const stay = trace.stays.at(-1);
    if (stay && isActivity) stay.end = Math.max(stay.end, at);
    // Saying the same of a whole cart changes nothing of it, and a copy may be the one that knows its items.
    if (isMove) takeCart(at, event && isOfWholeCart(event.name) ? event : action);
    if (event?.name === 'pending_purchase') pending.keep(params, cart?.isPending ? cart.id : undefined);
    else if (cart && !cart.isPending && event?.name !== 'purchase') pending.forget(cart.id);
    if (action?.name === 'purchase') takePurchase(action, params, known, wasOpen);
    if (event) trace.stageAt.set(event.id, rules.stages[state.stage]?.id ?? '');
    if (event?.name === 'survey_answer' && cart && cart.end === undefined) trace.cartAt.set(event.id, cart);
  }
  return trace;
};
