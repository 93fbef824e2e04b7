/** 123, ١٢٣ or ۱۲۳, by their CLDR names. */
export type Digits = 'latn' | 'arab' | 'arabext';

/**
 * Digits a visitor sees. `auto` follows CLDR: fa ۰–۹, ar-EG ٠–٩, plain ar and all others 0–9.
 * @param setting `digits` of safar.json
 * @param language BCP 47 tag
 */
export const getDigits = (setting: 'auto' | Digits, language: string): Digits => {
  if (setting !== 'auto') return setting;
  try {
    const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
    return numberingSystem === 'arab' || numberingSystem === 'arabext' ? numberingSystem : 'latn';
  } catch {
    // A tag that Intl refuses has no digits of its own.
    return 'latn';
  }
};

/**
 * How numbers are written in a language, as a tag for `toLocaleString`: its own signs, and the digits that are wanted. A language
 * that Intl does not know writes them as English does.
 */
export const getNumbers = (setting: 'auto' | Digits, language: string): string => {
  const digits = getDigits(setting, language);
  try {
    const [known = 'en'] = Intl.NumberFormat.supportedLocalesOf(language);
    return new Intl.Locale(known, { numberingSystem: digits }).toString();
  } catch {
    return `en-u-nu-${digits}`;
  }
};
