import type { CartCycle } from '@safar/schema/rules';
import type { Trace } from './trace.js';
import { getParams, type VisitorEvent } from './visitor-event.js';

/** What surrounded an answer as it was given, as columns of `answers`. */
export interface Surroundings {
  /** Of its page; '' where that is not known. */
  path: string;
  /** In the cart that was open; 0 = none was. */
  cart_pieces: number;
  cart_value: number | null;
  cart_currency: string;
  /** Vitals of its page; null = not reported. */
  lcp_ms: number | null;
  inp_ms: number | null;
  cls: number | null;
}

interface PageOf {
  path?: string;
  vitals: Map<string, number>;
}

const readCart = (cart: CartCycle | undefined) => ({
  cart_pieces: Object.values(cart?.pieces ?? {}).reduce((sum, pieces) => sum + pieces, 0),
  cart_value: cart?.value ?? null,
  cart_currency: cart?.currency ?? '',
});

/**
 * Finds page, cart and vitals of answers. Vitals are those that the page reported last: INP and CLS grow until it is left, so theirs are of
 * the whole page view, which the answer is a part of.
 * @param events of the visitor, in the order of time
 */
export const createSurroundings = (events: readonly VisitorEvent[], { cartAt }: Trace) => {
  const pages = new Map<string, PageOf>();
  for (const event of events) {
    // A forged copy of a page's id in another visit is another page.
    const key = event.visit + event.page;
    const page: PageOf = pages.get(key) ?? { vitals: new Map() };
    pages.set(key, page);
    if (event.name === 'page_view') page.path ??= getParams(event, 'page_view').path;
    if (event.name === 'web_vital') {
      const { metric, value } = getParams(event, 'web_vital');
      page.vitals.set(metric, value);
    }
  }
  return (answer: VisitorEvent): Surroundings => {
    const page = pages.get(answer.visit + answer.page);
    const getVital = (metric: string): number | null => page?.vitals.get(metric) ?? null;
    return {
      path: page?.path ?? '',
      ...readCart(cartAt.get(answer.id)),
      lcp_ms: getVital('LCP'),
      inp_ms: getVital('INP'),
      cls: getVital('CLS'),
    };
  };
};
