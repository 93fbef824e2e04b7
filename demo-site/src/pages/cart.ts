import { getLineTotal, getTotal, maxQuantity, type Line } from '../basket/basket.js';
import { thisWeek } from '../catalogue/catalogue.js';
import { showBasket, tell } from '../events/attributes.js';
import { describeBasket, describeProduct } from '../events/ecommerce.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatNumber, number, price } from '../words/numbers.js';
import type { Page } from './layout.js';
import { describeLine } from './order-summary.js';
import { crumbs, productGrid, thumbnail } from './parts.js';

interface Change {
  readonly act: 'more' | 'less' | 'remove';
  readonly pieces: number;
  readonly label: string;
  readonly sign: string;
  readonly disabled?: boolean;
}

// One small form for each change, so that each tells exactly what it does and works without scripts.
function changeForm(
  visit: Visit,
  line: Line,
  index: number,
  { act, pieces, label, sign, disabled }: Change,
): Html {
  const detail = describeProduct(line.product, line.size, pieces, visit.language);
  const event = tell(act === 'more' ? 'add_to_cart' : 'remove_from_cart', detail);
  return html`<form method="post" action="${visit.to({ page: 'cart' })}" ${event}>
    <input type="hidden" name="line" value="${index}" /><input
      type="hidden"
      name="product"
      value="${line.product.id}"
    /><button
      class="${act === 'remove' ? 'link' : 'round'}"
      type="submit"
      name="do"
      value="${act}"
      aria-label="${label}"
      ${disabled ? html` disabled` : ''}
    >
      ${sign}
    </button>
  </form>`;
}

function row(visit: Visit, line: Line, index: number): Html {
  const { say, to, language } = visit;
  const name = say(line.product.name);
  return html`<li class="line">
    ${thumbnail(line.product)}
    <div class="what">
      <a href="${to({ page: 'product', product: line.product })}">${name}</a
      ><small>${describeLine(visit, line)}</small>${line.card && html`<q dir="auto">${line.card}</q>`}
    </div>
    <div class="steps-of">
      ${changeForm(visit, line, index, { act: 'less', pieces: 1, label: say({ fa: `یکی کمتر از ${name}`, en: `One ${name} fewer` }), sign: '−' })}
      <span>${formatNumber(line.quantity, language)}</span>
      ${changeForm(visit, line, index, { act: 'more', pieces: 1, label: say({ fa: `یکی بیشتر از ${name}`, en: `One more ${name}` }), sign: '+', disabled: line.quantity >= maxQuantity })}
    </div>
    <span class="cost">${number(getLineTotal(line), language)}</span>
    ${changeForm(visit, line, index, { act: 'remove', pieces: line.quantity, label: say({ fa: `حذف ${name}`, en: `Remove ${name}` }), sign: say({ fa: 'حذف', en: 'Remove' }) })}
  </li>`;
}

function emptyCart(visit: Visit): Html {
  const { say, to } = visit;
  return html`<div class="empty" ${showBasket([], 'cart', visit.language)}>
      <p class="title">${say({ fa: 'سبدتان هنوز خالی است', en: 'Your basket is still empty' })}</p>
      <p>
        ${say({
          fa: 'از پنجرهٔ این هفته چیزی بردارید؛ کارت دست‌نویس هم همراهش می‌آید.',
          en: 'Take something from this week’s window; a handwritten card comes with it.',
        })}
      </p>
      <a class="btn" href="${to({ page: 'products' })}"
        >${say({ fa: 'دیدن همهٔ کارها', en: 'See everything' })}</a
      >
    </div>
    <section class="sec tight">
      <h2>${say({ fa: 'این هفته در نوگل', en: 'This week at Nogol' })}</h2>
      ${productGrid(visit, thisWeek.slice(0, 4))}
    </section>`;
}

function fullCart(visit: Visit): Html {
  const { say, to, state, language } = visit;
  return html`<div class="pay" ${showBasket(state.basket, 'cart', language)}>
    <ul class="lines" role="list" ${tell('view_cart', describeBasket(state.basket, language), 'view')}>
      ${state.basket.map((line, index) => row(visit, line, index))}
    </ul>
    <aside class="sum" aria-label="${say({ fa: 'جمع سبد', en: 'Basket total' })}">
      <dl>
        <div class="all">
          <dt>${say({ fa: 'جمع', en: 'Total' })}</dt>
          <dd class="price">${price(getTotal(state.basket), language)}</dd>
        </div>
      </dl>
      <a class="btn wide" href="${to({ page: 'address' })}">${say({ fa: 'ادامهٔ خرید', en: 'Checkout' })}</a>
      <a class="back" href="${to({ page: 'products' })}"
        >${say({ fa: 'باز هم بگردم', en: 'Keep looking' })}</a
      >
    </aside>
  </div>`;
}

export function cartPage(visit: Visit): Page {
  const { say, state } = visit;
  const title = say({ fa: 'سبد خرید', en: 'Basket' });
  return {
    title,
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <header class="head"><h1>${title}</h1></header>
      ${state.basket.length > 0 ? fullCart(visit) : emptyCart(visit)}
    </div>`,
  };
}
