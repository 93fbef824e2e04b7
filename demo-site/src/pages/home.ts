import { thisWeek } from '../catalogue/catalogue.js';
import { hero } from '../catalogue/hero.js';
import { occasionIds, occasions } from '../catalogue/occasions.js';
import { articles } from '../blog/articles.js';
import { html, type Html } from '../html.js';
import { getDrawingPath } from '../server/drawings.js';
import type { Visit } from '../server/visit.js';
import type { Page } from './layout.js';
import { drawing, productGrid } from './parts.js';
import { articleCard } from './blog.js';

/** Where the sale was last year. Nothing is there any more: a deliberate fault. */
function getBrokenPath(visit: Visit): string {
  return visit.language === 'en' ? '/en/sale' : '/sale';
}

function welcome(visit: Visit): Html {
  const { say, to } = visit;
  const heading =
    visit.language === 'fa' ? html`گل، حرفی است<br />که دل می‌زند` : html`Say it the way<br />a garden would`;
  const fact = (name: string, detail: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${detail}</dd>
    </div>`;
  return html`<section class="hero">
    <div class="wrap">
      <div>
        <p class="kicker">${say({ fa: 'پاییز در نوگل', en: 'Autumn at Nogol' })}</p>
        <h1>${heading}</h1>
        <p class="lede">
          ${say({
            fa: 'دسته‌گل‌هایی که هر صبح از گلخانه‌های محلات و پاکدشت می‌رسند، با دست بسته می‌شوند و با یک کارت دست‌نویس راه می‌افتند.',
            en: 'Bouquets that leave the glasshouses of Mahallat and Pakdasht at dawn, are tied by hand, and set out with a card written in ink.',
          })}
        </p>
        <div class="acts">
          <a class="btn" href="${to({ page: 'products' })}"
            >${say({ fa: 'دیدن دسته‌گل‌ها', en: 'See the bouquets' })}</a
          ><a class="btn line" href="#occasions"
            >${say({ fa: 'برای چه مناسبتی؟', en: 'What is the occasion?' })}</a
          >
        </div>
        <dl class="facts">
          ${fact(say({ fa: '۷ روز', en: '7 days' }), say({ fa: 'تازگی با ضمانت', en: 'of freshness, promised' }))}
          ${fact(say({ fa: 'همان روز', en: 'Same day' }), say({ fa: 'تحویل در تهران', en: 'anywhere in Tehran' }))}
          ${fact(say({ fa: 'دست‌نویس', en: 'Handwritten' }), say({ fa: 'کارت همراه گل', en: 'card with every order' }))}
        </dl>
      </div>
      <figure>
        ${drawing(getDrawingPath('hero'), hero.niche, {
          alt: say({
            fa: 'دسته‌گلی پاییزی از رز، صدتومانی و نرگس',
            en: 'An autumn bouquet of roses, peonies and narcissus',
          }),
        })}
      </figure>
    </div>
  </section>`;
}

function promises(visit: Visit): Html {
  const { say, to } = visit;
  return html`<section class="band">
    <div class="wrap">
      <div>
        <h2>${say({ fa: 'بسته‌شده با دست', en: 'Tied by hand' })}</h2>
        <p>
          ${say({
            fa: 'هر دسته را یک نفر می‌بندد و نامش را زیر کارت می‌نویسد.',
            en: 'One person ties each bouquet and signs the card beneath it.',
          })}
          <a class="more" href="${to({ page: 'handwritten' })}"
            >${say({ fa: 'کارت‌های دست‌نویس', en: 'Handwritten cards' })}</a
          >
        </p>
      </div>
      <div>
        <h2>${say({ fa: 'پیک گل، نه پیک بسته', en: 'Carried upright' })}</h2>
        <p>
          ${say({
            fa: 'گل‌ها ایستاده و در آب جابه‌جا می‌شوند، نه خوابیده در جعبه.',
            en: 'Flowers travel standing in water, never lying in a box.',
          })}
          <a class="more" href="/${visit.language === 'en' ? 'en/' : ''}care"
            >${say({ fa: 'نگهداری در خانه', en: 'Care at home' })}</a
          >
        </p>
      </div>
      <div>
        <h2>${say({ fa: 'اگر تازه نبود', en: 'If it is not fresh' })}</h2>
        <p>
          ${say({
            fa: 'عکسش را بفرستید؛ همان روز دستهٔ دیگری می‌فرستیم.',
            en: 'Send us a photograph; another is on its way the same day.',
          })}
        </p>
      </div>
    </div>
  </section>`;
}

function occasionTiles({ say, to }: Visit): Html {
  const tile = (id: (typeof occasionIds)[number]): Html =>
    html`<li>
      <a href="${to({ page: 'products' })}?occasion=${id}"
        ><img
          src="${getDrawingPath(`bloom-${id}`)}"
          alt=""
          width="66"
          height="66"
        />${say(occasions[id].name)}</a
      >
    </li>`;
  return html`<section class="sec flush" id="occasions">
    <div class="wrap">
      <header><h2>${say({ fa: 'برای چه کسی، برای چه روزی؟', en: 'For whom, for which day?' })}</h2></header>
      <ul class="occ" role="list">
        ${occasionIds.map(tile)}
      </ul>
    </div>
  </section>`;
}

export function homePage(visit: Visit): Page {
  const { say, to } = visit;
  return {
    title: say({ fa: 'نوگل، گل و هدیه', en: 'Nogol, flowers and gifts' }),
    description: say({
      fa: 'دسته‌گل، گلدان و جعبهٔ گل با کارت دست‌نویس؛ تحویل همان روز در تهران.',
      en: 'Bouquets, vases and flower boxes with a handwritten card; same-day delivery in Tehran.',
    }),
    main: html`${welcome(visit)}
      <section class="sec tight">
        <div class="wrap">
          <header>
            <h2>${say({ fa: 'این هفته در نوگل', en: 'This week at Nogol' })}</h2>
            <a class="more" href="${to({ page: 'products' })}"
              >${say({ fa: 'همهٔ دسته‌گل‌ها', en: 'All bouquets' })}</a
            >
          </header>
          ${productGrid(visit, thisWeek)}
          <p class="offer">
            <a href="${getBrokenPath(visit)}"
              >${say({ fa: 'حراج پایان فصل: تا ۳۰٪ ارزان‌تر', en: 'End-of-season sale: up to 30% off' })}</a
            >
          </p>
        </div>
      </section>
      ${occasionTiles(visit)} ${promises(visit)}
      <section class="sec">
        <div class="wrap">
          <header>
            <h2>${say({ fa: 'خواندنی', en: 'To read' })}</h2>
            <a class="more" href="${to({ page: 'blog' })}"
              >${say({ fa: 'همهٔ نوشته‌ها', en: 'All articles' })}</a
            >
          </header>
          <ul class="posts" role="list">
            ${articles.map((article) => articleCard(visit, article, 'h3'))}
          </ul>
        </div>
      </section>
      <section class="verse">
        <blockquote class="wrap">
          <p>
            ${say({ fa: 'رسید مژده که آمد بهار و سبزه دمید', en: 'The good news came: spring is here, and the green has grown.' })}
          </p>
          <small>${say({ fa: 'حافظ', en: 'Hafez' })}</small>
        </blockquote>
      </section>`,
  };
}
