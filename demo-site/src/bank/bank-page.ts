import { html, type Html } from '../html.js';
import { getAssetPath } from '../server/assets.js';
import { getDirection, type Language, type Said } from '../words/language.js';
import { number } from '../words/numbers.js';

export interface Payment {
  readonly order: string;
  /** toman */
  readonly amount: number;
  readonly language: Language;
}

// Another house than the shop: no shared header, style or tag.
export function bankPage({ order, amount, language }: Payment): Html {
  const say = (text: Said): string => text[language];
  const name = say({ fa: 'بانک آفتاب', en: 'Aftab Bank' });
  const row = (term: string, detail: Html): Html =>
    html`<div>
      <dt>${term}</dt>
      <dd>${detail}</dd>
    </div>`;
  return html`<!doctype html>
    <html lang="${language}" dir="${getDirection(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${say({ fa: 'پرداخت اینترنتی', en: 'Online payment' })} · ${name}</title>
        <link rel="icon" href="${getAssetPath('bank.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${getAssetPath('bank.css')}" />
      </head>
      <body>
        <header>
          <div>
            <img src="${getAssetPath('bank.svg')}" alt="" width="36" height="36" /><b>${name}</b
            ><span>${say({ fa: 'درگاه پرداخت اینترنتی', en: 'Online payment gateway' })}</span>
          </div>
        </header>
        <main>
          <form method="post" action="/bank/pay">
            <h1>${say({ fa: 'پرداخت به نوگل', en: 'Payment to Nogol' })}</h1>
            <dl>
              ${row(say({ fa: 'مبلغ', en: 'Amount' }), html`<strong>${number(amount, language)}</strong> ${say({ fa: 'تومان', en: 'toman' })}`)}
              ${row(say({ fa: 'پذیرنده', en: 'Merchant' }), html`${say({ fa: 'نوگل، گل و هدیه', en: 'Nogol, flowers and gifts' })}`)}
              ${row(say({ fa: 'شمارهٔ سفارش', en: 'Order number' }), html`<bdi dir="ltr">${order}</bdi>`)}
            </dl>
            <input type="hidden" name="order" value="${order}" /><input
              type="hidden"
              name="language"
              value="${language}"
            />
            <label for="pan">${say({ fa: 'شمارهٔ کارت', en: 'Card number' })}</label
            ><input id="pan" dir="ltr" readonly value="6037 99•• •••• 0000" />
            <p class="hint">
              ${say({
                fa: 'این بانک نمایشی است: کارتی نمی‌خواهد و پولی برنمی‌دارد.',
                en: 'This is a demo bank: it wants no card and takes no money.',
              })}
            </p>
            <div class="acts">
              <button type="submit" name="outcome" value="pay">${say({ fa: 'پرداخت', en: 'Pay' })}</button
              ><button class="no" type="submit" name="outcome" value="cancel">
                ${say({ fa: 'انصراف و بازگشت', en: 'Cancel and go back' })}
              </button>
            </div>
          </form>
        </main>
        <footer>
          ${say({ fa: 'پیش از پرداخت نشانی صفحه را در نوار بالای مرورگر ببینید.', en: 'Check the address of this page in your browser before you pay.' })}
        </footer>
      </body>
    </html>`;
}
