import type { ExperimentsWords } from '../en/experiments.js';

export const experiments: ExperimentsWords = {
  experiments: {
    title: 'آزمایش‌ها',
    intro:
      'نظرسنجی‌ها در برابر هم: از هر بازدیدکننده تنها یکی پرسیده می‌شود، همیشه همان، و هر کس یک بار شمرده می‌شود. دیگران با نخستین سنجیده می‌شوند.',
    share: (share) => `برای ${share} بازدیدکنندگان`,
    counts: (shown, answered) => `نمایش به ${shown} نفر، پاسخ ${answered} نفر`,
    first: 'دیگران با این یکی سنجیده می‌شوند.',
    otherTypes: 'نخستین پرسش‌ها سنجیدنی نیستند؛ پس تنها نرخ پاسخ سنجیده می‌شود.',
    split: {
      'as-drawn': 'هر نظرسنجی به همان اندازه نشان داده شده که سهمش می‌گوید.',
      uneven:
        'یک نظرسنجی بیش از آنچه سهمش توضیح می‌دهد نشان داده شده است: به این مقایسه اعتماد نکنید. شاید سهم‌ها در این دوره عوض شده، یا چیزی جلوی نمایش یکی را می‌گیرد.',
      'other-moments':
        'نظرسنجی‌ها در یک لحظه، در یک جا و از همان کسان پرسیده نمی‌شوند؛ پس شمار نمایش‌ها خودبه‌خود فرق دارد. نرخ پاسخ از میان کسانی است که نظرسنجی نشانشان داده شد.',
      'too-few': '',
    },
    splitName: 'تقسیم بازدیدکنندگان',
    expected: 'به اندازهٔ سهم',
    mixed: (count) =>
      `${count} نفر در این دوره بیش از یکی را دیدند و در هیچ عددی نیستند. دوره را از روز آغاز آزمایش برگزینید.`,
    difference: 'تفاوت',
    gaps: {
      share: (number) => `${number} واحد درصد`,
      score: (number) => `${number} امتیاز`,
      mean: (number) => `${number} نمره`,
    },
    higher: (gap, low, high, first) => `${gap} بالاتر از ${first} (${low} تا ${high}).`,
    lower: (gap, low, high, first) => `${gap} پایین‌تر از ${first} (${low} تا ${high}).`,
    open: (low, high, first) => `هنوز از ${first} بازشناختنی نیست: میان ${low} و ${high}.`,
    few: (n, fewest, first) => `هنوز با ${first} سنجیده نشده است: یکی از دو سو ${n} از ${fewest} است.`,
    verdicts: { higher: 'بالاتر', lower: 'پایین‌تر', open: 'بازشناختنی نیست', 'too-few': 'کم است' },
    emptyTitle: 'هنوز آزمایشی نیست.',
    empty:
      'برای سنجیدن دو گفتار یا دو لحظه در برابر هم، هر دو را نظرسنجی بنویسید و در safar.json زیر «experiments» نام ببرید:',
    emptyCode: '"experiments": [{ "id": "wording", "surveys": ["nps", "nps-short"] }]',
    emptyNoneTitle: 'هنوز چیزی برای سنجیدن نیست.',
    emptyNone:
      'آزمایش تعریف شده، ولی در این دوره هیچ‌یک از نظرسنجی‌هایش به کسی نشان داده نشده است. هرکدام در لحظهٔ خودش می‌آید.',
  },
};
