import type { Product } from '../catalogue/product.js';
import type { VesselKind } from '../bouquets/vessels.js';
import { html, type Html } from '../html.js';
import { getDrawingPath } from '../server/drawings.js';
import type { Visit } from '../server/visit.js';
import { price } from '../words/numbers.js';

interface Look {
  readonly alt?: string;
  readonly vessel?: VesselKind;
  readonly lazy?: boolean;
}

/** The pointed niche behind a bouquet; it stands in the page, so that it follows the colour scheme. */
function niche([fill, line]: readonly [string, string]): Html {
  return html`<svg class="niche" viewBox="-20 0 440 460" aria-hidden="true" focusable="false">
    <path
      d="M38 460V206C38 128 96 92 146 66C172 52 190 36 200 14C210 36 228 52 254 66C304 92 362 128 362 206V460Z"
      fill="${fill}"
    />
    <path
      d="M52 460V210C52 138 106 104 152 80C178 66 193 52 200 38C207 52 222 66 248 80C294 104 348 138 348 210V460"
      fill="none"
      stroke="${line}"
      stroke-width="1.4"
    />
  </svg>`;
}

export function drawing(
  path: string,
  tints: readonly [string, string],
  { alt = '', lazy = false }: Look,
): Html {
  return html`<span class="art"
    >${niche(tints)}<img
      class="bouquet"
      src="${path}"
      alt="${alt}"
      width="440"
      height="460"
      ${lazy ? html` loading="lazy"` : ''}
  /></span>`;
}

export function picture(product: Product, look: Look = {}): Html {
  return drawing(getDrawingPath(product.id, look.vessel), product.recipe.niche, look);
}

/** A bouquet alone on a small ground, for rows of a basket. */
export function thumbnail(product: Product): Html {
  return html`<img class="thumb" src="${getDrawingPath(product.id)}" alt="" width="56" height="59" />`;
}

export function productCard(
  visit: Visit,
  product: Product,
  lazy: boolean,
  heading: 'h2' | 'h3' = 'h3',
): Html {
  const { say, to, language } = visit;
  const name = html`<a href="${to({ page: 'product', product })}">${say(product.name)}</a>`;
  return html`<li class="item">
    <span class="pic"
      >${product.badge && html`<span class="badge">${say(product.badge)}</span>`}${picture(product, { lazy })}</span
    >
    ${heading === 'h2' ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
    <p class="what">${say(product.what)}</p>
    <p class="price">${price(product.price, language)}</p>
  </li>`;
}

export function productGrid(visit: Visit, products: readonly Product[], heading: 'h2' | 'h3' = 'h3'): Html {
  return html`<ul class="grid" role="list">
    ${products.map((product, index) => productCard(visit, product, index >= 8, heading))}
  </ul>`;
}

export function crumbs(visit: Visit, trail: readonly (readonly [name: string, href?: string])[]): Html {
  const steps = trail.map(([name, href]) =>
    href ? html`<li><a href="${href}">${name}</a></li>` : html`<li aria-current="page">${name}</li>`,
  );
  return html`<nav class="crumbs" aria-label="${visit.say({ fa: 'مسیر', en: 'Breadcrumb' })}">
    <ol role="list">
      <li><a href="${visit.to({ page: 'home' })}">${visit.say({ fa: 'نوگل', en: 'Nogol' })}</a></li>
      ${steps}
    </ol>
  </nav>`;
}
