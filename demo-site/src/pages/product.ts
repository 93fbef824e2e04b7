import { maxCardLength } from '../basket/basket.js';
import { getCategory } from '../catalogue/categories.js';
import { getRelated } from '../catalogue/catalogue.js';
import { getLooks, isVesselKind, lookNames } from '../catalogue/looks.js';
import type { Product } from '../catalogue/product.js';
import { getPrice, isSized, sizeIds, sizes } from '../catalogue/sizes.js';
import { tell } from '../events/attributes.js';
import type { Pushes } from '../events/data-layer.js';
import { describeProduct } from '../events/ecommerce.js';
import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import { dayMs, formatDay } from '../words/dates.js';
import { formatNumber, number, price } from '../words/numbers.js';
import type { Page } from './layout.js';
import { crumbs, picture, productGrid } from './parts.js';

function getPushes(visit: Visit, product: Product): Pushes | undefined {
  if (getCategory(product.category).tells !== 'data-layer') return undefined;
  const describe = (size: (typeof sizeIds)[number]) => describeProduct(product, size, 1, visit.language);
  return {
    onLoad: [{ event: 'view_item', ecommerce: describe('medium') }],
    onSubmit: {
      'add-to-cart': [
        {
          event: 'add_to_cart',
          field: 'size',
          byValue: Object.fromEntries(sizeIds.map((size) => [size, describe(size)])),
        },
      ],
    },
  };
}

function gallery(visit: Visit, product: Product): Html {
  const { say, url, to } = visit;
  const looks = getLooks(product.recipe);
  const asked = url.searchParams.get('look');
  const shown = isVesselKind(asked) ? asked : looks[0];
  const own = to({ page: 'product', product });
  const href = (look: (typeof looks)[number]): string => (look === looks[0] ? own : `${own}?look=${look}`);
  const name = say(product.name);
  return html`<div class="gallery">
    <div class="pic">
      ${picture(product, { alt: shown === looks[0] ? name : `${name}، ${say(lookNames[shown ?? 'wrap'])}`, ...(shown && shown !== looks[0] ? { vessel: shown } : {}) })}
    </div>
    <ul class="thumbs" role="list" aria-label="${say({ fa: 'همین گل‌ها', en: 'The same flowers' })}">
      ${looks.map(
        (look) =>
          html`<li>
            <a class="pic" href="${href(look)}" ${look === shown ? html` aria-current="true"` : ''}
              >${picture(product, { alt: say(lookNames[look]), ...(look === looks[0] ? {} : { vessel: look }) })}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function sizePicker({ say, language }: Visit, product: Product): Html {
  const choice = (size: (typeof sizeIds)[number]): Html => {
    const stems = formatNumber(sizes[size].stems, language);
    return html`<label
      ><input type="radio" name="size" value="${size}" ${size === 'medium' ? html` checked` : ''} /><b
        >${say(sizes[size].name)}</b
      ><small
        >${say({ fa: `${stems} شاخه`, en: `${stems} stems` })} ·
        ${number(getPrice(product, size), language)}</small
      ></label
    >`;
  };
  return html`<fieldset>
    <legend>${say({ fa: 'اندازه', en: 'Size' })}</legend>
    <div class="pick">${sizeIds.map(choice)}</div>
  </fieldset>`;
}

function dayPicker({ say, language, now }: Visit): Html {
  const choice = (day: string, name: string, detail: string, checked = false): Html =>
    html`<label
      ><input type="radio" name="day" value="${day}" ${checked ? html` checked` : ''} /><b>${name}</b
      ><small>${detail}</small></label
    >`;
  return html`<fieldset>
    <legend>${say({ fa: 'روز رسیدن', en: 'Day of arrival' })}</legend>
    <div class="pick">
      ${choice('today', say({ fa: 'امروز', en: 'Today' }), formatDay(now, language), true)}
      ${choice('tomorrow', say({ fa: 'فردا', en: 'Tomorrow' }), formatDay(now + dayMs, language))}
      ${choice('later', say({ fa: 'روز دیگر', en: 'Another day' }), say({ fa: 'زنگ می‌زنیم و می‌پرسیم', en: 'We ring and ask' }))}
    </div>
  </fieldset>`;
}

function buyForm(visit: Visit, product: Product): Html {
  const { say, to, language } = visit;
  const byAttributes = getCategory(product.category).tells === 'attributes';
  const event = byAttributes && tell('add_to_cart', describeProduct(product, 'medium', 1, language));
  return html`<form id="add-to-cart" method="post" action="${to({ page: 'cart' })}" ${event}>
    <input type="hidden" name="product" value="${product.id}" /><input type="hidden" name="do" value="add" />
    ${isSized(product) && sizePicker(visit, product)} ${dayPicker(visit)}
    <label class="lab" for="card"
      >${say({ fa: 'متن کارت', en: 'Text of the card' })}
      <span class="why"
        >${say({ fa: '(اختیاری، با دست نوشته می‌شود)', en: '(optional, written by hand)' })}</span
      ></label
    >
    <textarea id="card" name="card" rows="2" dir="auto" maxlength="${maxCardLength}"></textarea>
    <div class="buy">
      <button class="btn" type="submit">${say({ fa: 'افزودن به سبد', en: 'Add to basket' })}</button
      ><button class="btn line" type="submit" name="next" value="checkout">
        ${say({ fa: 'خرید همین حالا', en: 'Buy it now' })}
      </button>
    </div>
  </form>`;
}

function facts({ say, language }: Visit, product: Product): Html {
  const row = (name: string, text: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${text}</dd>
    </div>`;
  const height = formatNumber(product.heightCm, language);
  return html`<dl class="spec">
    ${row(say({ fa: 'در این کار', en: 'In this one' }), say(product.contains))}
    ${row(say({ fa: 'بلندی', en: 'Height' }), say({ fa: `نزدیک ${height} سانتی‌متر`, en: `About ${height} cm` }))}
    ${row(say({ fa: 'نگهداری', en: 'Care' }), say({ fa: 'آب را یک روز در میان عوض کنید و سر ساقه‌ها را کج ببُرید.', en: 'Change the water every other day and cut the stems aslant.' }))}
  </dl>`;
}

export function productPage(visit: Visit, product: Product): Page {
  const { say, to, language } = visit;
  const category = getCategory(product.category);
  const pushes = getPushes(visit, product);
  const seen = pushes ? '' : tell('view_item', describeProduct(product, 'medium', 1, language), 'view');
  return {
    title: say(product.name),
    description: say(product.story),
    ...(pushes ? { pushes } : {}),
    main: html`<div class="wrap">
        ${crumbs(visit, [[say(category.name), to({ page: 'category', category })], [say(product.name)]])}
        <div class="prod" ${seen}>
          ${gallery(visit, product)}
          <div>
            <p class="kicker">${product.badge ? say(product.badge) : say(product.what)}</p>
            <h1>${say(product.name)}</h1>
            <p class="story">${say(product.story)}</p>
            <p class="price">${price(product.price, language)}</p>
            ${buyForm(visit, product)} ${facts(visit, product)}
          </div>
        </div>
      </div>
      <section class="sec flush">
        <div class="wrap">
          <header><h2>${say({ fa: 'شاید این‌ها را هم بپسندید', en: 'You may like these too' })}</h2></header>
          ${productGrid(visit, getRelated(product))}
        </div>
      </section>`,
  };
}
