import type { PanelWords } from '../words.js';

export const ar: PanelWords = {
  title: 'لماذا يظهر الاستبيان أو لا يظهر',
  reads: 'يقرأ فقط، ويبقى في علامة التبويب هذه حتى يُغلق.',
  visit: 'هذه الزيارة',
  none: 'لا استبيانات في هذا الموقع.',
  close: 'إغلاق',
  side: 'إلى الجانب الآخر',
  states: {
    open: 'مفتوح الآن',
    begun: 'بدأ؛ يُكمَل حين لا يمنعه شيء',
    waiting: 'يُسأل: {x}',
    held: 'حان وقته ويمنعه شيء',
    due: 'في الطريق؛ إن بقي كذلك فملفاته لا تُحمَّل',
    passed: 'فات وقته: {x}',
    shown: 'ظهر: {x}',
    done: 'أُجيب عنه: {x}',
    dismissed: 'أُغلق: {x}',
    later: 'أُجِّل: {x}',
    abandoned: 'بقي بلا إجابة وتُرك: {x}',
    'not-due': 'لم يحن وقته',
  },
};
