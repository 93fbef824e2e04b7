import { getOrderTotal, type Order } from '../basket/order.js';
import { shippingMethods } from '../basket/shipping.js';
import { createAnyProduct } from '../catalogue/any-product.js';
import { findProduct } from '../catalogue/catalogue.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatDate } from '../words/dates.js';
import { formatNumber, number, price } from '../words/numbers.js';
import type { Page } from './layout.js';
import { amount } from './order-summary.js';
import { crumbs, thumbnail } from './parts.js';

export function orderCard(visit: Visit, order: Order, heading: 'h2' | 'h3'): Html {
  const { say, language } = visit;
  const name = html`${say({ fa: 'سفارش', en: 'Order' })} <bdi dir="ltr">${order.id}</bdi>`;
  const rows = order.lines.map((row) => {
    const product = findProduct(row.item) ?? createAnyProduct(row.item);
    const count = formatNumber(row.quantity, language);
    return html`<li>
      ${thumbnail(product)}<span
        >${say(product.name)}<small
          >${say({ fa: `${count} عدد`, en: row.quantity === 1 ? 'one piece' : `${count} pieces` })}</small
        ></span
      >${number(row.price * row.quantity, language)}
    </li>`;
  });
  return html`<article class="sum order">
    ${heading === 'h2' ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
    <p class="why">${formatDate(order.at, language)} · ${say(shippingMethods[order.shipping].name)}</p>
    <ul role="list">
      ${rows}
    </ul>
    <dl>
      <div>
        <dt>${say({ fa: 'هزینهٔ ارسال', en: 'Shipping' })}</dt>
        <dd>${amount(visit, shippingMethods[order.shipping].price)}</dd>
      </div>
      <div class="all">
        <dt>
          ${order.payment === 'card' ? say({ fa: 'پرداخت‌شده', en: 'Paid' }) : say({ fa: 'هنگام تحویل می‌پردازید', en: 'To pay on delivery' })}
        </dt>
        <dd class="price">${price(getOrderTotal(order), language)}</dd>
      </div>
    </dl>
  </article>`;
}

export function ordersPage(visit: Visit): Page {
  const { say, to, state } = visit;
  const title = say({ fa: 'سفارش‌های من', en: 'My orders' });
  const none = html`<div class="empty">
    <p class="title">${say({ fa: 'هنوز سفارشی نداده‌اید', en: 'No orders yet' })}</p>
    <p>
      ${say({
        fa: 'وقتی خریدی کردید، اینجا می‌بینید که گل‌ها کجا هستند.',
        en: 'Once you have bought something, you see here where the flowers are.',
      })}
    </p>
    <a class="btn" href="${to({ page: 'products' })}"
      >${say({ fa: 'دیدن همهٔ کارها', en: 'See everything' })}</a
    >
  </div>`;
  return {
    title,
    main: html`<div class="wrap narrow">
      ${crumbs(visit, [[title]])}
      <header class="head"><h1>${title}</h1></header>
      ${state.orders.length > 0 ? state.orders.map((order) => orderCard(visit, order, 'h2')) : none}
    </div>`,
  };
}
