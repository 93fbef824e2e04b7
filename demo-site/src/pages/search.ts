import { thisWeek } from '../catalogue/catalogue.js';
import { searchProducts } from '../catalogue/search.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatNumber } from '../words/numbers.js';
import type { Page } from './layout.js';
import { crumbs, productGrid } from './parts.js';

const maxQueryLength = 100;

function answer(visit: Visit, query: string): Html {
  const { say, language } = visit;
  const suggestion = html`<h2>${say({ fa: 'این هفته در نوگل', en: 'This week at Nogol' })}</h2>
    ${productGrid(visit, thisWeek.slice(0, 4))}`;
  if (!query) return html`<section class="sec tight">${suggestion}</section>`;
  const found = searchProducts(query);
  if (found.length > 0) {
    const count = formatNumber(found.length, language);
    const said =
      found.length === 1
        ? { fa: 'یک نتیجه برای', en: 'One result for' }
        : { fa: `${count} نتیجه برای`, en: `${count} results for` };
    return html`<p class="count" role="status">${say(said)} <q dir="auto">${query}</q></p>
      ${productGrid(visit, found, 'h2')}`;
  }
  return html`<div class="empty" role="status">
      <p class="title">
        ${say({ fa: 'چیزی پیدا نشد برای', en: 'Nothing found for' })} <q dir="auto">${query}</q>
      </p>
      <p>
        ${say({
          fa: 'نام گل را کوتاه‌تر بنویسید، مثلاً «رز» یا «نرگس»، یا رنگ و مناسبتش را.',
          en: 'Try a shorter word: the name of a flower such as “rose”, a colour, or the occasion.',
        })}
      </p>
    </div>
    <section class="sec tight">${suggestion}</section>`;
}

export function searchPage(visit: Visit): Page {
  const { say, to, url } = visit;
  const query = (url.searchParams.get('q') ?? '').trim().slice(0, maxQueryLength);
  const title = say({ fa: 'جست‌وجو', en: 'Search' });
  return {
    title: query ? `${title}: ${query}` : title,
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <header class="head"><h1>${title}</h1></header>
      <form class="seek" role="search" method="get" action="${to({ page: 'search' })}">
        <label class="lab" for="q"
          >${say({ fa: 'گل، رنگ یا مناسبت', en: 'Flower, colour or occasion' })}</label
        ><input
          class="in"
          id="q"
          name="q"
          type="search"
          dir="auto"
          maxlength="${maxQueryLength}"
          value="${query}"
          placeholder="${say({ fa: 'مثلاً نرگس', en: 'narcissus, say' })}"
        /><button class="btn" type="submit">${say({ fa: 'بگرد', en: 'Search' })}</button>
      </form>
      ${answer(visit, query)}
    </div>`,
  };
}
