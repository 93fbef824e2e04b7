import type { explainLanguages } from '@safar/schema/explain';
import type { Unheard } from './hear.js';
import type { Note } from './note.js';
import type { Obstacle, Untold } from './step.js';
import type { SurveyState } from './survey-state.js';

/** What a replay says beside the sentences of gates, in one language. */
export interface ReplayWords {
  /** `{x}`, `{y}`, `{z}` are filled in. */
  notes: Record<Note['kind'], string>;
  /** `{x}` is what happened off the site, `{y}` the survey that asks by such a thing. */
  unheard: Record<Unheard, string>;
  did: Record<string, string>;
  obstacles: Record<Obstacle, string>;
  untold: Record<Untold, string>;
  timeline: string;
  ends: string;
  /** `{x}` is how long after the first page. */
  states: Record<SurveyState, string>;
  mayShow: string;
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
      unheard: '{x}',
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
    unheard: {
      old: '{x} off the site is too old for {y}',
      other: '{x} off the site is not as {y} wants it',
      page: '{x} off the site waits for a page on which {y} asks',
      again: '{x} off the site was heard of before, and asks {y} once',
    },
    did: {
      survey_answer: 'is answered',
      survey_done: 'is answered to its end',
      survey_dismissed: 'is closed',
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
        'exit intent, scrolling, resting, clicks, slow pages and what happened off the site: no event tells of them. Write the visit by hand to try them.',
      obstacles: 'typing, open dialogs, unseen tabs and other tabs, all of which hold a survey back.',
      earlier: 'what happened before the first event here: earlier surveys, purchases, answers and traits.',
      device: 'the device, which events do not carry: give --device.',
    },
    timeline: 'Timeline',
    ends: 'Where every survey stands at the end, {x} after the first page',
    states: {
      shown: 'was shown, {x} after the first page',
      answered: 'was answered, {x} after the first page; for another time',
      dismissed: 'was closed, {x} after the first page; for another time',
      later: 'was put off, {x} after the first page',
      abandoned: 'was left unanswered, and given up {x} after the first page',
      dropped: 'did not show: as it was due, {x} after the first page, this held it back',
      waits: 'waits, and asks {x} after the first page',
      held: 'is due since {x} after the first page, and is held back',
      due: 'is due since {x} after the first page: it shows as soon as its page is seen',
      'not-shown': 'its moment has not come',
    },
    mayShow: 'every gate passes',
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
      unheard: '{x}',
      stage: 'مرحله: \u2066{x} → {y}\u2069',
      cart: 'سبد: {x} کالا، ارزش {y}',
      noticed: '{x} دریافته شد',
      armed: '{x} آماده شد: {y}؛ سررسید {z}',
      held: 'زمان {x} رسید ولی منتظر می‌ماند: {y}',
      dropped: 'زمان {x} رسید ولی نشان داده نمی‌شود: {y}',
      shown: '{x} نشان داده می‌شود',
      due: 'زمان {x} رسید و چیز شناخته‌شده‌ای مانع آن نیست',
      did: '{x} {y}',
      left: 'صفحه بسته شد یا دیگر دیده نمی‌شود',
    },
    unheard: {
      old: '{x} در بیرون از سایت برای {y} خیلی قدیمی است',
      other: '{x} در بیرون از سایت آن نیست که {y} می‌خواهد',
      page: '{x} در بیرون از سایت منتظر صفحه‌ای است که {y} در آن می‌پرسد',
      again: 'خبر {x} در بیرون از سایت پیش‌تر رسیده بود و {y} تنها یک بار می‌پرسد',
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
        'این بازدیدکننده در نمونه است یا نه، و در آزمایش کدام نظرسنجی سهم اوست: پرونده «visitor» ندارد و یکی ساخته شد.',
      engagement: 'صفحه چه مدت بی هیچ کاری خوانده شد: خواندن طولانی بازدید را زنده نگه می‌دارد.',
      loading: 'بارگیری واژه‌ها و کارت چه مدت طول کشید: نظرسنجی همان قدر دیرتر نشان داده می‌شود.',
      moments:
        'قصد خروج، پیمایش، بی‌کاری، کلیک، کندی صفحه و آنچه بیرون از سایت رخ داد: هیچ رویدادی از آن‌ها نمی‌گوید. برای آزمودنشان بازدید را خودتان بنویسید.',
      obstacles: 'نوشتن، پنجره‌های باز، زبانه‌های نادیده و زبانه‌های دیگر، که همه مانع نظرسنجی می‌شوند.',
      earlier: 'آنچه پیش از نخستین رویداد این پرونده بود: نظرسنجی‌ها، خریدها، پاسخ‌ها و ویژگی‌های پیشین.',
      device: 'دستگاه، که در رویدادها نیست: ‎--device بدهید.',
    },
    timeline: 'خط زمان',
    ends: 'وضع هر نظرسنجی در پایان، {x} پس از نخستین صفحه',
    states: {
      shown: 'نشان داده شد، {x} پس از نخستین صفحه',
      answered: 'پاسخ گرفت، {x} پس از نخستین صفحه؛ برای بار دیگر',
      dismissed: 'بسته شد، {x} پس از نخستین صفحه؛ برای بار دیگر',
      later: 'به بعد موکول شد، {x} پس از نخستین صفحه',
      abandoned: 'بی‌پاسخ ماند و {x} پس از نخستین صفحه رها شد',
      dropped: 'نشان داده نشد: در سررسید، {x} پس از نخستین صفحه، این‌ها مانع بودند',
      waits: 'منتظر است و {x} پس از نخستین صفحه می‌پرسد',
      held: 'سررسیدش {x} پس از نخستین صفحه بود و مانع دارد',
      due: 'سررسیدش {x} پس از نخستین صفحه بود: همین که صفحه دیده شود نشان داده می‌شود',
      'not-shown': 'زمانش نرسیده است',
    },
    mayShow: 'همهٔ شرط‌ها برقرارند',
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
      unheard: '{x}',
      stage: 'المرحلة: \u2066{x} → {y}\u2069',
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
    unheard: {
      old: '{x} خارج الموقع أقدم مما يريد {y}',
      other: '{x} خارج الموقع ليس كما يريد {y}',
      page: '{x} خارج الموقع ينتظر صفحة يسأل فيها {y}',
      again: '{x} خارج الموقع عُلم به من قبل، ويسأل {y} مرة واحدة',
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
      moments:
        'همّ المغادرة والتمرير والسكون والنقر والصفحات البطيئة وما حدث خارج الموقع: لا حدث يرويها. اكتب الزيارة بنفسك لتجربها.',
      obstacles: 'الكتابة والنوافذ المفتوحة وعلامات التبويب غير الظاهرة والأخرى، وكلها تُمسك الاستبيان.',
      earlier: 'ما قبل أول حدث هنا: الاستبيانات والمشتريات والإجابات والسمات السابقة.',
      device: 'الجهاز، ولا تحمله الأحداث: أعطِ ‎--device.',
    },
    timeline: 'الخط الزمني',
    ends: 'حال كل استبيان في النهاية، بعد {x} من أول صفحة',
    states: {
      shown: 'ظهر، بعد {x} من أول صفحة',
      answered: 'أُجيب عنه، بعد {x} من أول صفحة؛ لمرة أخرى',
      dismissed: 'أُغلق، بعد {x} من أول صفحة؛ لمرة أخرى',
      later: 'أُجِّل، بعد {x} من أول صفحة',
      abandoned: 'بقي بلا إجابة وتُرك بعد {x} من أول صفحة',
      dropped: 'لم يظهر: حين حان، بعد {x} من أول صفحة، منعه ما يلي',
      waits: 'ينتظر، ويُسأل بعد {x} من أول صفحة',
      held: 'حان بعد {x} من أول صفحة ويمنعه شيء',
      due: 'حان بعد {x} من أول صفحة: يظهر حالما تُرى صفحته',
      'not-shown': 'لم يحن وقته',
    },
    mayShow: 'تحقّقت كل الشروط',
    cannotTell: 'ما لا تقوله هذه الزيارة',
    nothing: 'ليس في safar.json استبيانات',
  },
};
