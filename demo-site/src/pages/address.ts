import type { AddressField } from '../basket/checkout.js';
import { showBasket } from '../events/attributes.js';
import { describeBasket } from '../events/ecommerce.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Said } from '../words/language.js';
import { cityIds, getCityName } from './address-line.js';
import { checkoutSteps } from './checkout-steps.js';
import type { Page } from './layout.js';
import { orderSummary } from './order-summary.js';

const complaints: Readonly<Record<AddressField, Said>> = {
  name: { fa: 'نام گیرنده را کامل بنویسید.', en: 'Please give the full name of the recipient.' },
  city: { fa: 'شهر را انتخاب کنید.', en: 'Please choose the city.' },
  street: { fa: 'خیابان و پلاک را بنویسید.', en: 'Please give street and number.' },
};

interface Entered {
  readonly values: Readonly<Partial<Record<AddressField, string>>>;
  readonly missing?: readonly AddressField[];
}

function field(
  visit: Visit,
  id: AddressField,
  name: string,
  control: Html,
  missing: readonly AddressField[],
): Html {
  const bad = missing.includes(id);
  return html`<div class="field">
    <label class="lab" for="${id}">${name}</label
    >${control}${bad && html`<p class="wrong" id="${id}-wrong">${visit.say(complaints[id])}</p>`}
  </div>`;
}

export function addressPage(visit: Visit, { values, missing = [] }: Entered): Page {
  const { say, to, state, language } = visit;
  const title = say({ fa: 'به کجا بفرستیم؟', en: 'Where shall we send it?' });
  const wrong = (id: AddressField): Html | '' =>
    missing.includes(id) ? html` aria-invalid="true" aria-describedby="${id}-wrong"` : '';
  const city = html`<select
    class="in"
    id="city"
    name="city"
    required
    autocomplete="address-level2"
    ${wrong('city')}
  >
    <option value="">${say({ fa: 'انتخاب کنید', en: 'Choose' })}</option>
    ${cityIds.map(
      (id) =>
        html`<option value="${id}" ${values.city === id ? html` selected` : ''}>
          ${getCityName(visit, id)}
        </option>`,
    )}
  </select>`;
  return {
    title,
    pushes: {
      onLoad: [{ event: 'begin_checkout', ecommerce: describeBasket(state.basket, language) }],
      onSubmit: {},
    },
    main: html`<div class="wrap">
      ${checkoutSteps(visit, 'address')}
      <div class="pay" ${showBasket(state.basket, 'address', language)}>
        <div>
          <h1>${title}</h1>
          <p class="why">
            ${say({ fa: 'نام گیرنده و جایی که پیک گل را تحویل بدهد.', en: 'Who receives the flowers, and where the courier hands them over.' })}
          </p>
          <form method="post" action="${to({ page: 'address' })}">
            ${field(visit, 'name', say({ fa: 'نام گیرنده', en: 'Name of the recipient' }), html`<input class="in" id="name" name="name" required maxlength="60" dir="auto" autocomplete="name" value="${values.name}" ${wrong('name')} />`, missing)}
            ${field(visit, 'city', say({ fa: 'شهر', en: 'City' }), city, missing)}
            ${field(visit, 'street', say({ fa: 'خیابان، کوچه، پلاک، واحد', en: 'Street, number, flat' }), html`<textarea id="street" name="street" rows="2" required maxlength="160" dir="auto" autocomplete="street-address" ${wrong('street')}>${values.street}</textarea>`, missing)}
            <button class="btn" type="submit">${say({ fa: 'رفتن به ارسال', en: 'On to shipping' })}</button>
          </form>
        </div>
        ${orderSummary(visit)}
      </div>
    </div>`,
  };
}
