import { flowers, type FlowerKind } from './flowers.js';

/** One flower alone, 100 × 100 units. */
export function drawBloom(kind: FlowerKind, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">${flowers[kind](colour)}</svg>`;
}
