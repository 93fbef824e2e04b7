import type { Said } from '../words/language.js';

export interface Topic {
  /** last part of its path; the first one stands at /care itself */
  readonly slug: string;
  readonly name: Said;
  readonly intro: Said;
  readonly steps: readonly Said[];
}

const firstDay: Topic = {
  slug: '',
  name: { fa: 'روز اول', en: 'The first day' },
  intro: {
    fa: 'گل‌ها تازه از راه رسیده‌اند و تشنه‌اند. ده دقیقهٔ اول بیش از هر کار دیگری به عمرشان می‌افزاید.',
    en: 'The flowers have just arrived, and they are thirsty. The first ten minutes add more to their life than anything later.',
  },
  steps: [
    {
      fa: 'کاغذ را باز کنید، ولی نخ دور ساقه‌ها را نگه دارید.',
      en: 'Open the paper, but leave the string round the stems.',
    },
    {
      fa: 'با چاقوی تیز دو سانتی‌متر از ته ساقه‌ها را کج ببُرید.',
      en: 'With a sharp knife cut two centimetres off the stems, aslant.',
    },
    { fa: 'برگ‌هایی را که زیر آب می‌مانند جدا کنید.', en: 'Take off the leaves that would stand under water.' },
    {
      fa: 'یک ساعت در سطل آب خنک بگذارید، بعد در گلدان.',
      en: 'Let them drink in a bucket of cool water for an hour, then put them in the vase.',
    },
  ],
};

const water: Topic = {
  slug: 'water',
  name: { fa: 'آب', en: 'Water' },
  intro: {
    fa: 'آب کدر دشمن گل بریده است. آب پاک، ساقهٔ تازه‌بریده: همین دو کار، یک هفته عمر.',
    en: 'Cloudy water is what kills cut flowers. Clean water and a fresh cut: two small things, a week of life.',
  },
  steps: [
    {
      fa: 'یک روز در میان آب را عوض کنید و گلدان را بشویید.',
      en: 'Change the water every other day, and wash the vase.',
    },
    { fa: 'هر بار کمی از ته ساقه‌ها ببُرید.', en: 'Each time cut a little off the stems.' },
    {
      fa: 'لاله و نرگس آب کم می‌خواهند، رز و صدتومانی آب زیاد.',
      en: 'Tulips and narcissus want little water, roses and peonies a lot.',
    },
    {
      fa: 'قند و آسپرین لازم نیست؛ پودر همراه گل بس است.',
      en: 'No sugar, no aspirin: the sachet that came with the flowers is enough.',
    },
  ],
};

const light: Topic = {
  slug: 'light',
  name: { fa: 'نور و جا', en: 'Light and place' },
  intro: {
    fa: 'گل بریده آفتاب نمی‌خواهد؛ جای خنک و روشن می‌خواهد، دور از شوفاژ و میوه.',
    en: 'Cut flowers want no sun; they want a cool, bright place away from radiators and fruit.',
  },
  steps: [
    {
      fa: 'نه روی شوفاژ، نه زیر کولر، نه پشت پنجرهٔ جنوبی.',
      en: 'Not above a radiator, not under the air conditioner, not in a south window.',
    },
    {
      fa: 'سیب و موز گازی پس می‌دهند که گل را پیر می‌کند.',
      en: 'Apples and bananas give off a gas that ages flowers.',
    },
    {
      fa: 'شب‌ها اگر بتوانید در راهرو یا بالکن خنک بگذارید.',
      en: 'At night, if you can, put them in a cool hall or on the balcony.',
    },
  ],
};

const drying: Topic = {
  slug: 'drying',
  name: { fa: 'خشک‌کردن', en: 'Drying' },
  intro: {
    fa: 'بعضی گل‌ها بعد از یک هفته تازه زندگی دومشان را شروع می‌کنند.',
    en: 'For some flowers a second life begins when the first week is over.',
  },
  steps: [
    {
      fa: 'رز، اسطوخودوس، گندم و ژیپسوفیلا خوب خشک می‌شوند.',
      en: 'Roses, lavender, wheat and baby’s breath dry well.',
    },
    {
      fa: 'سروته، در جای تاریک و خشک، دو هفته آویزان کنید.',
      en: 'Hang them upside down in a dark, dry place for two weeks.',
    },
    {
      fa: 'بعد کمی افشانهٔ مو بزنید تا نریزند.',
      en: 'A little hair spray afterwards keeps them from falling apart.',
    },
  ],
};

export const topics: readonly Topic[] = [firstDay, water, light, drying];

export function findTopicBySlug(slug: string): Topic | undefined {
  return topics.find((topic) => topic.slug === slug);
}
