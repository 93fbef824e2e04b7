import type { Said } from '../words/language.js';

export const badges = {
  loved: { fa: 'پرفروش', en: 'Best loved' },
  seasonal: { fa: 'فصلی', en: 'In season' },
  fresh: { fa: 'تازه', en: 'New' },
} satisfies Record<string, Said>;
