import { html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Page } from './layout.js';
import { crumbs } from './parts.js';

export function invitePage(visit: Visit): Page {
  const { say, to, options } = visit;
  const title = say({ fa: 'معرفی به دوستان', en: 'Invite a friend' });
  const lede = say({
    fa: 'اگر نوگل را دوست داشتید، نشانی‌اش را برای کسی بفرستید. یک شاخه نرگس برای هر دویتان کنار می‌گذاریم.',
    en: 'If you liked Nogol, send somebody its address. We put aside a stem of narcissus for each of you.',
  });
  const text = say({ fa: 'گل‌های این‌جا را ببین:', en: 'Look at these flowers:' });
  const link = `${options.shopOrigin}${to({ page: 'home' })}?utm_source=invite`;
  return {
    title,
    description: lede,
    main: html`<div class="wrap narrow">
      ${crumbs(visit, [[title]])}
      <header class="head">
        <h1>${title}</h1>
        <p class="lede">${lede}</p>
      </header>
      <div class="sum">
        <label class="lab" for="link">${say({ fa: 'پیوند شما', en: 'Your link' })}</label
        ><input class="in" id="link" dir="ltr" readonly value="${link}" data-select />
        <div class="acts">
          <a
            class="btn"
            href="mailto:?subject=${encodeURIComponent(say({ fa: 'نوگل', en: 'Nogol' }))}&amp;body=${encodeURIComponent(`${text} ${link}`)}"
            >${say({ fa: 'فرستادن با رایانامه', en: 'Send by e-mail' })}</a
          ><button
            class="btn line"
            type="button"
            data-copy="link"
            data-done="${say({ fa: 'رونویس شد', en: 'Copied' })}"
            hidden
          >
            ${say({ fa: 'رونویسی پیوند', en: 'Copy the link' })}
          </button>
        </div>
        <p class="why" role="status" data-copied></p>
      </div>
    </div>`,
  };
}
