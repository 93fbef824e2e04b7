import Type, { type Static } from 'typebox';
import { defaultCartPages } from './cart-pages.js';
import { Duration } from './duration.js';
import { globs } from './globs.js';

const closed = { additionalProperties: false } as const;

export const CartSource = Type.Union([
  Type.Literal('data-layer'),
  Type.Literal('attributes'),
  Type.Literal('woocommerce'),
  Type.Literal('shopify'),
  Type.Literal('pages'),
]);
export type CartSource = Static<typeof CartSource>;

export const CartPages = Type.Object(
  {
    cart: globs('Pages that show the cart: view_cart.', defaultCartPages.cart, ['/cart', '/*/cart']),
    checkout: globs('Pages of the checkout: begin_checkout.', defaultCartPages.checkout, ['/checkout/**']),
    thankYou: globs(
      'Pages that thank for an order: purchase, even where they match "checkout" too. The number of the order is what {order} stands for; without {order}, what a * or ** at the end stands for, if it has a digit.',
      defaultCartPages.thankYou,
      ['/checkout/thank-you/{order}'],
    ),
  },
  {
    ...closed,
    description: 'What the source "pages" reads from the paths of pages, for shops that tell nothing.',
    examples: [{ cart: ['/basket'], thankYou: ['/orders/{order}/thanks'] }],
  },
);

export const Cart = Type.Object(
  {
    abandonedAfter: Type.Optional(
      Duration('A cart is abandoned after so long without any activity of its visitor.', '60m', ['60m']),
    ),
    lostAfter: Type.Optional(
      Duration('An abandoned cart is lost when nothing was bought for so long.', '7d', ['7d']),
    ),
    sources: Type.Optional(
      Type.Array(CartSource, {
        default: [],
        description:
          'Where the page says what happens in the shop; safar("cart") and safar("event") always work.',
        examples: [['data-layer', 'attributes'], ['woocommerce'], ['shopify'], ['pages']],
      }),
    ),
    pages: Type.Optional(CartPages),
  },
  { ...closed, description: 'The cart.', examples: [{ abandonedAfter: '60m', sources: ['data-layer'] }] },
);
