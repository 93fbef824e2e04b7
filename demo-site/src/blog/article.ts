import type { Said } from '../words/language.js';

interface Section {
  readonly heading?: Said;
  readonly paragraphs: readonly Said[];
}

export interface Article {
  readonly slug: Said;
  readonly title: Said;
  readonly lede: Said;
  readonly minutes: number;
  /** milliseconds since 1970 */
  readonly at: number;
  /** the product whose drawing stands at its head */
  readonly picture: string;
  readonly sections: readonly Section[];
  /** product ids that the article ends with */
  readonly products: readonly string[];
}
