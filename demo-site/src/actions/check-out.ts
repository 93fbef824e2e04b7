import { findMissing, readAddress, readShipping } from '../basket/checkout.js';
import { createOrder, type Order } from '../basket/order.js';
import { writeBasket, writeCheckout, writeOrders, writePending } from '../basket/state.js';
import { getBankPath } from '../bank/bank-path.js';
import { cityIds } from '../pages/address-line.js';
import { addressPage } from '../pages/address.js';
import { layout } from '../pages/layout.js';
import { shippingPage } from '../pages/shipping.js';
import { answerPage, redirect } from '../server/answers.js';
import type { Visit } from '../server/visit.js';

export function saveAddress(visit: Visit, form: URLSearchParams): Response {
  const entered = readAddress(form);
  const address = { ...entered, city: cityIds.includes(entered.city) ? entered.city : '' };
  const missing = findMissing(address);
  if (missing.length > 0)
    return answerPage(layout(visit, addressPage(visit, { values: address, missing })), 422);
  return redirect(visit.to({ page: 'shipping' }), [writeCheckout({ ...visit.state.checkout, ...address })]);
}

export function saveShipping(visit: Visit, form: URLSearchParams): Response {
  const { shipping, phone } = readShipping(form);
  if (!phone) {
    const typed = (form.get('phone') ?? '').slice(0, 40);
    const state = { ...visit.state, checkout: { ...visit.state.checkout, shipping } };
    return answerPage(
      layout(visit, shippingPage({ ...visit, state }, { phone: typed, wrongPhone: true })),
      422,
    );
  }
  return redirect(visit.to({ page: 'payment' }), [
    writeCheckout({ ...visit.state.checkout, shipping, phone }),
  ]);
}

/** A card is paid at the bank and comes back; an order paid on delivery is done. */
export function pay(visit: Visit, form: URLSearchParams): Response {
  const { basket, checkout } = visit.state;
  const { shipping } = checkout;
  if (basket.length === 0 || !shipping) return redirect(visit.to({ page: 'cart' }));
  const order = createOrder(basket, shipping, form.get('payment') === 'cash' ? 'cash' : 'card', visit.now);
  const thanks = visit.to({ page: 'thanks', order: order.id });
  if (order.payment === 'cash') return redirect(thanks, [writePending(order)]);
  return redirect(`${visit.options.bankOrigin}${getBankPath(order, visit.language)}`, [writePending(order)]);
}

interface Settled {
  readonly isNew: boolean;
  readonly cookies: readonly string[];
  readonly orders: readonly Order[];
}

/** Back from paying: the pending order becomes an order, once. */
export function settle(visit: Visit, id: string): Settled {
  const { pending, orders } = visit.state;
  if (pending?.id !== id || orders.some((order) => order.id === id))
    return { isNew: false, cookies: [], orders };
  const all = [pending, ...orders];
  return { isNew: true, cookies: [writeOrders(all), writePending(undefined), writeBasket([])], orders: all };
}
