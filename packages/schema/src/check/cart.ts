import { getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { isRecord } from './schema-node.js';
import { didYouMean } from './words.js';

const placeholder = /\{[^}]*\}/;

/** What the pages of a cart can never find out as they are written. */
export const checkCartPages = (config: unknown): ConfigMistake[] => {
  const { cart } = isRecord(config) ? config : {};
  const { pages } = isRecord(cart) ? cart : {};
  const thanks = getTexts(pages, 'thankYou', ['cart', 'pages']).flatMap(({ text, steps }) => {
    const mended = text.replace(placeholder, '{order}');
    const rest = mended.replace('{order}', '');
    if (mended === text && !placeholder.test(rest)) return [];
    const message = placeholder.test(rest)
      ? `${JSON.stringify(text)} never matches: a path has one number of an order; write {order} once.`
      : `${JSON.stringify(text)} never matches: the number of the order is called {order}.${didYouMean(mended)}`;
    return [mistakeAt(steps, 'path', message, placeholder.test(rest) ? undefined : mended)];
  });
  const others = ['cart', 'checkout'].flatMap((name) =>
    getTexts(pages, name, ['cart', 'pages']).flatMap(({ text, steps }) => {
      if (!placeholder.test(text)) return [];
      const mended = text.replaceAll(new RegExp(placeholder, 'g'), '*');
      const message = `${JSON.stringify(text)} never matches: only a page that thanks has the number of an order.${didYouMean(mended)}`;
      return [mistakeAt(steps, 'path', message, mended)];
    }),
  );
  return [...thanks, ...others];
};

/** Rules of pages that nobody reads. */
export const hintCartPages = (config: unknown): ConfigMistake[] => {
  const { cart } = isRecord(config) ? config : {};
  if (!isRecord(cart) || cart['pages'] === undefined) return [];
  if (getTexts(cart, 'sources').some(({ text }) => text === 'pages')) return [];
  const message = 'Nobody reads "pages" here: add "pages" to "sources", or take it out.';
  return [mistakeAt(['cart', 'pages'], 'never-shows', message)];
};
