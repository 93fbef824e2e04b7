import type { Article } from './article.js';

export const fromTheGlasshouse: Article = {
  slug: { fa: 'یک-روز-در-گلخانه-محلات', en: 'a-day-in-the-glasshouse' },
  title: { fa: 'یک روز در گلخانهٔ محلات', en: 'A day in a glasshouse of Mahallat' },
  lede: {
    fa: 'داوودی گلی است که پاییز را باور دارد. رفتیم ببینیم چه کسی این باور را آب می‌دهد.',
    en: 'The chrysanthemum is a flower that believes in autumn. We went to see who waters that belief.',
  },
  minutes: 4,
  at: Date.UTC(2026, 9, 11),
  picture: 'davoodi',
  products: ['davoodi', 'ofogh', 'zaferan'],
  sections: [
    {
      paragraphs: [
        {
          fa: 'محلات دو ساعت و نیم تا تهران راه است و شهری است که بوی خاکِ خیس می‌دهد. از هر سه نفر که بپرسید، دو نفر با گل زندگی می‌کنند. گلخانهٔ خانم سهرابی چهار سالن دارد: رز، ژربرا، داوودی و سالنی که به آن می‌گوید «مهمان‌خانه»، برای گل‌هایی که هنوز نمی‌داند به این آب‌وهوا می‌سازند یا نه.',
          en: 'Mahallat is two and a half hours from Tehran and smells of wet earth. Of any three people you ask, two live by flowers. Mrs Sohrabi’s glasshouse has four halls: roses, gerberas, chrysanthemums, and one that she calls the guest room, for flowers of which she does not yet know whether they will take to the climate.',
        },
        {
          fa: 'داوودی را با تاریکی گل می‌دهند. شهریور که می‌شود، هر روز ساعت پنج عصر پرده‌های سیاه را پایین می‌کشند تا گیاه گمان کند پاییز رسیده. خانم سهرابی می‌گوید: «به گل دروغ نمی‌گوییم؛ فقط خبر را کمی زودتر می‌دهیم.»',
          en: 'Chrysanthemums are brought to flower by darkness. From late August black curtains come down at five every afternoon, so that the plant believes autumn has come. “We tell it no lies,” says Mrs Sohrabi. “We only bring the news a little early.”',
        },
      ],
    },
    {
      heading: { fa: 'آب', en: 'Water' },
      paragraphs: [
        {
          fa: 'آب کم است و هر سال کمتر می‌شود. از پنج سال پیش همهٔ سالن‌ها قطره‌ای شده‌اند و آبی که از زیر بسترها می‌گذرد، جمع و دوباره داده می‌شود. برای هر شاخه رز هفت لیتر آب؛ پنج سال پیش بیست لیتر بود.',
          en: 'Water is scarce, and scarcer every year. Five years ago all halls went over to drip lines, and what runs off under the beds is gathered and given again. Seven litres to a rose; five years ago it was twenty.',
        },
        {
          fa: 'ما برای همین رز را در تابستان کم می‌آوریم و گران‌تر می‌فروشیم. اگر در مرداد دستهٔ رز ما را گران دیدید، دلیلش این است، و پیشنهادمان همیشه یک چیز فصلی است.',
          en: 'That is why we bring few roses in summer and sell them dearer. If one of our bouquets seems expensive in August, this is the reason, and there is always something of the season beside it.',
        },
      ],
    },
    {
      heading: { fa: 'دست‌ها', en: 'Hands' },
      paragraphs: [
        {
          fa: 'یازده نفر اینجا کار می‌کنند، نُه نفرشان زن. چیدن از شش صبح است تا ده. بعد درجه‌بندی: ساقهٔ بالای شصت سانت برای دسته، پنجاه برای گلدان، کوتاه‌ترها برای جعبه. هیچ شاخه‌ای دور ریخته نمی‌شود؛ آن‌ها که سرشان شکسته به گلاب‌گیری می‌روند.',
          en: 'Eleven people work here, nine of them women. They pick from six to ten. Then the stems are graded: over sixty centimetres for bouquets, fifty for vases, the short ones for boxes. None is thrown away; those with broken heads go to be distilled.',
        },
        {
          fa: 'وقتی برمی‌گشتیم، خانم سهرابی یک شاخه داوودی آجری داد و گفت این را هنوز کسی نخریده، چون کسی نمی‌داند با چه رنگی می‌نشیند. ما می‌دانستیم. نتیجه‌اش همان «داوودی پاییز» است.',
          en: 'As we left, Mrs Sohrabi gave us a brick-red chrysanthemum. Nobody buys it, she said, because nobody knows what colour goes with it. We knew. “Autumn davoodi” is what came of it.',
        },
      ],
    },
  ],
};
