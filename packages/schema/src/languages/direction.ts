/** Scripts that are written from the right, by ISO 15924. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/**
 * Writing direction of a language, by its likely script: `ku` is written from the left, `ku-Arab` and `ckb` are not.
 * @param language BCP 47 tag; what is no tag reads from the left
 */
export const getDirection = (language: string): 'ltr' | 'rtl' => {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && fromTheRight.has(script) ? 'rtl' : 'ltr';
  } catch {
    // A tag that Intl refuses has no known script.
    return 'ltr';
  }
};
