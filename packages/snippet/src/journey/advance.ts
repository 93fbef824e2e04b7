import { enterStage, newStageState, noticeCart, type BrowserConfig } from '@safar/schema/browser';
import type { Advance } from '../context.js';

/** Keeps stage, cart and purchases of the visitor. A reloaded thank-you page is no second purchase. */
export const createAdvance =
  (getConfig: () => BrowserConfig): Advance =>
  (visitor, event) => {
    const { name, params } = event;
    const { stages, cart: terms } = getConfig();
    const { transaction_id: order } = params;
    const isPurchase = name === 'purchase';
    if (isPurchase && order !== undefined && order === visitor.bought) return undefined;
    visitor.stage = enterStage(
      stages,
      visitor.stage ?? newStageState(),
      name === 'page_view' ? { page: String(params.path) } : { event: name },
    );
    const { id } = { ...visitor.cart };
    const [cart, notice] = noticeCart(visitor.cart, event, terms);
    visitor.cart = cart;
    if (isPurchase) {
      visitor.purchases = (visitor.purchases ?? 0) + 1;
      visitor.bought = order;
    }
    return notice && [`cart_${notice}`, { cart: id }];
  };
