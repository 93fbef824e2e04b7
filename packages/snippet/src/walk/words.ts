import type { Obstacle } from './find-obstacle.js';

/** What the panel of a walk says, in one language. */
export interface WalkWords {
  dir: 'ltr' | 'rtl';
  title: string;
  intro: string;
  persona: string;
  /** An example of a persona. */
  example: string;
  begin: string;
  /** `{persona}` is their name. */
  as: string;
  /** `{page}` and `{time}` are filled in. */
  progress: string;
  feel: string;
  /** From −2 to 2. */
  moods: readonly [string, string, string, string, string];
  note: string;
  save: string;
  saved: string;
  failed: string;
  end: string;
  ended: string;
  over: string;
  apart: string;
  obstacles: Record<Obstacle, string>;
  side: string;
  fold: string;
  unfold: string;
  close: string;
}

export const walkWords: Readonly<Record<'fa' | 'ar' | 'en', WalkWords>> = {
  fa: {
    dir: 'rtl',
    title: 'سفر را خودتان بروید',
    intro: 'سایت را مانند یک مشتری معیّن ببینید و در هر صفحه بگویید چه حسی دارد.',
    persona: 'به جای چه کسی؟',
    example: 'سارا، نخستین خرید، با گوشی',
    begin: 'آغاز',
    as: 'به جای {persona}',
    progress: 'صفحهٔ {page} · {time}',
    feel: 'این گام چه حسی دارد؟',
    moods: ['خیلی بد', 'بد', 'معمولی', 'خوب', 'خیلی خوب'],
    note: 'یادداشت',
    save: 'ثبت یادداشت',
    saved: 'ثبت شد',
    failed: 'ثبت نشد. دوباره بکوشید.',
    end: 'پایان پیمایش',
    ended: 'پیمایش پایان یافت و در گزارش، بخش «پیمایش‌ها»، دیده می‌شود.',
    over: 'پیمایش با بازدیدش پایان یافته است.',
    apart: 'جدا ثبت می‌شود و در هیچ عددی به شمار نمی‌آید.',
    obstacles: {
      denied: 'در این مرورگر ثبت رد شده است، پس پیمایش هم ثبت نمی‌شود. برای پیمودن، با ثبت موافقت کنید.',
      waiting: 'هنوز با ثبت موافقت نشده است، پس پیمایش هم ثبت نمی‌شود. نخست به پرسش سایت پاسخ دهید.',
      gpc: 'این مرورگر خواسته است که دنبال نشود (Global Privacy Control)، پس پیمایش هم ثبت نمی‌شود.',
      anonymous: 'تا موافقت با ثبت، صفحه‌ها بی‌نام شمرده می‌شوند و پیمایشی ثبت نمی‌شود.',
      storage: 'این مرورگر چیزی نگه نمی‌دارد، پس پیمایش از صفحه‌ای به صفحهٔ دیگر نمی‌رود.',
    },
    side: 'به سوی دیگر',
    fold: 'جمع کردن',
    unfold: 'باز کردن',
    close: 'بستن',
  },
  ar: {
    dir: 'rtl',
    title: 'اقطع الرحلة بنفسك',
    intro: 'تصفّح الموقع كعميل معيّن، وقل في كل صفحة كيف تبدو.',
    persona: 'بصفة مَن؟',
    example: 'سارة، أول شراء، بالهاتف',
    begin: 'ابدأ',
    as: 'بصفة {persona}',
    progress: 'الصفحة {page} · {time}',
    feel: 'كيف تبدو هذه الخطوة؟',
    moods: ['سيئة جدًا', 'سيئة', 'عادية', 'جيدة', 'جيدة جدًا'],
    note: 'ملاحظة',
    save: 'سجّل الملاحظة',
    saved: 'سُجّلت',
    failed: 'لم تُسجَّل. حاول مجددًا.',
    end: 'أنهِ الجولة',
    ended: 'انتهت الجولة، وتظهر في التقرير ضمن «الجولات».',
    over: 'انتهت الجولة مع زيارتها.',
    apart: 'تُسجَّل على حدة ولا تُحسب في أي رقم.',
    obstacles: {
      denied: 'رُفض التسجيل في هذا المتصفّح، فلا تُسجَّل الجولة أيضًا. وافق على التسجيل لتقطعها.',
      waiting: 'لم يوافَق على التسجيل بعد، فلا تُسجَّل الجولة أيضًا. أجب عن سؤال الموقع أولًا.',
      gpc: 'طلب هذا المتصفّح ألّا يُتتبَّع (Global Privacy Control)، فلا تُسجَّل الجولة أيضًا.',
      anonymous: 'حتى الموافقة على التسجيل تُعدّ الصفحات بلا هوية، ولا تُسجَّل جولة.',
      storage: 'لا يحفظ هذا المتصفّح شيئًا، فلا تنتقل الجولة من صفحة إلى أخرى.',
    },
    side: 'إلى الجانب الآخر',
    fold: 'طيّ',
    unfold: 'فتح',
    close: 'إغلاق',
  },
  en: {
    dir: 'ltr',
    title: 'Walk the journey yourself',
    intro: 'Go through the site as a certain customer, and say of each page how it feels.',
    persona: 'As whom?',
    example: 'Sara, first-time buyer, on a phone',
    begin: 'Begin',
    as: 'As {persona}',
    progress: 'Page {page} · {time}',
    feel: 'How does this step feel?',
    moods: ['Very bad', 'Bad', 'Neither', 'Good', 'Very good'],
    note: 'Note',
    save: 'Save the note',
    saved: 'Saved',
    failed: 'It could not be saved. Try again.',
    end: 'End the walk',
    ended: 'The walk has ended. It stands in the report, under “Walks”.',
    over: 'The walk has ended with its visit.',
    apart: 'Recorded apart, and counted in no figure.',
    obstacles: {
      denied:
        'Recording was refused in this browser, so no walk can be recorded either. Agree to it to walk.',
      waiting:
        'Nobody has agreed to recording yet, so no walk can be recorded either. Answer the site’s question first.',
      gpc: 'This browser asks not to be tracked (Global Privacy Control), so no walk can be recorded either.',
      anonymous: 'Until somebody agrees, pages are counted without a name, and no walk can be recorded.',
      storage: 'This browser keeps nothing, so a walk cannot go from page to page.',
    },
    side: 'To the other side',
    fold: 'Fold',
    unfold: 'Unfold',
    close: 'Close',
  },
};
