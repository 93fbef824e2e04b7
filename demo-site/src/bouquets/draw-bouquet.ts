import { flowers } from './flowers.js';
import { createRandom } from './random.js';
import type { Recipe } from './recipe.js';
import { round, times } from './shapes.js';
import { sprigs, type SprigKind } from './sprigs.js';
import { vessels } from './vessels.js';

const goldenAngle = 2.399_96;

/** Draws each flower once and hands out references to it. */
function createBorder() {
  const drawn = new Map<string, string>();
  const reference = (kind: string, colour: string | undefined, draw: () => string): string => {
    const id = colour ? `${kind}-${colour.slice(1)}` : kind;
    if (!drawn.has(id)) drawn.set(id, `<g id="${id}">${draw()}</g>`);
    return `#${id}`;
  };
  return { reference, getDefinitions: () => [...drawn.values()].join('') };
}

function place(href: string, x: number, y: number, turn: number, scale: number): string {
  return `<use href="${href}" transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${Number(scale.toFixed(2))})"/>`;
}

/** The finished drawing, 400 × 460 units with 20 more on either side for what leans out. The same recipe gives the same text. */
export function drawBouquet(recipe: Recipe): string {
  const random = createRandom(recipe.seed);
  const border = createBorder();
  const middle = recipe.middle ?? 182;
  const [rx, ry] = recipe.spread ?? [104, 82];
  const [vesselKind, colour, accent] = recipe.vessel;
  const vessel = vessels[vesselKind](colour, accent);
  const sprig = (kind: SprigKind, tint: string | undefined): string =>
    border.reference(kind, tint, () => sprigs[kind](tint));

  const each = recipe.sprigsEach ?? 5;
  const greens = recipe.greens.map(([kind, tint], row) =>
    times(each, (index) => {
      const lean = (index + (row + 0.5) / recipe.greens.length) / each - 0.5;
      const turn = lean * 168 + (random() - 0.5) * 8;
      const scale = (recipe.greenScale ?? 1.38) + (random() - 0.5) * 0.2;
      return place(sprig(kind, tint), 200 + lean * 50, middle + 62, turn, scale);
    }),
  );
  const tops = (recipe.tops ?? []).map(([kind, tint, x, y, turn, scale]) =>
    place(sprig(kind, tint), x, y, turn, scale),
  );

  // A sunflower's spiral fills the oval evenly; the outermost are drawn first, so the middle ones lie on top.
  const blooms: string[] = [];
  for (let index = recipe.count - 1; index >= 0; index--) {
    const stem = recipe.flowers[index % recipe.flowers.length];
    if (!stem) continue;
    const [kind, tint, size = 1] = stem;
    const out = Math.sqrt((index + 0.35) / recipe.count);
    const x = 200 + rx * out * Math.cos(index * goldenAngle);
    const y = middle + ry * out * Math.sin(index * goldenAngle) - (1 - out) * 8;
    const turn = kind === 'tulip' ? (x - 200) * 0.34 : random() * 360;
    const href = border.reference(kind, tint, () => flowers[kind](tint));
    blooms.push(place(href, x, y, turn, size * (1.08 - out * 0.22)));
  }
  const drawing = vessel.back + greens.join('') + tops.join('') + blooms.join('') + vessel.front;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-20 0 440 460"><defs>${border.getDefinitions()}</defs>${drawing}</svg>`;
}
