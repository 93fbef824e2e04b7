import type { explainLanguages } from '@safar/schema/explain';
import type { Note } from './replay.js';
import type { Obstacle, Untold } from './step.js';

/** What a replay says beside the sentences of gates, in one language. */
export interface ReplayWords {
  /** `{x}`, `{y}`, `{z}` are filled in. */
  notes: Record<Note['kind'], string>;
  did: Record<string, string>;
  obstacles: Record<Obstacle, string>;
  untold: Record<Untold, string>;
  timeline: string;
  ends: string;
  shownAt: string;
  waits: string;
  mayShow: string;
  notShown: string;
  droppedAt: string;
  passes: string;
  cannotTell: string;
  nothing: string;
}

export const replayWords: Record<keyof typeof explainLanguages, ReplayWords> = {
  en: {
    notes: {
      visit: 'visit {x} begins',
      page: 'page {x}',
      event: '{x}',
      moment: '{x}',
      heard: '{x} off the site is heard of',
      stage: 'stage: {x} → {y}',
      cart: 'cart: pieces {x}, value {y}',
      noticed: '{x} is noticed',
      armed: '{x} is armed: {y}; due {z}',
      held: '{x} is due and held: {y}',
      dropped: '{x} is due and falls through: {y}',
      shown: '{x} shows',
      due: '{x} is due, and nothing known holds it back',
      did: '{x} {y}',
      left: 'the page is closed or no longer seen',
    },
    did: {
      survey_answer: 'is answered',
      survey_done: 'is answered to its end',
      survey_dismissed: 'is dismissed',
      survey_later: 'is put off',
      survey_abandoned: 'was left open in an earlier visit, and is given up',
    },
    obstacles: { typing: 'the visitor is typing', dialog: 'a dialog is open', hidden: 'the tab is not seen' },
    untold: {
      sample:
        'whether this visitor belongs to a sample, and to which survey of an experiment: the file names no "visitor", so one was made up.',
      engagement: 'how long a page was read without anything being done: a long read keeps a visit going.',
      loading: 'how long the words and the card took to load: a survey shows that much later.',
      moments:
        'exit intent, scrolling, resting, clicks, slow pages and what happened off the site: no event tells of them.',
      obstacles: 'typing, open dialogs, unseen tabs and other tabs, all of which hold a survey back.',
      earlier: 'what happened before the first event here: earlier surveys, purchases, answers and traits.',
      device: 'the device, which events do not carry: give --device.',
    },
    timeline: 'Timeline',
    ends: 'Where every survey stands at the end, {x} after the first page',
    shownAt: 'was shown, {x} after the first page; for another time',
    waits: 'waits',
    mayShow: 'every gate passes',
    notShown: 'does not show',
    droppedAt: 'did not show: as it was due, {x} after the first page, this held it back',
    passes: 'passes',
    cannotTell: 'What this visit cannot tell',
    nothing: 'the safar.json has no surveys',
  },
  fa: {
    notes: {
      visit: 'بازدید {x} آغاز می‌شود',
      page: 'صفحهٔ {x}',
      event: '{x}',
      moment: '{x}',
      heard: 'خبر {x} در بیرون از سایت می‌رسد',
      stage: 'مرحله: {x} ← {y}',
      cart: 'سبد: {x} کالا، ارزش {y}',
      noticed: '{x} دریافته شد',
      armed: '{x} آماده شد: {y}؛ سررسید {z}',
      held: 'سررسید {x} است ولی منتظر می‌ماند: {y}',
      dropped: 'سررسید {x} است ولی نشان داده نمی‌شود: {y}',
      shown: '{x} نشان داده می‌شود',
      due: 'سررسید {x} است و چیز شناخته‌شده‌ای مانع آن نیست',
      did: '{x} {y}',
      left: 'صفحه بسته شد یا دیگر دیده نمی‌شود',
    },
    did: {
      survey_answer: 'پاسخ می‌گیرد',
      survey_done: 'تا پایان پاسخ می‌گیرد',
      survey_dismissed: 'بسته می‌شود',
      survey_later: 'به بعد موکول می‌شود',
      survey_abandoned: 'از بازدیدی پیشین باز مانده بود و رها می‌شود',
    },
    obstacles: { typing: 'بازدیدکننده می‌نویسد', dialog: 'پنجره‌ای باز است', hidden: 'زبانه دیده نمی‌شود' },
    untold: {
      sample:
        'آیا این بازدیدکننده در نمونه است و در آزمایش کدام نظرسنجی سهم اوست: پرونده «visitor» ندارد و یکی ساخته شد.',
      engagement: 'صفحه چه مدت بی هیچ کاری خوانده شد: خواندن طولانی بازدید را زنده نگه می‌دارد.',
      loading: 'بارگیری واژه‌ها و کارت چه مدت طول کشید: نظرسنجی همان قدر دیرتر نشان داده می‌شود.',
      moments:
        'قصد خروج، پیمایش، بی‌کاری، کلیک، کندی صفحه و آنچه بیرون از سایت رخ داد: هیچ رویدادی از آن‌ها نمی‌گوید.',
      obstacles: 'نوشتن، پنجره‌های باز، زبانه‌های نادیده و زبانه‌های دیگر، که همه مانع نظرسنجی می‌شوند.',
      earlier: 'آنچه پیش از نخستین رویداد این پرونده بود: نظرسنجی‌ها، خریدها، پاسخ‌ها و ویژگی‌های پیشین.',
      device: 'دستگاه، که در رویدادها نیست: ‎--device بدهید.',
    },
    timeline: 'خط زمان',
    ends: 'وضع هر نظرسنجی در پایان، {x} پس از نخستین صفحه',
    shownAt: 'نشان داده شد، {x} پس از نخستین صفحه؛ برای بار دیگر',
    waits: 'منتظر است',
    mayShow: 'همهٔ شرط‌ها برقرارند',
    notShown: 'نشان داده نمی‌شود',
    droppedAt: 'نشان داده نشد: در سررسید، {x} پس از نخستین صفحه، این‌ها مانع بودند',
    passes: 'برقرار است',
    cannotTell: 'آنچه این بازدید نمی‌گوید',
    nothing: 'safar.json هیچ نظرسنجی‌ای ندارد',
  },
  ar: {
    notes: {
      visit: 'تبدأ الزيارة {x}',
      page: 'الصفحة {x}',
      event: '{x}',
      moment: '{x}',
      heard: 'يُعلم بـ {x} خارج الموقع',
      stage: 'المرحلة: {x} ← {y}',
      cart: 'السلة: القطع {x}، القيمة {y}',
      noticed: 'لوحظ {x}',
      armed: 'تهيّأ {x}: {y}؛ موعده {z}',
      held: 'حان {x} ويُمسكه: {y}',
      dropped: 'حان {x} ولا يظهر: {y}',
      shown: 'يظهر {x}',
      due: 'حان {x} ولا يُعرف ما يمنعه',
      did: '{x} {y}',
      left: 'أُغلقت الصفحة أو لم تعد ظاهرة',
    },
    did: {
      survey_answer: 'أُجيب عنه',
      survey_done: 'أُجيب عنه كاملًا',
      survey_dismissed: 'أُغلق',
      survey_later: 'أُجِّل',
      survey_abandoned: 'بقي مفتوحًا من زيارة سابقة فتُرك',
    },
    obstacles: { typing: 'الزائر يكتب', dialog: 'نافذة مفتوحة', hidden: 'علامة التبويب غير ظاهرة' },
    untold: {
      sample: 'هل هذا الزائر من العيّنة وأي استبيان من التجربة نصيبه: لا يذكر الملف "visitor" فاختُلق واحد.',
      engagement: 'كم قُرئت الصفحة دون أي فعل: القراءة الطويلة تُبقي الزيارة.',
      loading: 'كم استغرق تحميل النصوص والبطاقة: يتأخر ظهور الاستبيان بقدره.',
      moments: 'همّ المغادرة والتمرير والسكون والنقر والصفحات البطيئة وما حدث خارج الموقع: لا حدث يرويها.',
      obstacles: 'الكتابة والنوافذ المفتوحة وعلامات التبويب غير الظاهرة والأخرى، وكلها تُمسك الاستبيان.',
      earlier: 'ما قبل أول حدث هنا: الاستبيانات والمشتريات والإجابات والسمات السابقة.',
      device: 'الجهاز، ولا تحمله الأحداث: أعطِ ‎--device.',
    },
    timeline: 'الخط الزمني',
    ends: 'حال كل استبيان في النهاية، بعد {x} من أول صفحة',
    shownAt: 'ظهر، بعد {x} من أول صفحة؛ لمرة أخرى',
    waits: 'ينتظر',
    mayShow: 'تحقّقت كل الشروط',
    notShown: 'لا يظهر',
    droppedAt: 'لم يظهر: حين حان، بعد {x} من أول صفحة، منعه ما يلي',
    passes: 'متحقّق',
    cannotTell: 'ما لا تقوله هذه الزيارة',
    nothing: 'ليس في safar.json استبيانات',
  },
};
