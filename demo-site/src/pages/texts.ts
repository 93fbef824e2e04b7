import { html, type Html } from '../html.js';
import type { Visit } from '../server/visit.js';
import type { Said } from '../words/language.js';
import type { Page } from './layout.js';
import { crumbs } from './parts.js';

interface Text {
  readonly title: Said;
  readonly lede: Said;
  readonly sections: readonly { readonly heading: Said; readonly text: Said }[];
}

const about: Text = {
  title: { fa: 'دربارهٔ نوگل', en: 'About Nogol' },
  lede: {
    fa: 'نوگل را سه نفر در یک گاراژ در باغ فردوس شروع کردند، با یک سطل نرگس و یک خودنویس.',
    en: 'Three people started Nogol in a garage in Bagh-e Ferdows, with a bucket of narcissus and a fountain pen.',
  },
  sections: [
    {
      heading: { fa: 'گل از کجا می‌آید', en: 'Where the flowers come from' },
      text: {
        fa: 'از یازده گلخانه در محلات و پاکدشت و از دشت‌های خفر. نامشان را می‌دانیم و هر فصل سری می‌زنیم. گلی که از دورتر بیاید، در نوگل نیست.',
        en: 'From eleven glasshouses in Mahallat and Pakdasht and from the plains of Khafr. We know them by name and visit every season. What comes from farther away is not at Nogol.',
      },
    },
    {
      heading: { fa: 'چه کسی می‌بندد', en: 'Who ties them' },
      text: {
        fa: 'هفت نفر. هر کدام دست خودش را دارد و زیر کارت امضا می‌کند. اگر دسته‌ای را پسندیدید، دفعهٔ بعد همان اسم را بخواهید.',
        en: 'Seven people, each with a hand of their own, and each signs the card. If you liked a bouquet, ask for the same name next time.',
      },
    },
    {
      heading: { fa: 'چه چیزی نمی‌فروشیم', en: 'What we do not sell' },
      text: {
        fa: 'گل رنگ‌شده، گل پلاستیکی، و قول تحویل در سی دقیقه.',
        en: 'Dyed flowers, plastic flowers, and promises of delivery in thirty minutes.',
      },
    },
  ],
};

const delivery: Text = {
  title: { fa: 'شرایط ارسال', en: 'Delivery' },
  lede: {
    fa: 'گل‌ها ایستاده سفر می‌کنند، در آب، با پیکی که خودش گل دوست دارد.',
    en: 'Flowers travel upright, in water, with a courier who likes flowers.',
  },
  sections: [
    {
      heading: { fa: 'کی می‌رسد؟', en: 'When does it arrive?' },
      text: {
        fa: 'سفارش تا ساعت ۱۴ همان روز در تهران می‌رسد؛ بعد از آن، فردا صبح. کرج و شمیرانات یک روز بیشتر.',
        en: 'Ordered before 2 pm, the same day in Tehran; later than that, the next morning. Karaj and Shemiranat take one day more.',
      },
    },
    {
      heading: { fa: 'اگر کسی خانه نبود؟', en: 'And if nobody is at home?' },
      text: {
        fa: 'پیک پیش از رسیدن زنگ می‌زند. اگر جواب نگرفت، به همسایه می‌سپارد یا برمی‌گرداند و فردا دوباره می‌آورد.',
        en: 'The courier rings before arriving. Without an answer it goes to a neighbour, or comes back to us and out again the next day.',
      },
    },
    {
      heading: { fa: 'چقدر می‌شود؟', en: 'What does it cost?' },
      text: {
        fa: 'هزینهٔ ارسال به نشانی و بازهٔ زمانی بستگی دارد و هنگام خرید حساب می‌شود.',
        en: 'The cost depends on the address and the hour, and is worked out during checkout.',
      },
    },
  ],
};

const contact: Text = {
  title: { fa: 'تماس', en: 'Contact' },
  lede: {
    fa: 'هر روز از ۹ تا ۲۱ هستیم، جمعه‌ها هم.',
    en: 'We are here every day from 9 am to 9 pm, Fridays too.',
  },
  sections: [
    {
      heading: { fa: 'مغازه', en: 'The shop' },
      text: {
        fa: 'تهران، خیابان ولیعصر، باغ فردوس، کوچهٔ بید، پلاک ۷',
        en: '7 Bid Alley, Bagh-e Ferdows, Valiasr Street, Tehran',
      },
    },
    {
      heading: { fa: 'تلفن', en: 'Telephone' },
      text: {
        fa: '۰۲۱ ۰۰۰۰ ۰۰۰۰ (این فروشگاه نمایشی است و تلفن ندارد)',
        en: '021 0000 0000 (this is a demo shop and has no telephone)',
      },
    },
  ],
};

function textPage(visit: Visit, { title, lede, sections }: Text): Page {
  const { say } = visit;
  return {
    title: say(title),
    description: say(lede),
    main: html`<div class="wrap">
      ${crumbs(visit, [[say(title)]])}
      <article class="read">
        <header>
          <h1>${say(title)}</h1>
          <p class="lede">${say(lede)}</p>
        </header>
        ${sections.map(
          ({ heading, text }): Html =>
            html`<h2>${say(heading)}</h2>
              <p>${say(text)}</p>`,
        )}
      </article>
    </div>`,
  };
}

export const aboutPage = (visit: Visit): Page => textPage(visit, about);
export const deliveryPage = (visit: Visit): Page => textPage(visit, delivery);
export const contactPage = (visit: Visit): Page => textPage(visit, contact);
