import { getPath } from '@safar/schema/browser';
import type { StartChunk } from '../context.js';
import { onPageView } from '../shops/on-page-view.js';
import { readPage } from '../shops/read-page.js';

/** Tells of the cart, the checkout and orders by the paths of pages, for shops that say nothing themselves. */
export const start: StartChunk = (core) =>
  onPageView(core, ({ nav }) => {
    const { cart, hash } = core.config;
    const address = location.pathname + (location.hash.match(hash as string) as unknown as string);
    const said = cart.pages && readPage(cart.pages, getPath(address), nav);
    if (said) core.run('event', ...said);
  });
