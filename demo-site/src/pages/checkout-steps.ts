import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { FixedPage } from '../routes.js';
import { formatNumber } from '../words/numbers.js';
import type { Said } from '../words/language.js';

const steps: readonly (readonly [FixedPage, Said])[] = [
  ['cart', { fa: 'سبد', en: 'Basket' }],
  ['address', { fa: 'نشانی', en: 'Address' }],
  ['shipping', { fa: 'ارسال', en: 'Shipping' }],
  ['payment', { fa: 'پرداخت', en: 'Payment' }],
];

/** How far the order has come; steps already taken lead back. */
export function checkoutSteps({ say, to, language }: Visit, current: FixedPage): Html {
  const at = steps.findIndex(([page]) => page === current);
  return html`<nav aria-label="${say({ fa: 'مراحل خرید', en: 'Steps of the order' })}">
    <ol class="steps" role="list">
      ${steps.map(([page, name], index) => {
        if (index < at)
          return html`<li class="done">
            <a href="${to({ page })}"><b aria-hidden="true">✓</b><span>${say(name)}</span></a>
          </li>`;
        return html`<li${index === at ? html` aria-current="step"` : ''}><b>${formatNumber(index + 1, language)}</b><span>${say(name)}</span></li>`;
      })}
    </ol>
  </nav>`;
}
