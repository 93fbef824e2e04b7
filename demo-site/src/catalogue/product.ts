import type { Recipe } from '../bouquets/recipe.js';
import type { Said } from '../words/language.js';
import type { CategoryId } from './categories.js';
import type { OccasionId } from './occasions.js';

export interface Product {
  /** `item_id` of its events, and the name of its drawing */
  readonly id: string;
  readonly slug: Said;
  readonly name: Said;
  /** a few words under its name in lists */
  readonly what: Said;
  /** one or two sentences on its own page */
  readonly story: Said;
  readonly contains: Said;
  readonly heightCm: number;
  /** of the medium size, in toman */
  readonly price: number;
  readonly category: CategoryId;
  readonly occasions: readonly OccasionId[];
  readonly badge?: Said;
  readonly recipe: Recipe;
}
