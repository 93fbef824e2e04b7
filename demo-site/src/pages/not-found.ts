import { thisWeek } from '../catalogue/catalogue.js';
import { html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Page } from './layout.js';
import { productGrid } from './parts.js';

export function notFoundPage(visit: Visit): Page {
  const { say, to } = visit;
  const title = say({ fa: 'این صفحه را پیدا نکردیم', en: 'We could not find this page' });
  return {
    title,
    main: html`<div class="wrap">
      <div class="empty">
        <h1>${title}</h1>
        <p>
          ${say({
            fa: 'شاید برداشته شده، یا نشانی‌اش ناقص مانده است. از این‌جا ادامه بدهید:',
            en: 'It may have been taken down, or the address is incomplete. Go on from here:',
          })}
        </p>
        <div class="acts">
          <a class="btn" href="${to({ page: 'home' })}">${say({ fa: 'صفحهٔ نخست', en: 'Home page' })}</a
          ><a class="btn line" href="${to({ page: 'search' })}">${say({ fa: 'جست‌وجو', en: 'Search' })}</a>
        </div>
      </div>
      <section class="sec tight">
        <h2>${say({ fa: 'این هفته در نوگل', en: 'This week at Nogol' })}</h2>
        ${productGrid(visit, thisWeek.slice(0, 4))}
      </section>
    </div>`,
  };
}
