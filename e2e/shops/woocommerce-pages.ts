import type { LedgerServer } from '../support/ledger-server.js';
import { serveJquery } from './shop-test.js';

/** A button of a list, as WooCommerce's classic templates write it. */
const classicButton = (id: number, quantity: number, sku: string): string =>
  `<a href="?add-to-cart=${id}" data-quantity="${quantity}" class="button product_type_simple add_to_cart_button ajax_add_to_cart" data-product_id="${id}" data-product_sku="${sku}" aria-label="Add to cart" rel="nofollow" id="add-${id}">Add to cart</a>`;

/** A button of the block "Product Collection": it sends no event of jQuery's. */
const blockButton = (id: number): string =>
  `<div data-block-name="woocommerce/product-button"><button class="wp-block-button__link wc-interactive add_to_cart_button ajax_add_to_cart" data-product_id="${id}" data-product_sku="" id="block-${id}"><span>Add to cart</span></button></div>`;

const smallCart = `<div class="widget_shopping_cart_content"><ul class="woocommerce-mini-cart"><li class="woocommerce-mini-cart-item mini_cart_item"><a href="?remove_item=k" class="remove remove_from_cart_button" data-product_id="19" data-cart_item_key="k" data-product_sku="album" id="remove">×</a><span class="quantity">1 × $15.00</span></li></ul></div>`;

/** What WooCommerce's scripts do around their events, told in our own words. `blocks`: the small cart of blocks is there too. */
const scripts = (blocks: boolean): string => `<script src="/s/jquery.js"></script><script>
  heard = [];
  jQuery(function ($) {
    const $body = $(document.body);
    const ask = function (done) { $.ajax({ type: 'POST', url: '/s/wc-ajax.json', dataType: 'json', success: done }); };
    $body.on('click', '.add_to_cart_button:not(.wc-interactive)', function (event) {
      event.preventDefault();
      const $button = $(this);
      $body.trigger('adding_to_cart', [$button, {}]);
      ask(function (answer) { $body.trigger('added_to_cart', [answer.fragments, answer.cart_hash, $button]); });
    });
    $body.on('click', '.remove_from_cart_button', function (event) {
      event.preventDefault();
      const $button = $(this);
      ask(function (answer) { $body.trigger('removed_from_cart', [answer.fragments, answer.cart_hash, $button]); });
    });
    $body.on('added_to_cart removed_from_cart', function (event, fragments) {
      $.each(fragments, function (key, markup) { $(key).replaceWith(markup); });
      heard.push(event.type);
    });
    ${
      blocks
        ? `$(document).on('added_to_cart removed_from_cart', function (event) {
      document.body.dispatchEvent(new CustomEvent('wc-blocks_' + event.type, { detail: {} }));
    });`
        : ''
    }
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.wc-interactive')) return;
    fetch('/s/wc-ajax.json', { method: 'POST' }).then(function () {
      document.body.dispatchEvent(new CustomEvent('wc-blocks_added_to_cart', { bubbles: true, cancelable: true, detail: { preserveCartData: true } }));
    });
  });
</script>`;

const item = (id: number): string =>
  `<tr class="woocommerce-cart-form__cart-item cart_item"><td class="product-remove"><a href="/cart/?remove_item=k${id}" class="remove" data-product_id="${id}" data-product_sku="" id="drop-${id}">×</a></td><td class="product-quantity"><input type="number" name="cart[k][qty]" value="3"></td></tr>`;

/** Pages of a shop on WooCommerce, classic and of blocks; a second `body` gives its attributes to the first. */
export const serveWooCommerce = (ledger: LedgerServer): void => {
  serveJquery(ledger);
  ledger.files.set('/s/wc-ajax.json', {
    type: 'application/json',
    body: JSON.stringify({
      fragments: { '.widget_shopping_cart_content': '<div>new</div>' },
      cart_hash: 'h',
    }),
  });
  const list = (blocks: boolean): string =>
    `<body class="archive post-type-archive-product woocommerce woocommerce-page">${classicButton(19, 2, 'album')}${classicButton(20, 1, '')}${blockButton(31)}${blockButton(32)}${smallCart}${scripts(blocks)}`;
  ledger.pages.set('/shop/', list(false));
  ledger.pages.set('/shop-with-blocks/', list(true));
  const product = (more: string): string =>
    `<body class="product-template-default single single-product postid-77 woocommerce woocommerce-page"><div id="product-77" class="product"><form class="cart" action="/product/cap/" method="post" enctype="multipart/form-data"><input type="number" class="qty" name="quantity" value="4"><input name="engraving" value="for Ali"><button type="submit" name="add-to-cart" value="77" class="single_add_to_cart_button button">Add to cart</button></form></div>${scripts(true)}${more}`;
  ledger.pages.set('/product/cap/', product(''));
  ledger.pages.set(
    '/product/cap-without-loading/',
    product(`<script>jQuery('form.cart').on('submit', function (event) {
      event.preventDefault();
      const $button = jQuery(this).find('button');
      jQuery.post('/s/wc-ajax.json').done(function () { jQuery(document.body).trigger('added_to_cart', [{}, 'h', $button]); });
    })</script>`),
  );
  ledger.pages.set(
    '/product/elsewhere/',
    `<body class="single single-product postid-78 woocommerce"><form class="cart" action="/next" method="get"><button class="single_add_to_cart_button">Buy elsewhere</button></form>`,
  );
  ledger.pages.set(
    '/cart/',
    `<body class="page page-id-7 woocommerce-cart woocommerce-page"><form class="woocommerce-cart-form" action="/cart/" method="post"><table>${item(19)}${item(20)}</table></form>${scripts(false)}`,
  );
  ledger.pages.set(
    '/checkout/',
    `<body class="page page-id-8 woocommerce-checkout woocommerce-page"><form class="checkout woocommerce-checkout" method="post"><input name="billing_email" value="ali@a.example"></form>`,
  );
  const thanks =
    '<body class="page page-id-8 woocommerce-checkout woocommerce-page woocommerce-order-received">';
  ledger.pages.set(
    '/checkout/order-received/1042/',
    `${thanks}<ul class="woocommerce-order-overview order_details"><li class="woocommerce-order-overview__order order">Order number: <strong>1042</strong></li><li class="woocommerce-order-overview__email">Email: <strong>ali@a.example</strong></li></ul>`,
  );
  ledger.pages.set(
    '/checkout/order-received/1043/',
    `${thanks}<p class="woocommerce-notice woocommerce-notice--error woocommerce-thankyou-order-failed">declined</p>`,
  );
};
