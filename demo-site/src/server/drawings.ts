import { drawBloom } from '../bouquets/draw-bloom.js';
import { drawBouquet } from '../bouquets/draw-bouquet.js';
import type { VesselKind } from '../bouquets/vessels.js';
import { createAnyProduct } from '../catalogue/any-product.js';
import { findProduct } from '../catalogue/catalogue.js';
import { hero } from '../catalogue/hero.js';
import { isOccasionId, occasions } from '../catalogue/occasions.js';
import { isVesselKind, putInto } from '../catalogue/looks.js';

export function getDrawingPath(id: string, vessel?: VesselKind): string {
  return `/bouquets/${encodeURIComponent(vessel ? `${id}.in-${vessel}` : id)}.svg`;
}

function draw(name: string, anyProduct: boolean): string | undefined {
  if (name === 'hero') return drawBouquet(hero);
  const [id = '', look] = name.split('.in-');
  const bloom = id.startsWith('bloom-') ? id.slice('bloom-'.length) : '';
  if (isOccasionId(bloom)) {
    const [kind, colour] = occasions[bloom].bloom;
    return drawBloom(kind, colour);
  }
  const recipe = (findProduct(id) ?? (anyProduct ? createAnyProduct(id) : undefined))?.recipe;
  if (!recipe) return undefined;
  if (look === undefined) return drawBouquet(recipe);
  return isVesselKind(look) ? drawBouquet(putInto(recipe, look)) : undefined;
}

const maxDrawn = 500;

/** Answers `/bouquets/<name>.svg`; every drawing is made once. */
export function createDrawings(anyProduct: boolean): (url: URL) => Response | undefined {
  const drawn = new Map<string, string>();
  return (url) => {
    let name: string;
    try {
      name = decodeURIComponent(url.pathname.slice('/bouquets/'.length)).replace(/\.svg$/, '');
    } catch {
      return undefined; // broken percent signs name no drawing
    }
    const svg = drawn.get(name) ?? draw(name, anyProduct);
    if (svg === undefined) return undefined;
    if (drawn.size < maxDrawn) drawn.set(name, svg);
    return new Response(svg, {
      headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
    });
  };
}
