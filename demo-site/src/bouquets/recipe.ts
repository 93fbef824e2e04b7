import type { FlowerKind } from './flowers.js';
import type { SprigKind } from './sprigs.js';
import type { VesselKind } from './vessels.js';

/** A flower, its colour, and its size beside the others (default 1). */
export type Stem = readonly [kind: FlowerKind, colour: string, scale?: number];

/** A single sprig at a place of its own: x, y, degrees from upright, scale. */
export type Top = readonly [
  kind: SprigKind,
  colour: string,
  x: number,
  y: number,
  turn: number,
  scale: number,
];

/** How one bouquet is tied. Lengths are in units of a 400 × 460 drawing. */
export interface Recipe {
  readonly seed: number;
  /** number of flowers */
  readonly count: number;
  /** fill and line of the niche behind it */
  readonly niche: readonly [fill: string, line: string];
  readonly vessel: readonly [kind: VesselKind, colour: string, accent: string];
  readonly greens: readonly (readonly [kind: SprigKind, colour?: string])[];
  /** sprigs of each green, default 5 */
  readonly sprigsEach?: number;
  /** default 1.38 */
  readonly greenScale?: number;
  readonly flowers: readonly Stem[];
  readonly tops?: readonly Top[];
  /** height of the middle of the flowers, default 182 */
  readonly middle?: number;
  /** half width and half height of the flowers, default 104 and 82 */
  readonly spread?: readonly [rx: number, ry: number];
}
