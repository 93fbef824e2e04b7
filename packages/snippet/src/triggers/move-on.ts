import { enterStage, isMatch, newStageState, noticeCart, type BrowserConfig } from '@safar/schema/browser';
import type { Draft, Params, Visitor } from '../context.js';

/**
 * Moves stage and cart of the visitor on by what they did. A reloaded thank-you page is no second purchase.
 * @returns an event to tell of what was noticed
 */
export const moveOn = (
  visitor: Visitor,
  event: Pick<Draft, 'id' | 'at' | 'name' | 'params'>,
  { passive, stages, cart: terms }: Pick<BrowserConfig, 'passive' | 'stages' | 'cart'>,
): [name: string, params: Params] | undefined => {
  const { name, params } = event;
  if (isMatch(passive, name)) return undefined;
  if (name === 'purchase') {
    const { transaction_id: order } = params;
    if (order !== undefined && order === visitor.bought) return undefined;
    visitor.bought = order;
  }
  visitor.stage = enterStage(
    stages,
    visitor.stage ?? newStageState(),
    name === 'page_view' ? { page: String(params.path) } : { event: name },
  );
  const { id } = { ...visitor.cart };
  const [cart, notice] = noticeCart(visitor.cart, event, terms);
  visitor.cart = cart;
  return notice && [`cart_${notice}`, { cart: id }];
};
