import { findProduct } from '../catalogue/catalogue.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Said } from '../words/language.js';
import type { Page } from './layout.js';
import { crumbs, productGrid } from './parts.js';

const samples: readonly Said[] = [
  { fa: 'مامان جان، همین که هستی بهار است.', en: 'Mother, that you are here is spring enough.' },
  { fa: 'هنوز یاد آن تاکسی می‌افتم.', en: 'I still think of that taxi.' },
  { fa: 'حق با تو بود.', en: 'You were right.' },
  { fa: 'کنارتان هستیم.', en: 'We are with you.' },
];

export function handwrittenPage(visit: Visit): Page {
  const { say, to } = visit;
  const title = say({ fa: 'کارت‌های دست‌نویس', en: 'Handwritten cards' });
  const lede = say({
    fa: 'هر سفارش یک کارت دارد، با جوهر سبز و خط کسی که گل را بسته. متنش را هنگام خرید بنویسید.',
    en: 'Every order has a card, in green ink and in the hand of whoever tied the flowers. Write the text when you order.',
  });
  const small = ['yek-shakhe', 'salam', 'miz-kar', 'gandom'].flatMap((id) => findProduct(id) ?? []);
  return {
    title,
    description: lede,
    main: html`<div class="wrap">
        ${crumbs(visit, [[title]])}
        <header class="head">
          <h1>${title}</h1>
          <p class="lede">${lede}</p>
        </header>
        <ul class="cards" role="list">
          ${samples.map((text): Html => html`<li><q>${say(text)}</q></li>`)}
        </ul>
        <p>
          <a class="more" href="${to({ page: 'blog' })}"
            >${say({ fa: 'روی کارت چه بنویسیم؟', en: 'What to write on the card' })}</a
          >
        </p>
      </div>
      <section class="sec">
        <div class="wrap">
          <header><h2>${say({ fa: 'هدیه‌های کوچک با کارت', en: 'Small gifts with a card' })}</h2></header>
          ${productGrid(visit, small)}
        </div>
      </section>`,
  };
}
