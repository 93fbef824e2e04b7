import type { BrowserCartPages } from './browser-config.js';
import { compileGlobs } from './rules/paths.js';

/** Globs of the pages that the source `pages` tells of. */
export interface CartPageGlobs {
  cart: string[];
  checkout: string[];
  thankYou: string[];
}

export const defaultCartPages: CartPageGlobs = {
  cart: ['/cart', '/basket'],
  checkout: ['/checkout/**'],
  thankYou: [
    '/thank-you/**',
    '/checkout/thank-you/**',
    '/checkout/success/**',
    '/checkout/order-received/**',
  ],
};

/** An address of e-mail is no order. */
const part = '[^/@\\s]';
/** A part with a digit is the number of an order; `done` or `success` would make all orders one. */
const perhapsNumber = `(?:(${part}*[\\d۰-۹٠-٩]${part}*)|[^/]*)`;

/** Which part of a path is the number of an order: U+E001 to U+E003 stand for it until the globs are compiled. */
const markOrder = (glob: string): string =>
  glob.includes('{order}')
    ? glob.replace('{order}', '\uE001')
    : glob.replace(/\/\*\*$/, '\uE003').replace(/(^|[^*])\*$/, '$1\uE002');

/** Globs of thank-you pages as the source of one regular expression that finds the number of the order. */
const compileThankYou = (globs: readonly string[]): string =>
  compileGlobs(globs.map(markOrder))
    .replaceAll('\uE001', `(${part}+)`)
    .replaceAll('\uE002', perhapsNumber)
    .replaceAll('\uE003', `(?:/(?:.*/)?${perhapsNumber})?`);

/** What browsers get of `cart.pages`. */
export const compileCartPages = ({ cart, checkout, thankYou }: CartPageGlobs): BrowserCartPages => ({
  cart: compileGlobs(cart),
  checkout: compileGlobs(checkout),
  thankYou: compileThankYou(thankYou),
});
