import type { StartChunk } from '../context.js';
import { guard } from '../guard.js';
import { readAction, readCart, readLines, type Cart, type Line } from '../shops/read-shopify.js';

interface Shown {
  cart?: Cart | null;
  context?: unknown;
}
interface Update {
  action?: unknown;
  lines: readonly Line[];
  promise?: Promise<Shown & { userErrors?: readonly unknown[] }>;
}

/**
 * Takes Shopify's standard events of the storefront. The cart of a page is read from its markup too: its event comes while
 * the page is still being read, before any chunk does. After the stop what listens does nothing.
 */
export const start: StartChunk = (core) => {
  let { run } = core;
  const show = ({ cart }: Shown): void => {
    if (cart) run('cart', readCart(cart));
  };
  const hear = (type: string, listener: (event: Event) => unknown): void =>
    document.addEventListener(type, guard(listener), true);
  const look = (): void =>
    document.querySelectorAll('[view-event-payload],[data-view-event-payload]').forEach(
      guard((element: Element) => {
        const shown = JSON.parse(element.getAttribute('view-event-payload') ?? element.innerHTML) as Shown;
        if (shown.context === 'page') show(shown);
      }),
    );

  hear('shopify:cart:view', (event) => show(event as Shown));
  hear('shopify:cart:lines-update', async (event) => {
    const { action, lines, promise } = event as Event & Update;
    // It is told when the change begins; one that fails was none.
    const { userErrors, ...shown } = { ...(await promise) };
    if (userErrors?.[0]) return;
    run('event', readAction(action, lines), readLines(lines));
    show(shown);
  });
  // The checkout itself is a page of Shopify's.
  hear('click', ({ target }) => {
    if ((target as Element).closest('[name=checkout],[href^="/checkout"]'))
      run('event', 'begin_checkout', readLines([]));
  });
  if (document.readyState === 'loading') hear('DOMContentLoaded', look);
  else look();
  return () => {
    run = () => undefined;
  };
};
