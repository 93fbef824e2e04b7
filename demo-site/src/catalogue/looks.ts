import type { Recipe } from '../bouquets/recipe.js';
import { vessels, type VesselKind } from '../bouquets/vessels.js';
import type { Said } from '../words/language.js';

export const lookNames: Readonly<Record<VesselKind, Said>> = {
  wrap: { fa: 'در کاغذ', en: 'in paper' },
  vase: { fa: 'در گلدان', en: 'in a vase' },
  box: { fa: 'در جعبه', en: 'in a box' },
  jar: { fa: 'در شیشه', en: 'in a jar' },
};

export function isVesselKind(text: string | null | undefined): text is VesselKind {
  return typeof text === 'string' && Object.hasOwn(vessels, text);
}

/** The four ways to look at a bouquet, its own first. */
export function getLooks(recipe: Recipe): readonly VesselKind[] {
  const own = recipe.vessel[0];
  const others: readonly VesselKind[] = ['wrap', 'vase', 'box', 'jar'];
  return [own, ...others.filter((kind) => kind !== own)];
}

const dressed: Readonly<Record<VesselKind, readonly [colour: string, accent: string]>> = {
  wrap: ['#f3e4cf', '#b23a55'],
  vase: ['#e9dfd0', '#a8937a'],
  box: ['#f4efe6', '#a8324a'],
  jar: ['#c5d8da', '#b88a4a'],
};

/** The same flowers in another vessel. */
export function putInto(recipe: Recipe, kind: VesselKind): Recipe {
  if (recipe.vessel[0] === kind) return recipe;
  return {
    ...recipe,
    vessel: [kind, ...dressed[kind]],
    middle: kind === 'box' ? 206 : Math.min(recipe.middle ?? 182, 182),
  };
}
