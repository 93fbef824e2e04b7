import { getLineTotal, getTotal, type Line } from '../basket/basket.js';
import { shippingMethods, type ShippingId } from '../basket/shipping.js';
import { isSized, sizes } from '../catalogue/sizes.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatNumber, number, price } from '../words/numbers.js';
import { thumbnail } from './parts.js';

/** "Medium, tomorrow, with a card": what sets one row apart from another of the same product. */
export function describeLine({ say, language }: Visit, line: Line): string {
  const count = formatNumber(line.quantity, language);
  const parts = [
    isSized(line.product) ? say(sizes[line.size].name) : '',
    line.quantity > 1 ? say({ fa: `${count} عدد`, en: `${count} pieces` }) : '',
    line.day === 'tomorrow' ? say({ fa: 'برای فردا', en: 'tomorrow' }) : '',
    line.day === 'later' ? say({ fa: 'روز دیگر', en: 'another day' }) : '',
    line.card ? say({ fa: 'با کارت', en: 'with a card' }) : '',
  ];
  const said = parts.filter(Boolean).join(say({ fa: '، ', en: ', ' }));
  return said || say({ fa: 'یک عدد', en: 'one piece' });
}

export function amount(visit: Visit, toman: number): Html {
  return toman === 0 ? html`${visit.say({ fa: 'رایگان', en: 'free' })}` : number(toman, visit.language);
}

/** What is ordered and what it costs; the cost of shipping only once a method is known. */
export function orderSummary(visit: Visit, shipping?: ShippingId): Html {
  const { say, language, state } = visit;
  const total = getTotal(state.basket);
  const cost = shipping && shippingMethods[shipping].price;
  const rows = state.basket.map(
    (line) =>
      html`<li>
        ${thumbnail(line.product)}<span
          >${say(line.product.name)}<small>${describeLine(visit, line)}</small></span
        >${number(getLineTotal(line), language)}
      </li>`,
  );
  return html`<aside class="sum" aria-label="${say({ fa: 'خلاصهٔ سفارش', en: 'Order summary' })}">
    <h2>${say({ fa: 'سفارش شما', en: 'Your order' })}</h2>
    <ul role="list">
      ${rows}
    </ul>
    <dl>
      <div>
        <dt>${say({ fa: 'جمع', en: 'Subtotal' })}</dt>
        <dd>${number(total, language)}</dd>
      </div>
      ${
        cost !== undefined &&
        html`<div class="new">
            <dt>${say({ fa: 'هزینهٔ ارسال', en: 'Shipping' })}</dt>
            <dd data-shipping>${amount(visit, cost)}</dd>
          </div>
          <div class="all">
            <dt>${say({ fa: 'پرداختی', en: 'To pay' })}</dt>
            <dd class="price" data-total>${price(total + cost, language)}</dd>
          </div>`
      }
    </dl>
  </aside>`;
}
