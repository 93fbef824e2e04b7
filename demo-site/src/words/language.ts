export const languages = ['fa', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the shop. */
export type Said = Readonly<Record<Language, string>>;

export function getDirection(language: Language): 'rtl' | 'ltr' {
  return language === 'fa' ? 'rtl' : 'ltr';
}

export function getOtherLanguage(language: Language): Language {
  return language === 'fa' ? 'en' : 'fa';
}
