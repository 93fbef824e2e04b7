import { getCategory } from '../catalogue/categories.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { formatNumber } from '../words/numbers.js';
import type { Page } from './layout.js';
import { crumbs } from './parts.js';

/** What this shop is, and what is wrong with it on purpose. */
export function demoPage(visit: Visit): Page {
  const { say, to, language, options } = visit;
  const title = say({ fa: 'دربارهٔ این نمونه', en: 'About this demo' });
  const seconds = formatNumber((options.slowMs ?? 4000) / 1000, language);
  const moments = getCategory('moments');
  const fault = (name: string, text: Html): Html =>
    html`<li>
      <h3>${name}</h3>
      <p>${text}</p>
    </li>`;
  return {
    title,
    main: html`<div class="wrap">
      ${crumbs(visit, [[title]])}
      <article class="read">
        <header>
          <h1>${title}</h1>
          <p class="lede">
            ${say({
              fa: 'نوگل فروشگاهی ساختگی است تا «سفر» چیزی برای نشان‌دادن داشته باشد. نه گلی می‌فرستد و نه پولی می‌گیرد.',
              en: 'Nogol is an invented shop, so that Safar has something to show. It sends no flowers and takes no money.',
            })}
          </p>
        </header>
        <p>
          ${say({
            fa: 'در آن بگردید، چیزی بخرید یا رهایش کنید، و بعد گزارش را ببینید: مسیری که رفتید همان‌جاست.',
            en: 'Walk around, buy something or leave it, and then look at the report: the way you went is there.',
          })}
        </p>
        <h2>${say({ fa: 'عیب‌های عمدی', en: 'Deliberate faults' })}</h2>
        <p>
          ${say({
            fa: 'چهار چیز در این فروشگاه عمداً خراب است تا نخستین نگاه به گزارش چیزی برای یافتن داشته باشد:',
            en: 'Four things here are broken on purpose, so that a first look at the report has something to find:',
          })}
        </p>
        <ol class="faults">
          ${fault(
            say({ fa: 'هزینهٔ ارسال دیر نشان داده می‌شود', en: 'Shipping cost is shown late' }),
            html`${say({ fa: 'نه در صفحهٔ کالا و نه در سبد: نخستین بار در گام', en: 'Neither on the product page nor in the basket, but for the first time at' })}
              <a href="${to({ page: 'cart' })}">${say({ fa: 'ارسال', en: 'the shipping step' })}</a
              >${say({ fa: '.', en: '.' })}`,
          )}
          ${fault(
            say({ fa: 'یک صفحهٔ کند', en: 'One slow page' }),
            html`<a href="${to({ page: 'handwritten' })}"
                >${say({ fa: 'کارت‌های دست‌نویس', en: 'Handwritten cards' })}</a
              >
              ${say({ fa: `پس از ${seconds} ثانیه پاسخ می‌دهد.`, en: `answers after ${seconds} seconds.` })}`,
          )}
          ${fault(
            say({ fa: 'یک پیوند شکسته', en: 'One broken link' }),
            html`${say({ fa: '«حراج پایان فصل» در صفحهٔ نخست به جایی می‌رود که نیست.', en: '“End-of-season sale” on the home page leads to a page that is not there.' })}`,
          )}
          ${fault(
            say({ fa: 'یک دستهٔ گیج‌کننده', en: 'One confusing category' }),
            html`${say({ fa: 'از نام', en: 'Nobody can tell from the name of' })}
              <a href="${to({ page: 'category', category: moments })}">${say(moments.name)}</a> ${say({
                fa: 'کسی نمی‌فهمد چه در آن است: شیشه‌ها، که کنار گلدان‌ها دنبالشان می‌گردند، و دسته‌گل همدردی.',
                en: 'what is inside: jars, which people look for beside the vases, and a bouquet of condolence.',
              })}`,
          )}
        </ol>
        <h2>${say({ fa: 'رویدادها از کجا می‌آیند', en: 'Where the events come from' })}</h2>
        <p>
          ${say({
            fa: 'دسته‌گل‌ها، جعبه‌ها و مراحل خرید رویدادهای GA4 را در dataLayer می‌گذارند؛ گلدان‌ها، هدیه‌ها، لحظه‌ها و سبد آن‌ها را با ویژگی‌های data-safar در خود صفحه می‌گویند.',
            en: 'Bouquets, boxes and the checkout push GA4 events into dataLayer; vases, gifts, moments and the basket tell of them in the markup, with data-safar attributes.',
          })}
        </p>
      </article>
    </div>`,
  };
}
