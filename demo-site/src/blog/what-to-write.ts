import type { Article } from './article.js';

export const whatToWrite: Article = {
  slug: { fa: 'روی-کارت-چه-بنویسیم', en: 'what-to-write-on-the-card' },
  title: { fa: 'روی کارت چه بنویسیم؟', en: 'What to write on the card' },
  lede: {
    fa: 'سه سال کارت نوشته‌ایم، نزدیک چهل هزار تا. این‌ها را یاد گرفته‌ایم.',
    en: 'We have been writing cards for three years, some forty thousand of them. This is what we learned.',
  },
  minutes: 3,
  at: Date.UTC(2026, 9, 29),
  picture: 'mehr',
  products: ['yek-shakhe', 'salam', 'mehr'],
  sections: [
    {
      paragraphs: [
        {
          fa: 'بیشترِ سفارش‌ها جای متن کارت خالی می‌آیند. نه این‌که حرفی نباشد؛ حرف زیاد است و جا کم. کارت ما به اندازهٔ کف دست است و با جوهر نوشته می‌شود. نود نویسه، یعنی دو جملهٔ کوتاه. همین تنگی کمک می‌کند.',
          en: 'Most orders arrive with the card left empty. Not because there is nothing to say: there is too much, and too little room. Our card is the size of a palm and written in ink. Ninety characters, two short sentences. The narrowness helps.',
        },
        {
          fa: 'کارت‌هایی که آدم‌ها نگه می‌دارند، تقریباً هیچ‌وقت شعر ندارند. یک چیز کوچک و درست دارند که فقط همان دو نفر می‌فهمند.',
          en: 'The cards that people keep hardly ever have a poem on them. They have one small true thing that only those two people understand.',
        },
      ],
    },
    {
      heading: { fa: 'برای تولد', en: 'For a birthday' },
      paragraphs: [
        {
          fa: '«مامان جان، همین که هستی بهار است.» این را پسری نوشت که دو سال بود ایران نیامده بود. نه تبریک داشت، نه آرزو. مادرش زنگ زد و پرسید چه کسی خطش این‌قدر شبیه پسرش است.',
          en: '“Mother, that you are here is spring enough.” It was sent by a son who had not been home for two years. No congratulations, no wishes. His mother rang us up to ask whose handwriting was so like her boy’s.',
        },
        {
          fa: 'اگر گیر کردید، بنویسید آخرین باری که با هم خندیدید کجا بود. «هنوز یاد آن تاکسی می‌افتم» از «تولدت مبارک» بهتر کار می‌کند.',
          en: 'If you are stuck, write down where you last laughed together. “I still think of that taxi” works better than “Happy birthday”.',
        },
      ],
    },
    {
      heading: { fa: 'برای همدردی', en: 'For sympathy' },
      paragraphs: [
        {
          fa: 'کم بنویسید. «کنارتان هستیم» بس است. از «می‌دانم چه می‌کشی» بپرهیزید؛ نمی‌دانیم. اسم کسی را که رفته بنویسید؛ خانواده‌ها بعد از هفتم بیشتر از هر چیز دلشان می‌خواهد کسی اسمش را بگوید.',
          en: 'Write little. “We are with you” is enough. Avoid “I know how you feel”: we do not. Do write the name of the one who has gone; after the first week there is nothing a family longs for more than to hear somebody say it.',
        },
      ],
    },
    {
      heading: { fa: 'برای عذرخواهی', en: 'For an apology' },
      paragraphs: [
        {
          fa: 'بی «اما». هر کارتی که «اما» داشته، تا جایی که خبر داریم، نتیجه نداده است. «حق با تو بود.» چهار کلمه. با یک شاخه گل سرخ، نه با بیست‌وپنج‌تا؛ دستهٔ بزرگ شبیه وکیل است.',
          en: 'No “but”. As far as we know, no card with a “but” in it has ever worked. “You were right.” Three words. With one red rose, not with twenty-five: a big bouquet looks like a lawyer.',
        },
        {
          fa: 'و اگر هیچ‌کدام نشد، جایش را خالی بگذارید. ما زیرش اسم کسی را می‌نویسیم که گل را بسته، و گیرنده می‌فهمد که دست‌کم دو نفر آن روز به فکرش بوده‌اند.',
          en: 'And if none of it will do, leave it empty. We sign with the name of whoever tied the flowers, and it will be understood that at least two people were thinking of them that day.',
        },
      ],
    },
  ],
};
