import type { Basket } from '../basket/basket.js';
import { html, type Html } from '../html.js';
import type { Language } from '../words/language.js';
import { describeBasket, type Ecommerce } from './ecommerce.js';

type EventName = 'view_item' | 'add_to_cart' | 'remove_from_cart' | 'view_cart';

/** Attributes that tell of an event: at submit on a form, at click elsewhere, or once when the page is seen. */
export function tell(name: EventName, params: Ecommerce, when?: 'view'): Html {
  const on = when ? html` data-safar-on="${when}"` : '';
  return html`data-safar-event="${name}" data-safar-params="${JSON.stringify(params)}"${on}`;
}

export type Step = 'cart' | 'address' | 'shipping' | 'payment';

/** Attribute that shows the whole basket and how far it has come. */
export function showBasket(basket: Basket, step: Step, language: Language): Html {
  return html`data-safar-cart="${JSON.stringify({ ...describeBasket(basket, language), step })}"`;
}
