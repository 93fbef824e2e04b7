import type { StartChunk } from '../context.js';
import { guard } from '../guard.js';
import { onPageView } from '../shops/on-page-view.js';
import { readJson } from '../shops/read-json.js';

/**
 * Takes what plain markup says. `data-safar-event` with `data-safar-params`: when a form is sent, when anything else is
 * clicked, or with `data-safar-on="view"` once per page view. `data-safar-cart`: a snapshot, read at each page view.
 */
export const start: StartChunk = (core) => {
  const controller = new AbortController();
  const options = { passive: true, capture: true, signal: controller.signal };
  const read = (element: Element, name: string): string | null => element.getAttribute(`data-safar-${name}`);

  const tell = guard((element: Element | null) => {
    if (element) core.run('event', read(element, 'event'), readJson(read(element, 'params')));
  });
  const show = guard((element: Element) => core.run('cart', readJson(read(element, 'cart'))));
  const look = (): void => {
    document.querySelectorAll('[data-safar-event][data-safar-on=view]').forEach((element) => tell(element));
    document.querySelectorAll('[data-safar-cart]').forEach((element) => show(element));
  };

  const hear = (type: string, elements: string): void =>
    document.addEventListener(
      type,
      guard(({ target }: Event) =>
        tell((target as Element).closest(`${elements}[data-safar-event]:not([data-safar-on=view])`)),
      ),
      options,
    );
  hear('submit', 'form');
  hear('click', ':not(form)');

  const stop = onPageView(core, ({ nav }) => {
    // Routers draw the next page soon after they have changed the address.
    if (nav === 'soft') requestAnimationFrame(() => setTimeout(look));
    else if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, options);
    else look();
  });

  return () => {
    controller.abort();
    stop();
  };
};
