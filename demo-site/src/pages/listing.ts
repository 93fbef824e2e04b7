import { getProductsOf, products } from '../catalogue/catalogue.js';
import type { Category } from '../catalogue/categories.js';
import {
  applyListing,
  priceSteps,
  readListing,
  sorts,
  type Listing,
  type Sort,
} from '../catalogue/listing.js';
import { occasionIds, occasions } from '../catalogue/occasions.js';
import type { Product } from '../catalogue/product.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Said } from '../words/language.js';
import { formatNumber } from '../words/numbers.js';
import type { Page } from './layout.js';
import { crumbs, productGrid } from './parts.js';

const sortNames: Readonly<Record<Sort, Said>> = {
  cheap: { fa: 'ارزان‌ترین', en: 'Cheapest first' },
  dear: { fa: 'گران‌ترین', en: 'Dearest first' },
};

function option(value: string, name: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen ? html` selected` : ''}>${name}</option>`;
}

/** A form that is sent by GET to the page itself: choosing changes the query, never the path. */
function filters(visit: Visit, listing: Listing): Html {
  const { say, language } = visit;
  const money = (toman: number): string =>
    say({
      fa: `تا ${formatNumber(toman, language)} تومان`,
      en: `Up to ${formatNumber(toman, language)} toman`,
    });
  return html`<form class="filter" method="get" action="${visit.url.pathname}" data-instant>
    <label
      ><span>${say({ fa: 'مناسبت', en: 'Occasion' })}</span
      ><select name="occasion">
        ${option('', say({ fa: 'همه', en: 'All' }), listing.occasion === undefined)}${occasionIds.map((id) => option(id, say(occasions[id].name), listing.occasion === id))}
      </select></label
    >
    <label
      ><span>${say({ fa: 'قیمت', en: 'Price' })}</span
      ><select name="upTo">
        ${option('', say({ fa: 'هر قیمتی', en: 'Any' }), listing.upTo === undefined)}${priceSteps.map((step) => option(String(step), money(step), listing.upTo === step))}
      </select></label
    >
    <label
      ><span>${say({ fa: 'چیدن', en: 'Order' })}</span
      ><select name="sort">
        ${option('', say({ fa: 'به سلیقهٔ نوگل', en: 'As Nogol likes it' }), listing.sort === undefined)}${sorts.map((sort) => option(sort, say(sortNames[sort]), listing.sort === sort))}
      </select></label
    >
    <button class="btn line small" type="submit">${say({ fa: 'نشان بده', en: 'Show' })}</button>
  </form>`;
}

function results(visit: Visit, found: readonly Product[]): Html {
  const { say, language, url } = visit;
  const count = formatNumber(found.length, language);
  if (found.length === 0) {
    return html`<div class="empty">
      <h2>${say({ fa: 'با این شرط‌ها چیزی نداریم', en: 'Nothing fits these choices' })}</h2>
      <p>
        ${say({
          fa: 'یکی از شرط‌ها را بردارید، یا از نو ببینید.',
          en: 'Drop one of them, or start over.',
        })}
      </p>
      <a class="btn" href="${url.pathname}">${say({ fa: 'همه را نشان بده', en: 'Show everything' })}</a>
    </div>`;
  }
  const said =
    found.length === 1 ? { fa: 'یک کار', en: 'One piece' } : { fa: `${count} کار`, en: `${count} pieces` };
  return html`<p class="count" role="status">${say(said)}</p>
    ${productGrid(visit, found, 'h2')}`;
}

function list(visit: Visit, all: readonly Product[], title: string, lede: string | undefined): Page {
  const listing = readListing(visit.url.searchParams);
  return {
    title,
    ...(lede ? { description: lede } : {}),
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <header class="head">
        <h1>${title}</h1>
        ${lede && html`<p class="lede">${lede}</p>`}
      </header>
      ${filters(visit, listing)} ${results(visit, applyListing(all, listing))}
    </div>`,
  };
}

export function productsPage(visit: Visit): Page {
  const { say } = visit;
  return list(
    visit,
    products,
    say({ fa: 'همهٔ کارهای نوگل', en: 'Everything at Nogol' }),
    say({
      fa: 'بیست‌وچهار کار، از یک شاخه تا جعبهٔ یلدا.',
      en: 'Twenty-four pieces, from a single stem to the Yalda box.',
    }),
  );
}

export function categoryPage(visit: Visit, category: Category): Page {
  return list(
    visit,
    getProductsOf(category.id),
    visit.say(category.name),
    category.lede && visit.say(category.lede),
  );
}
