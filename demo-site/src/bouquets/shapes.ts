import { createRandom } from './random.js';

/** One decimal is finer than a screen shows and keeps the drawings small. */
export function round(value: number): number {
  return Number(value.toFixed(1));
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** A pointed petal from the origin upwards. */
export function petal(length: number, width: number): string {
  const side = round(-length * 0.35);
  return `M0 0C${round(-width)} ${side} ${round(-width * 0.85)} ${round(-length)} 0 ${round(-length)}C${round(width * 0.85)} ${round(-length)} ${round(width)} ${side} 0 0Z`;
}

/** A petal with a notch at its tip. */
export function ruffle(length: number, width: number): string {
  const [side, over] = [round(-length * 0.3), round(-length * 1.06)];
  return `M0 0C${round(-width * 1.15)} ${side} ${round(-width)} ${over} ${round(-width * 0.28)} ${round(-length)}Q0 ${round(-length * 0.9)} ${round(width * 0.28)} ${round(-length)}C${round(width)} ${over} ${round(width * 1.15)} ${side} 0 0Z`;
}

/** The same path several times round the origin. */
export function ring(count: number, path: string, turn: number, fill: string, stroke?: string): string {
  const edge = stroke ? ` stroke="${stroke}" stroke-width=".9"` : '';
  return `<g fill="${fill}"${edge}>${times(count, (index) => `<path transform="rotate(${round(turn + (index * 360) / count)})" d="${path}"/>`)}</g>`;
}

/** Dots on a circle; `scatter` moves each of them in or out by up to half of it. */
export function dots(count: number, radius: number, size: number, fill: string, scatter = 0): string {
  const random = createRandom(count * 7 + Math.trunc(size * 13));
  return `<g fill="${fill}">${times(count, (index) => {
    const angle = (index / count) * 6.283;
    const distance = radius + (random() - 0.5) * scatter;
    return `<circle cx="${round(Math.cos(angle) * distance)}" cy="${round(Math.sin(angle) * distance)}" r="${size}"/>`;
  })}</g>`;
}
