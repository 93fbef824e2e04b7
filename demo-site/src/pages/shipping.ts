import { shippingIds, shippingMethods } from '../basket/shipping.js';
import { showBasket } from '../events/attributes.js';
import { describeBasket } from '../events/ecommerce.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatNumber, price } from '../words/numbers.js';
import { getAddressLine } from './address-line.js';
import { checkoutSteps } from './checkout-steps.js';
import type { Page } from './layout.js';
import { amount, orderSummary } from './order-summary.js';
import { getTotal } from '../basket/basket.js';

interface Entered {
  /** as it was typed */
  readonly phone: string;
  readonly wrongPhone?: boolean;
}

/** The cost of shipping is shown here for the first time: a deliberate fault. */
export function shippingPage(visit: Visit, { phone, wrongPhone = false }: Entered): Page {
  const { say, to, state, language } = visit;
  const title = say({ fa: 'چطور بفرستیم؟', en: 'How shall we send it?' });
  const chosen = state.checkout.shipping ?? 'courier';
  const basket = describeBasket(state.basket, language);
  const total = getTotal(state.basket);
  const choice = (id: (typeof shippingIds)[number]): Html => {
    const { name, detail, price: cost } = shippingMethods[id];
    const shown = cost === 0 ? amount(visit, 0) : price(cost, language);
    return html`<label class="ship"
      ><input
        type="radio"
        name="shipping"
        value="${id}"
        ${id === chosen ? html` checked` : ''}
        data-cost="${cost === 0 ? say({ fa: 'رایگان', en: 'free' }) : formatNumber(cost, language)}"
        data-sum="${formatNumber(total + cost, language)}"
      /><b>${say(name)}</b><small>${say(detail)}</small><span class="price">${shown}</span></label
    >`;
  };
  return {
    title,
    pushes: {
      onLoad: [],
      onSubmit: {
        shipping: [
          {
            event: 'add_shipping_info',
            field: 'shipping',
            byValue: Object.fromEntries(shippingIds.map((id) => [id, { ...basket, shipping_tier: id }])),
          },
        ],
      },
    },
    main: html`<div class="wrap">
      ${checkoutSteps(visit, 'shipping')}
      <div class="pay" ${showBasket(state.basket, 'shipping', language)}>
        <div>
          <h1>${title}</h1>
          <p class="why">
            ${say({ fa: 'به نشانی', en: 'To' })} <bdi>${getAddressLine(visit, state.checkout)}</bdi> ·
            <a class="more" href="${to({ page: 'address' })}">${say({ fa: 'تغییر', en: 'change' })}</a>
          </p>
          <form id="shipping" method="post" action="${to({ page: 'shipping' })}">
            <fieldset class="choices">
              <legend class="lab">${say({ fa: 'شیوهٔ ارسال', en: 'Way of sending' })}</legend>
              ${shippingIds.map(choice)}
            </fieldset>
            <div class="field">
              <label class="lab" for="phone"
                >${say({ fa: 'شمارهٔ گیرنده، تا پیک پیش از رسیدن زنگ بزند', en: 'Mobile number of the recipient, so that the courier can ring' })}</label
              >
              <input
                class="in"
                id="phone"
                name="phone"
                type="tel"
                inputmode="tel"
                dir="ltr"
                required
                autocomplete="tel"
                placeholder="${say({ fa: 'مثلاً ۰۹۱۲ ۳۴۵ ۶۷۸۹', en: '0912 345 6789, say' })}"
                value="${phone}"
                ${wrongPhone ? html` aria-invalid="true" aria-describedby="phone-wrong"` : ''}
              />${wrongPhone && html`<p class="wrong" id="phone-wrong">${say({ fa: 'شمارهٔ همراه یازده رقم است و با ۰۹ شروع می‌شود.', en: 'A mobile number has eleven digits and starts with 09.' })}</p>`}
            </div>
            <button class="btn" type="submit">${say({ fa: 'رفتن به پرداخت', en: 'On to payment' })}</button>
          </form>
        </div>
        ${orderSummary(visit, chosen)}
      </div>
    </div>`,
  };
}
