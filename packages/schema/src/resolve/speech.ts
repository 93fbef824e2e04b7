import type { Language } from '../languages/index.js';
import type { Text } from '../text.js';

export interface Speech {
  language: Language;
  /** A tag for `toLocaleString`. */
  numbers: string;
  /** The owner's text or else the product's, with its places filled. */
  say: (text: Text | undefined, fallback: string) => string;
}
