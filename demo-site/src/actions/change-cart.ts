import { addToBasket, changeQuantity, isDay, removeLine, type Basket } from '../basket/basket.js';
import { writeBasket } from '../basket/state.js';
import { createAnyProduct } from '../catalogue/any-product.js';
import { findProduct } from '../catalogue/catalogue.js';
import { isSizeId } from '../catalogue/sizes.js';
import { redirect } from '../server/answers.js';
import type { Visit } from '../server/visit.js';

function add(visit: Visit, form: URLSearchParams): Basket {
  const id = form.get('product') ?? '';
  const product = findProduct(id) ?? (visit.options.anyProduct && id ? createAnyProduct(id) : undefined);
  if (!product) return visit.state.basket;
  const size = form.get('size');
  const day = form.get('day');
  return addToBasket(visit.state.basket, {
    product,
    size: isSizeId(size) ? size : 'medium',
    day: isDay(day) ? day : 'today',
    card: (form.get('card') ?? '').trim(),
  });
}

function change(visit: Visit, form: URLSearchParams): Basket {
  const { basket } = visit.state;
  const index = Number(form.get('line') ?? -1);
  // Another tab may have moved the rows meanwhile: then nothing is changed, and the page shows how things are.
  if (basket[index]?.product.id !== form.get('product')) return basket;
  switch (form.get('do')) {
    case 'more':
      return changeQuantity(basket, index, 1);
    case 'less':
      return changeQuantity(basket, index, -1);
    case 'remove':
      return removeLine(basket, index);
    default:
      return basket;
  }
}

export function changeCart(visit: Visit, form: URLSearchParams): Response {
  const basket = form.get('do') === 'add' ? add(visit, form) : change(visit, form);
  const next = form.get('next') === 'checkout' ? 'address' : 'cart';
  return redirect(visit.to({ page: next }), [writeBasket(basket)]);
}
