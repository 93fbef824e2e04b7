import { setTimeout as wait } from 'node:timers/promises';
import { settle } from '../actions/check-out.js';
import { addressPage } from '../pages/address.js';
import { articlePage, blogPage } from '../pages/blog.js';
import { carePage } from '../pages/care.js';
import { cartPage } from '../pages/cart.js';
import { demoPage } from '../pages/demo.js';
import { handwrittenPage } from '../pages/handwritten.js';
import { homePage } from '../pages/home.js';
import { invitePage } from '../pages/invite.js';
import { layout, type Page } from '../pages/layout.js';
import { categoryPage, productsPage } from '../pages/listing.js';
import { notFoundPage } from '../pages/not-found.js';
import { ordersPage } from '../pages/orders.js';
import { paymentPage } from '../pages/payment.js';
import { productPage } from '../pages/product.js';
import { searchPage } from '../pages/search.js';
import { shippingPage } from '../pages/shipping.js';
import { aboutPage, contactPage, deliveryPage } from '../pages/texts.js';
import { thanksPage } from '../pages/thanks.js';
import type { FixedPage } from '../routes.js';
import { answerPage, redirect } from './answers.js';
import type { Visit } from './visit.js';

type Build = (visit: Visit) => Page | Promise<Page>;

async function slowly(visit: Visit): Promise<Page> {
  await wait(visit.options.slowMs ?? 4000);
  return handwrittenPage(visit);
}

const builders: Readonly<Record<Exclude<FixedPage, 'address' | 'shipping' | 'payment'>, Build>> = {
  home: homePage,
  blog: blogPage,
  products: productsPage,
  search: searchPage,
  cart: cartPage,
  orders: ordersPage,
  invite: invitePage,
  handwritten: slowly,
  demo: demoPage,
  about: aboutPage,
  delivery: deliveryPage,
  contact: contactPage,
};

const show = (visit: Visit, page: Page): Response => answerPage(layout(visit, page));

/** The steps follow one another: whoever comes too early is led to the first one that is open. */
function answerCheckout(visit: Visit, step: 'address' | 'shipping' | 'payment'): Response {
  const { basket, checkout } = visit.state;
  if (basket.length === 0) return redirect(visit.to({ page: 'cart' }));
  if (step === 'address') return show(visit, addressPage(visit, { values: checkout }));
  if (!checkout.street) return redirect(visit.to({ page: 'address' }));
  if (step === 'shipping') return show(visit, shippingPage(visit, { phone: checkout.phone ?? '' }));
  if (!checkout.shipping || !checkout.phone) return redirect(visit.to({ page: 'shipping' }));
  return show(visit, paymentPage(visit, checkout.shipping));
}

function answerThanks(visit: Visit, id: string): Response {
  const { isNew, cookies, orders } = settle(visit, id);
  const order = orders.find((entry) => entry.id === id);
  if (!order) return answerNotFound(visit);
  const state = { ...visit.state, orders, basket: isNew ? [] : visit.state.basket };
  const after = { ...visit, state };
  return answerPage(layout(after, thanksPage(after, order, isNew)), 200, cookies);
}

export function answerNotFound(visit: Visit): Response {
  return answerPage(layout(visit, notFoundPage(visit)), 404);
}

export async function answerGet(visit: Visit): Promise<Response> {
  const { route } = visit;
  if (!route) return answerNotFound(visit);
  switch (route.page) {
    case 'address':
    case 'shipping':
    case 'payment':
      return answerCheckout(visit, route.page);
    case 'thanks':
      return answerThanks(visit, route.order);
    case 'article':
      return show(visit, articlePage(visit, route.article));
    case 'care':
      return show(visit, carePage(visit, route.topic));
    case 'category':
      return show(visit, categoryPage(visit, route.category));
    case 'product':
      return show(visit, productPage(visit, route.product));
    default:
      return show(visit, await builders[route.page](visit));
  }
}
