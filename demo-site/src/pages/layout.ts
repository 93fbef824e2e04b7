import { countPieces } from '../basket/basket.js';
import { categories } from '../catalogue/categories.js';
import type { Pushes } from '../events/data-layer.js';
import { dataBlock, html, type Html } from '../html.js';
import { getPath, type Route } from '../routes.js';
import { getAssetPath } from '../server/assets.js';
import { persianFont } from '../server/font.js';
import type { Visit } from '../server/visit.js';
import { getDirection, getOtherLanguage } from '../words/language.js';
import { number } from '../words/numbers.js';
import { bag, lens, logo } from './icons.js';

export interface Page {
  readonly title: string;
  readonly description?: string;
  readonly main: Html;
  readonly pushes?: Pushes;
  /** further scripts of this page, by file name */
  readonly scripts?: readonly string[];
}

function isCurrent(visit: Visit, category: (typeof categories)[number]): boolean {
  const { route } = visit;
  if (route?.page === 'category') return route.category === category;
  return route?.page === 'product' && route.product.category === category.id;
}

function navigation(visit: Visit): Html {
  const { say, to } = visit;
  const link = (route: Route, name: string, current: boolean): Html =>
    html`<li>
      <a
        href="${to(route)}"
        ${current ? html` aria-current="${route.page === visit.route?.page ? 'page' : 'true'}"` : ''}
        >${name}</a
      >
    </li>`;
  return html`<nav class="nav" aria-label="${say({ fa: 'بخش‌های فروشگاه', en: 'Sections of the shop' })}">
    <ul role="list">
      ${categories.map((category) => link({ page: 'category', category }, say(category.name), isCurrent(visit, category)))}
      ${link({ page: 'blog' }, say({ fa: 'نوشته‌ها', en: 'Journal' }), visit.route?.page === 'blog' || visit.route?.page === 'article')}
      ${link({ page: 'about' }, say({ fa: 'دربارهٔ نوگل', en: 'About Nogol' }), visit.route?.page === 'about')}
    </ul>
  </nav>`;
}

function languageSwitch(visit: Visit): Html {
  const other = getOtherLanguage(visit.language);
  const path = getPath(visit.route ?? { page: 'home' }, other);
  return html`<a href="${path}${visit.route ? visit.url.search : ''}" lang="${other}" hreflang="${other}"
    >${other === 'en' ? 'English' : 'فارسی'}</a
  >`;
}

function header(visit: Visit): Html {
  const { say, to, state, language } = visit;
  const pieces = countPieces(state.basket);
  return html`<a class="skip" href="#main">${say({ fa: 'رفتن به محتوا', en: 'Skip to content' })}</a>

    <header class="top">
      <p class="note">
        ${say({ fa: 'سفارش تا ساعت ۱۴، همان روز در تهران می‌رسد', en: 'Order before 2 pm for the same day in Tehran' })}
      </p>
      <div class="wrap">
        <a class="brand" href="${to({ page: 'home' })}"
          >${logo}<span>${say({ fa: 'نوگل', en: 'Nogol' })}</span></a
        >
        ${navigation(visit)}
        <div class="tools">
          ${languageSwitch(visit)}<a
            href="${to({ page: 'search' })}"
            aria-label="${say({ fa: 'جست‌وجو', en: 'Search' })}"
            >${lens}</a
          >
          <a href="${to({ page: 'cart' })}"
            >${bag}<span class="w">${say({ fa: 'سبد', en: 'Basket' })}</span
            >${pieces > 0 && html` <b>${number(pieces, language)}</b>`}</a
          >
        </div>
      </div>
    </header>`;
}

function footer(visit: Visit): Html {
  const { say, to } = visit;
  const link = (page: 'demo' | 'delivery' | 'contact' | 'orders' | 'invite', name: string): Html =>
    html`<li><a href="${to({ page })}">${name}</a></li>`;
  return html`<footer class="end">
    <div class="wrap">
      <p>${say({ fa: 'نوگل فروشگاهی نمایشی برای «سفر» است.', en: 'Nogol is the demo shop of Safar.' })}</p>
      <ul role="list">
        ${link('orders', say({ fa: 'سفارش‌های من', en: 'My orders' }))}
        ${link('invite', say({ fa: 'معرفی به دوستان', en: 'Invite a friend' }))}
        ${link('demo', say({ fa: 'دربارهٔ این نمونه', en: 'About this demo' }))}
        ${link('delivery', say({ fa: 'شرایط ارسال', en: 'Delivery' }))}
        ${link('contact', say({ fa: 'تماس', en: 'Contact' }))}
      </ul>
    </div>
  </footer>`;
}

/** The whole document around the content of a page, with the tag in its head as an owner would paste it. */
export function layout(visit: Visit, page: Page): Html {
  const { language, route, say } = visit;
  const brand = say({ fa: 'نوگل، گل و هدیه', en: 'Nogol, flowers and gifts' });
  const title = route?.page === 'home' ? brand : `${page.title} · ${say({ fa: 'نوگل', en: 'Nogol' })}`;
  const scripts = ['shop.js', ...(page.scripts ?? [])];
  return html`<!doctype html>
    <html lang="${language}" dir="${getDirection(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${page.description && html`<meta name="description" content="${page.description}" />`}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${getAssetPath('favicon.svg')}" type="image/svg+xml" />
        ${language === 'fa' && html`<link rel="preload" href="${getAssetPath(persianFont)}" as="font" type="font/woff2" crossorigin />`}
        <link rel="stylesheet" href="${getAssetPath('nogol.css')}" />
        ${route && html`<link rel="alternate" hreflang="${getOtherLanguage(language)}" href="${getPath(route, getOtherLanguage(language))}" />`}
        <script async src="/safar.js" data-site="nogol" data-consent="not-required"></script>
        ${page.pushes && dataBlock('shop-events', page.pushes)}
        ${scripts.map((name) => html`<script defer src="${getAssetPath(name)}"></script>`)}
      </head>
      <body>
        ${header(visit)}
        <main id="main" tabindex="-1">${page.main}</main>
        ${footer(visit)}
      </body>
    </html>`;
}
