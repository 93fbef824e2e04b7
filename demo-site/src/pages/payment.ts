import { shippingMethods, type ShippingId } from '../basket/shipping.js';
import type { PaymentId } from '../basket/order.js';
import { showBasket } from '../events/attributes.js';
import { describeBasket } from '../events/ecommerce.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { getAddressLine } from './address-line.js';
import { checkoutSteps } from './checkout-steps.js';
import type { Page } from './layout.js';
import { orderSummary } from './order-summary.js';

export function paymentPage(visit: Visit, shipping: ShippingId): Page {
  const { say, to, state, language, url } = visit;
  const title = say({ fa: 'چطور می‌پردازید؟', en: 'How would you like to pay?' });
  const basket = describeBasket(state.basket, language);
  const cancelled = url.searchParams.get('bank') === 'cancelled';
  const choice = (id: PaymentId, name: string, detail: string): Html =>
    html`<label class="ship"
      ><input type="radio" name="payment" value="${id}" ${id === 'card' ? html` checked` : ''} /><b>${name}</b
      ><small>${detail}</small></label
    >`;
  return {
    title,
    pushes: {
      onLoad: cancelled ? [{ event: 'payment_failed', ecommerce: basket }] : [],
      onSubmit: {
        payment: [
          {
            event: 'add_payment_info',
            field: 'payment',
            byValue: { card: { ...basket, payment_type: 'card' }, cash: { ...basket, payment_type: 'cash' } },
          },
          // Some never come back from the bank: an order that is paid there is not an abandoned basket.
          { event: 'pending_purchase', field: 'payment', byValue: { card: basket } },
        ],
      },
    },
    main: html`<div class="wrap">
      ${checkoutSteps(visit, 'payment')}
      ${cancelled && html`<p class="notice" role="alert">${say({ fa: 'پرداخت را در بانک لغو کردید. چیزی برداشت نشد و سبدتان همان است که بود.', en: 'You cancelled at the bank. Nothing was charged, and your basket is as it was.' })}</p>`}
      <div class="pay" ${showBasket(state.basket, 'payment', language)}>
        <div>
          <h1>${title}</h1>
          <p class="why">
            <bdi>${getAddressLine(visit, state.checkout)}</bdi> · ${say(shippingMethods[shipping].name)} ·
            <a class="more" href="${to({ page: 'shipping' })}">${say({ fa: 'تغییر', en: 'change' })}</a>
          </p>
          <form id="payment" method="post" action="${to({ page: 'payment' })}">
            <fieldset class="choices">
              <legend class="lab">${say({ fa: 'شیوهٔ پرداخت', en: 'Way of paying' })}</legend>
              ${choice('card', say({ fa: 'کارت بانکی', en: 'Bank card' }), say({ fa: 'به درگاه بانک آفتاب می‌روید و برمی‌گردید', en: 'You go to the pages of Aftab Bank and come back' }))}
              ${choice('cash', say({ fa: 'هنگام تحویل', en: 'On delivery' }), say({ fa: 'پیک کارت‌خوان همراه دارد', en: 'The courier brings a card reader' }))}
            </fieldset>
            <button class="btn" type="submit">${say({ fa: 'ثبت و پرداخت', en: 'Order and pay' })}</button>
          </form>
        </div>
        ${orderSummary(visit, shipping)}
      </div>
    </div>`,
  };
}
