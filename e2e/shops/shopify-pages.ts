import type { LedgerServer } from '../support/ledger-server.js';

const money = (amount: string) => ({ totalAmount: { amount, currencyCode: 'EUR' } });

/** Carts as Shopify's library and its filter `standard_event_data` write them. */
export const carts = {
  one: {
    id: 'gid://shopify/Cart/secret-key',
    totalQuantity: 1,
    cost: money('15.5'),
    lines: [{ id: 'gid://shopify/CartLine/11:9ac4?cart=secret-key', quantity: 1, cost: money('15.5') }],
    discountCodes: [],
  },
  none: {
    id: 'gid://shopify/Cart/secret-key',
    totalQuantity: 0,
    cost: money('0.0'),
    lines: [],
    discountCodes: [],
  },
};

const attribute = (value: unknown): string => JSON.stringify(value).replaceAll('"', '&quot;');

/** A theme that dispatches the standard events the way Shopify asks for: when the operation begins, with its promise. */
const theme = `<script>
  updateLines = function (action, lines, answer) {
    const event = new Event('shopify:cart:lines-update', { bubbles: true, composed: true });
    let settle;
    const promise = new Promise(function (resolve, reject) { settle = { resolve, reject }; });
    Object.assign(event, { action, context: 'product', lines, promise });
    const isGoing = document.querySelector('product-form').dispatchEvent(event);
    return fetch('/s/cart.json').then(function () {
      if (answer) settle.resolve(answer);
      else settle.reject(new Error('of the host'));
      return promise.then(function () { return isGoing; }, function () { return isGoing; });
    });
  };
  customElements.define('cart-items', class extends HTMLElement {
    connectedCallback() {
      const event = new Event('shopify:cart:view', { bubbles: true });
      this.dispatchEvent(Object.assign(event, JSON.parse(this.getAttribute('view-event-payload'))));
    }
  });
</script>`;

/** Pages of a storefront. Its checkout is a page of another's. */
export const serveShopify = (ledger: LedgerServer): void => {
  ledger.files.set('/s/cart.json', { type: 'application/json', body: '{}' });
  const drawer = `<cart-drawer view-event-trigger="manual" view-event-payload="${attribute({ cart: carts.one, context: 'dialog' })}"></cart-drawer>`;
  ledger.pages.set(
    '/products/vase',
    `${theme}${drawer}<product-form><button name="add">Add</button></product-form><p view-event-payload="{">`,
  );
  ledger.pages.set(
    '/cart',
    `${theme}${drawer}<product-form></product-form><cart-items view-event-payload="${attribute({ cart: carts.one, context: 'page' })}"></cart-items><form action="/checkouts/c" method="get"><button name="checkout"><b>Check out</b></button></form>`,
  );
  ledger.pages.set(
    '/empty',
    `<section><script type="application/json" data-view-event-payload>${JSON.stringify({ cart: carts.none, context: 'page' })}</script></section>`,
  );
};
