import type { StartChunk } from '../context.js';
import { guard } from '../guard.js';
import { readKind, readParams } from '../shops/read-woocommerce.js';
import { wrapHandler } from '../shops/wrap-handler.js';

/**
 * Takes what WooCommerce tells: its classic scripts through jQuery, its blocks through events of the document, its forms
 * and links where nothing else tells, its pages by the classes of their body. After the stop what listens does nothing.
 */
export const start: StartChunk = (core) => {
  /** What is heard next was told already. */
  let isTold: boolean | undefined;
  /** What was clicked last: events of blocks name no product. */
  let clicked: HTMLElement | undefined;

  let tell = (name: string, element?: HTMLElement): void =>
    core.run('event', name, readParams(document.body.className, location.href, element?.dataset));
  const hear = (type: string, listener: (event: Event) => void): void =>
    document.addEventListener(type, guard(listener), true);
  const hearChange = (type: string, name: string): void => {
    const take = guard((button?: ArrayLike<HTMLElement>) => {
      if (!isTold) tell(name, button?.[0] ?? clicked);
      clicked = undefined;
      // Blocks repeat jQuery's events as their own, within the same task.
      isTold = true;
      setTimeout(() => (isTold = false));
    });
    wrapHandler(document.body as never, 'on' + type, take);
    hear('wc-blocks_' + type, () => take());
  };
  const begin = guard(() => {
    hearChange('added_to_cart', 'add_to_cart');
    hearChange('removed_from_cart', 'remove_from_cart');
    hear('click', ({ target }) => {
      const element = (target as Element).closest<HTMLElement>('[data-product_id]');
      if (element?.matches('.product-remove *')) tell('remove_from_cart', element);
      else clicked = element ?? clicked;
    });
    hear('submit', ({ target }) => {
      if (!(target as HTMLElement).matches('form.cart[method=post]')) return;
      tell('add_to_cart', target as HTMLElement);
      // Who sends it without loading a page tells of it when it is done.
      isTold = true;
      setTimeout(() => (isTold = false), 5e3);
    });
    if (!document.querySelector('[class*=order-failed],[class$=status__actions]'))
      tell(readKind(document.body.className));
  });
  if (document.readyState === 'loading') hear('DOMContentLoaded', begin);
  else begin();
  return () => {
    tell = () => undefined;
  };
};
