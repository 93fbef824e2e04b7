import type { explainLanguages } from '@safar/schema/explain';
import type { Standing } from './assess.js';

/** What the panel says beside the sentences of gates. */
interface PanelWords {
  title: string;
  reads: string;
  visit: string;
  none: string;
  close: string;
  side: string;
  /** `{x}` is when. */
  standings: Record<Standing, string>;
  mayShow: string;
}

export const panelWords: Record<keyof typeof explainLanguages, PanelWords> = {
  fa: {
    title: 'چرا نظرسنجی نشان داده می‌شود یا نمی‌شود',
    reads: 'فقط می‌خواند: چیزی را تغییر نمی‌دهد و در این زبانه تا بسته شدن می‌ماند.',
    visit: 'این بازدید',
    none: 'این سایت نظرسنجی ندارد.',
    close: 'بستن',
    side: 'به سوی دیگر',
    standings: {
      open: 'اکنون باز است',
      waiting: 'منتظر تا {x}',
      held: 'سررسیده، ولی مانعی هست',
      'not-due': 'هنوز آغاز نشده',
    },
    mayShow: 'همهٔ شرط‌ها برقرارند',
  },
  ar: {
    title: 'لماذا يظهر الاستبيان أو لا يظهر',
    reads: 'يقرأ فقط: لا يغيّر شيئًا ويبقى في علامة التبويب هذه حتى يُغلق.',
    visit: 'هذه الزيارة',
    none: 'لا استبيانات في هذا الموقع.',
    close: 'إغلاق',
    side: 'إلى الجانب الآخر',
    standings: {
      open: 'مفتوح الآن',
      waiting: 'ينتظر حتى {x}',
      held: 'حان موعده ويمنعه شيء',
      'not-due': 'لم يبدأ بعد',
    },
    mayShow: 'تحقّقت كل الشروط',
  },
  en: {
    title: 'Why a survey shows, or does not',
    reads: 'It only reads: it changes nothing, and stays in this tab until it is closed.',
    visit: 'This visit',
    none: 'This site has no surveys.',
    close: 'Close',
    side: 'To the other side',
    standings: {
      open: 'open now',
      waiting: 'waits until {x}',
      held: 'due, and held back',
      'not-due': 'not due',
    },
    mayShow: 'every gate passes',
  },
};
