import { articles, type Article } from '../blog/articles.js';
import { findProduct } from '../catalogue/catalogue.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatDate } from '../words/dates.js';
import { formatNumber } from '../words/numbers.js';
import type { Page } from './layout.js';
import { crumbs, picture, productGrid } from './parts.js';

function meta(visit: Visit, article: Article): Html {
  const minutes = formatNumber(article.minutes, visit.language);
  return html`<p class="meta">
    <time datetime="${new Date(article.at).toISOString().slice(0, 10)}"
      >${formatDate(article.at, visit.language)}</time
    >
    · ${visit.say({ fa: `خواندنش ${minutes} دقیقه`, en: `${minutes} minutes to read` })}
  </p>`;
}

export function articleCard(visit: Visit, article: Article, heading: 'h2' | 'h3'): Html {
  const { say, to } = visit;
  const product = findProduct(article.picture);
  const name = html`<a href="${to({ page: 'article', article })}">${say(article.title)}</a>`;
  return html`<li class="post item">
    <span class="pic">${product && picture(product, { lazy: true })}</span>
    <div>
      ${heading === 'h2' ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
      <p>${say(article.lede)}</p>
      ${meta(visit, article)}
    </div>
  </li>`;
}

export function blogPage(visit: Visit): Page {
  const { say } = visit;
  const title = say({ fa: 'نوشته‌ها', en: 'Journal' });
  const lede = say({
    fa: 'از دشت و گلخانه، و از آن‌چه روی کارت‌ها می‌نویسیم.',
    en: 'From the plains and the glasshouse, and of what we write on cards.',
  });
  return {
    title,
    description: lede,
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <header class="head">
        <h1>${title}</h1>
        <p class="lede">${lede}</p>
      </header>
      <ul class="posts" role="list">
        ${articles.map((article) => articleCard(visit, article, 'h2'))}
      </ul>
    </div>`,
  };
}

export function articlePage(visit: Visit, article: Article): Page {
  const { say, to } = visit;
  const product = findProduct(article.picture);
  const related = article.products.flatMap((id) => findProduct(id) ?? []);
  const sections = article.sections.map(
    ({ heading, paragraphs }) =>
      html`${heading && html`<h2>${say(heading)}</h2>`}${paragraphs.map((text) => html`<p>${say(text)}</p>`)}`,
  );
  return {
    title: say(article.title),
    description: say(article.lede),
    main: html`<div class="wrap">
        ${crumbs(visit, [[say({ fa: 'نوشته‌ها', en: 'Journal' }), to({ page: 'blog' })], [say(article.title)]])}
        <article class="read">
          <header>
            <h1>${say(article.title)}</h1>
            <p class="lede">${say(article.lede)}</p>
            ${meta(visit, article)}
          </header>
          ${product && html`<div class="pic">${picture(product)}</div>`} ${sections}
        </article>
      </div>
      <section class="sec">
        <div class="wrap">
          <header><h2>${say({ fa: 'از همین گل‌ها', en: 'From these flowers' })}</h2></header>
          ${productGrid(visit, related)}
        </div>
      </section>`,
  };
}
