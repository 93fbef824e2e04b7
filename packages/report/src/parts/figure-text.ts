import type { Figure } from '@safar/schema/browser';
import type { Format } from '../format/index.js';
import type { Words } from '../languages/index.js';

/** What a figure is called on the page: its own name, that of its last part, or its id. */
export function getFigureName(id: string, words: Words): string {
  const own = words.figures[id];
  if (own) return own;
  const last = id.split('.').at(-1) ?? id;
  return words.figures[last] ?? words.parts[last] ?? id;
}

/** A value of a figure as people read it. Scores are signed when they may be negative. */
export function writeFigureValue(
  value: number,
  figure: Pick<Figure, 'unit' | 'id'>,
  format: Format,
  currency: string | undefined,
): string {
  switch (figure.unit) {
    case 'count':
      return format.count(value);
    case 'share':
      return format.share(value);
    case 'score':
      return isNps(figure.id) ? format.signed(value, 0) : format.signed(value, 1);
    case 'mean':
      return format.decimal(value, 1);
    case 'ms':
      return format.duration(value);
    case 'money':
      return currency ? format.money(value, currency) : format.decimal(value, 2);
  }
}

export const isNps = (id: string): boolean => /(^|\.)nps$/.test(id);

export function writePart(value: number, format: Format): string {
  return Number.isInteger(value) ? format.count(value) : format.decimal(value, 2);
}
