import type { Article } from './article.js';

export const narcissusOfShiraz: Article = {
  slug: { fa: 'نرگس-شیراز-از-کجا-می-آید', en: 'where-narcissus-comes-from' },
  title: { fa: 'نرگس شیراز از کجا می‌آید؟', en: 'Where the narcissus of Shiraz comes from' },
  lede: {
    fa: 'هر پاییز، وقتی تهران تازه بخاری‌ها را روشن کرده، در خفر و کازرون دشت‌ها سفید می‌شوند. یک روز با چیننده‌ها.',
    en: 'Every autumn, as Tehran lights its heaters, the plains of Khafr and Kazerun turn white. A day with the pickers.',
  },
  minutes: 4,
  at: Date.UTC(2026, 10, 14),
  picture: 'narges',
  products: ['narges', 'yad', 'nowruz'],
  sections: [
    {
      paragraphs: [
        {
          fa: 'ساعت پنج صبح هنوز تاریک است و بو زودتر از نور می‌رسد. نرگس پیش از آفتاب چیده می‌شود، وقتی گل‌ها نیمه‌بازند و شبنم رویشان نشسته است. آقای رضایی که بیست‌وسه سال است همین زمین را می‌کارد، می‌گوید: «بعد از هشت صبح دیگر دست نمی‌زنیم. گلی که آفتاب دیده باشد، به تهران نمی‌رسد.»',
          en: 'At five in the morning it is still dark, and the scent arrives before the light. Narcissus is picked before the sun, half open and wet with dew. “After eight we touch nothing,” says Mr Rezaei, who has planted this field for twenty-three years. “A flower that has seen the sun will not reach Tehran.”',
        },
        {
          fa: 'نرگس گلِ زحمتی نیست، گلِ صبر است. پیاز را یک بار می‌کارند و پانزده سال همان‌جا می‌ماند. تابستان زمین خشک و بی‌صداست و رهگذر گمان می‌کند کسی رهایش کرده. با اولین باران مهر، برگ‌های باریک بالا می‌آیند و اواخر آبان نخستین گل‌ها باز می‌شوند.',
          en: 'The narcissus asks for patience rather than work. The bulb is planted once and stays for fifteen years. In summer the ground is dry and silent, and a passer-by would think it abandoned. With the first October rain the narrow leaves come up, and late in November the first flowers open.',
        },
      ],
    },
    {
      heading: { fa: 'از دشت تا گلدان شما', en: 'From the plain to your vase' },
      paragraphs: [
        {
          fa: 'دسته‌ها را بیست‌وپنج‌تایی با برگ خرما می‌بندند و ایستاده در سطل می‌گذارند. کامیون ساعت ده راه می‌افتد و نیمه‌شب به بازار گل محلاتی می‌رسد. ما ساعت چهار صبح آنجاییم. یعنی گلی که ظهر روی میز شماست، دیروز همین ساعت هنوز در خاک بوده است.',
          en: 'They tie the stems in twenty-fives with a strip of palm leaf and stand them in buckets. The lorry leaves at ten and reaches the flower market at midnight; we are there at four. So what stands on your table at noon was still in the ground at this hour yesterday.',
        },
        {
          fa: 'در راه چیزی که بیش از همه آسیب می‌زند گرما نیست، خوابیدن است. ساقهٔ نرگس توخالی است و اگر بخوابد، کج می‌ماند. برای همین پیک‌های ما سطل دارند، نه جعبه.',
          en: 'What does most harm on the way is not heat but lying down. The stem is hollow, and once it has lain on its side it stays bent. That is why our couriers carry buckets, not boxes.',
        },
      ],
    },
    {
      heading: { fa: 'در خانه', en: 'At home' },
      paragraphs: [
        {
          fa: 'آب کم، گلدان باریک، جای خنک. نرگس در آب عمیق می‌پوسد؛ پنج سانتی‌متر بس است. روز اول آن را تنها بگذارید: از ساقه‌اش شیره‌ای بیرون می‌آید که گل‌های دیگر را پژمرده می‌کند. فردا آب را عوض کنید و بعد می‌تواند کنار هر گلی بایستد.',
          en: 'Little water, a narrow vase, a cool place. In deep water narcissus rots; five centimetres are enough. Leave it alone on the first day: its stem lets out a sap that wilts other flowers. Change the water tomorrow, and it can stand beside anything.',
        },
        {
          fa: 'و اگر بویش برایتان زیاد است، شب‌ها بگذاریدش بیرون در. مادربزرگ‌های شیرازی همین کار را می‌کردند و صبح، کوچه بوی نرگس می‌داد.',
          en: 'And if the scent is too much, put it outside the door at night. The grandmothers of Shiraz did, and in the morning the whole lane smelt of narcissus.',
        },
      ],
    },
  ],
};
