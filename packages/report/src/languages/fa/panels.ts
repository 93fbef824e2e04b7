import type { PanelsWords } from '../en/panels.js';

export const panels: PanelsWords = {
  flow: {
    title: 'مسیر صفحه‌ها',
    intro: (back, moves) =>
      `هر ستون یک گام است، پس صفحه‌ای که دوباره باز شود باز هم می‌آید. نارنجی: صفحه‌ای که در همان بازدید پیش‌تر دیده شده بود (${back} از ${moves} رفتن). دنباله‌های کم‌رنگ رفته‌اند.`,
    landing: 'صفحهٔ ورود',
    page: (step) => `صفحهٔ ${step}`,
    visits: (count) => `${count} بازدید`,
    left: (share) => `رفتن ${share}`,
    beyond: (step, count) => `پس از صفحهٔ ${step}: ${count} بازدید هنوز در راه بودند.`,
    sentence: (visits, steps) => `مسیر صفحه‌ها در ${visits} بازدید و ${steps} گام؛ همهٔ عددها در جدول هست.`,
    emptyTitle: 'هنوز مسیری نیست.',
    empty:
      'همین که کسی در یک بازدید دو صفحه باز کند، راه میان آن‌ها اینجا کشیده می‌شود. سایت خود را باز کنید، از صفحه‌ای به صفحهٔ دیگر بروید و چند ثانیه بمانید.',
  },
  bounce: {
    title: 'پرش بر پایهٔ صفحهٔ ورود',
    intro:
      'پرش یعنی یک صفحه، درگیری کم و بی هیچ رویداد کلیدی. آبی‌ها یک صفحه را خواندند و ماندند: پایانی خوب، که جدا شمرده می‌شود. خط تیرهٔ میان نوار: بازهٔ ۹۵٪.',
    sentence: (rows) => `پرش در ${rows} صفحهٔ ورود؛ همهٔ عددها در جدول هست.`,
    read: (share) => `خواندند ${share}`,
    emptyTitle: 'هنوز صفحهٔ ورودی نیست.',
    empty:
      'هر بازدید یک بار و با نخستین صفحه‌اش اینجا شمرده می‌شود. بازدید ۳۰ دقیقه پس از آخرین نشانه پایان می‌یابد؛ تا آن زمان شاید عددش تغییر کند.',
    wentOn: 'ادامه دادند',
  },
  cart: {
    title: 'سرانجام سبدها',
    intro: (idle, all) =>
      `هر سبد یک سرانجام دارد. ${idle} سبد از ${all} زمانی ۶۰ دقیقه بی‌حرکت ماند (هنوز بازنگشته، بازیافته یا ازدست‌رفته).`,
    stepHead: 'گام',
    carts: 'سبد',
    abandonedHere: 'آخرین گام پیش از رهاشدن',
    outcomeOf: (count) => `سرانجام همهٔ ${count} سبد`,
    sentence: (carts, lines) => `${carts} سبد: ${lines}`,
    outcomes: {
      open: 'هنوز باز',
      converted: 'خریداری‌شده',
      emptied: 'خالی‌شده',
      abandoned: 'رهاشده',
      recovered: 'بازیافته',
      lost: 'ازدست‌رفته',
    },
    worth: 'ارزش سبدهای بی‌حرکت',
    worthLine: (median, cycles) => `میانه ${median}، ${cycles} سبد`,
    worthSum: (sum) => `روی‌هم ${sum}`,
    immature: (count) => `${count} سبد شاید هنوز تغییر کند؛ سرانجام هر سبد پس از ۷ روز قطعی است.`,
    emptyTitle: 'هنوز سبدی نیست.',
    empty: 'سفر سبد را از لایهٔ دادهٔ GA4، از ویژگی‌های data-safar-* یا از گفتهٔ خود شما می‌شناسد:',
    emptyCode:
      "safar('cart', { items: [{ item_id: 'rose-12', price: 900000, quantity: 1 }], currency: 'IRT' })",
  },
  surveys: {
    title: 'نظرسنجی‌ها',
    intro:
      'آنچه مردم پاسخ دادند، با بازهٔ ۹۵٪. NPS محور خودش را دارد و با CSAT میانگین گرفته نمی‌شود. گفته‌ها همان‌گونه است که نوشته‌اند.',
    counts: (shown, answered, done, dismissed, later) =>
      `نمایش ${shown}، پاسخ ${answered}، کامل ${done}، بسته‌شده ${dismissed}، بعداً ${later}`,
    byLink: 'با پیوند',
    linkCounts: (opened, answered, done, closed, later) =>
      `بازشده ${opened}، پاسخ ${answered}، کامل ${done}، بسته‌شده ${closed}، بعداً ${later}`,
    joined: (joined, opened) => `${joined} تا از ${opened} به یک سفر تعلق دارد.`,
    response: 'نرخ پاسخ',
    answers: (count) => `${count} پاسخ`,
    skipped: (count) => `${count} ردشده`,
    noAnswers: 'هنوز پاسخی نیست.',
    fewAnswers: (n, fewest) => `${n} پاسخ از ${fewest}.`,
    fewWhy: 'با این تعداد، بازه چیزی نمی‌گوید؛ پس عددی کشیده نشده است. خود پاسخ‌ها همین حالا اینجاست.',
    sentence: (title) => `پاسخ‌های «${title}»`,
    detractors: 'همه ناراضی',
    promoters: 'همه مشتاق',
    worst: 'بدترین',
    best: 'بهترین',
    emptyTitle: 'هنوز نظرسنجی‌ای نمایش داده نشده است.',
    empty: 'نظرسنجی چند خط در safar.json است. این یکی، پس از سفارش، می‌پرسد چگونه بود:',
    emptyCode:
      '{ "id": "post-purchase", "template": "csat", "about": "purchase", "when": [{ "event": "purchase" }] }',
    emptyNone:
      'نظرسنجی تعریف شده، ولی در این دوره کسی به آن نرسیده است. هرکدام در لحظهٔ خودش می‌آید: «when» و «who» را در safar.json با دستور «safar check safar.json» ببینید.',
  },
  visits: {
    title: 'بازدیدها',
    intro:
      'هر بازدید همان‌گونه که بود، از تازه به کهنه: صفحه‌ها به ترتیب، مرحله‌هایی که به آن‌ها رسید، پایانش و پاسخ‌ها. بازدیدکنندگان اینجا نامی ندارند.',
    visitNo: (number) => `بازدید ${number}`,
    entered: (stage) => `ورود به ${stage}`,
    bounce: 'پرش',
    reader: 'یک صفحه را خواند',
    engaged: 'درگیر',
    quiet: 'ادامه داد',
    cart: {
      none: 'بی سبد',
      open: 'سبد هنوز باز',
      converted: 'خرید کرد',
      emptied: 'سبد خالی شد',
      abandoned: 'سبد رها شد',
      recovered: 'سبد بازیافته شد',
      lost: 'سبد از دست رفت',
    },
    device: { mobile: 'موبایل', tablet: 'تبلت', desktop: 'رایانه', unknown: '' },
    notFound: '۴۰۴',
    slow: 'کند',
    times: (name, count) => `${name} ×${count}`,
    skipped: 'رد شد',
    noAnswers: 'ندارد',
    shown: (shown, all) => `${shown} بازدید تازه‌تر، از ${all}.`,
    emptyTitle: 'در این دوره بازدیدی نرسیده است.',
    emptyFirst: 'این خط را در همهٔ صفحه‌های سایت بگذارید، پیش از </body> یا در <head>:',
    emptyThen:
      'سپس سایت را در مرورگر باز کنید و در آن بگردید. این صفحه هر چند ثانیه دوباره می‌پرسد؛ نخستین بازدید خودش اینجا پیدا می‌شود.',
    emptyAbove:
      'نخستین بازدید، چند ثانیه پس از رسیدن، خودش با ترتیب صفحه‌ها اینجا پیدا می‌شود. خطی که صفحه‌های شما لازم دارند بالای همین صفحه است.',
    emptyRobots: (visits) =>
      `${visits} بازدید از ربات‌ها رسیده که در هیچ عددی نیست. مرورگری که برنامه‌ای آن را می‌راند (مانند HeadlessChrome) نیز ربات به شمار می‌آید.`,
    emptyPeriod: 'یا دورهٔ بلندتری را در بالا برگزینید.',
  },
  walks: {
    title: 'پیمایش‌ها',
    intro:
      'کسی از خود تیم راه بازدیدکننده را رفته است، تازه‌ترین نخست: صفحه‌ها از بالا به پایین، حسّ هرکدام و آنچه یادداشت شده. پیمایش‌ها در هیچ عدد دیگری نیستند.',
    beside: 'کنار هر گام، از بازدیدکنندگان این بازه',
    reached: 'به این مرحله رسیدند',
    passedOn: 'از آن‌ها پیش‌تر رفتند',
    engaged: 'میانهٔ زمان در این صفحه',
    moods: ['خیلی بد', 'بد', 'معمولی', 'خوب', 'خیلی خوب'],
    noMood: 'چیزی گفته نشده',
    noStage: 'هنوز در هیچ مرحله',
    asked: (survey) => `پرسیده شد: ${survey}`,
    pages: (count) => `${count} صفحه`,
    ended: 'پایان‌یافته',
    open: 'پایان داده نشده',
    shown: (shown, all) => `تازه‌ترین ${shown} از ${all} پیمایش.`,
    emptyTitle: 'در این بازه کسی از تیم سفر را نپیموده است.',
    empty:
      'خودتان بروید: صفحه‌ای از سایت را با ?safar=walk در پایان نشانی‌اش باز کنید، بگویید به جای چه کسی می‌روید، و در هر صفحه بگویید چه حسی دارد. پیمایش سپس همین‌جا، کنار رفتار بازدیدکنندگان، می‌آید.',
    emptyCode: 'https://www.example.com/?safar=walk',
  },
};
