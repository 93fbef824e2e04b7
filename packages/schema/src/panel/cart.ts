import type { PanelFrame } from './common.js';

/** Steps in order: cart, begin_checkout, add_shipping_info, add_payment_info, purchase. `reached` counts cycles. */
export interface CartStep {
  step: 'cart' | 'begin_checkout' | 'add_shipping_info' | 'add_payment_info' | 'purchase';
  reached: number;
  /** Cycles that went idle with this as their last step. */
  abandonedHere: number;
}

/** The five outcomes and the cycles still open. */
export interface CartOutcomes {
  open: number;
  converted: number;
  emptied: number;
  abandoned: number;
  recovered: number;
  lost: number;
}

/**
 * Figures: `cart.abandonment_rate` (parts: the five outcomes and open), `cart.checkout_abandonment_rate`, `cart.cycles`,
 * `cart.purchases` (deduplicated, with or without a cart), `cart.bought_without_cart`,
 * `cart.pending` (parts: open, abandoned, lost; only where a shop says `pending_purchase`), `cart.immature`.
 */
export type CartPanel = PanelFrame<'cart', CartStep> & {
  outcomes: CartOutcomes;
  /** Median value of cycles that went idle, per currency; never summed across currencies. */
  value: { currency: string; cycles: number; median: number; sum: number }[];
};
