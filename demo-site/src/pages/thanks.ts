import type { Order } from '../basket/order.js';
import { describePurchase } from '../events/ecommerce.js';
import { html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Page } from './layout.js';
import { orderCard } from './orders.js';

/** `isNew` on the first look only: a reload is no second purchase. */
export function thanksPage(visit: Visit, order: Order, isNew: boolean): Page {
  const { say, to, language } = visit;
  const title = say({ fa: 'سپاس از شما', en: 'Thank you' });
  return {
    title,
    ...(isNew
      ? {
          pushes: {
            onLoad: [{ event: 'purchase', ecommerce: describePurchase(order, language) }],
            onSubmit: {},
          },
        }
      : {}),
    main: html`<div class="wrap narrow">
      <header class="head thanks">
        <h1>${title}</h1>
        <p class="lede">
          ${say({
            fa: 'سفارشتان ثبت شد. گل‌ها را همان صبح می‌بندیم و وقتی راه افتادند خبرتان می‌کنیم.',
            en: 'Your order is in. We tie the flowers that very morning, and tell you when they set out.',
          })}
        </p>
      </header>
      ${orderCard(visit, order, 'h2')}
      <div class="acts">
        <a class="btn" href="${to({ page: 'orders' })}">${say({ fa: 'سفارش‌های من', en: 'My orders' })}</a
        ><a class="btn line" href="${to({ page: 'invite' })}"
          >${say({ fa: 'معرفی به دوستان', en: 'Invite a friend' })}</a
        >
      </div>
    </div>`,
  };
}
