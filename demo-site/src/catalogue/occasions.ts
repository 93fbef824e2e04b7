import type { FlowerKind } from '../bouquets/flowers.js';
import type { Said } from '../words/language.js';

interface Occasion {
  readonly name: Said;
  /** the flower that stands for it on the home page */
  readonly bloom: readonly [kind: FlowerKind, colour: string];
}

export const occasions = {
  birthday: { name: { fa: 'تولد', en: 'Birthday' }, bloom: ['daisy', '#f0b64e'] },
  love: { name: { fa: 'عاشقانه', en: 'Love' }, bloom: ['rose', '#c9415f'] },
  yalda: { name: { fa: 'شب یلدا', en: 'Yalda night' }, bloom: ['mum', '#a31f3d'] },
  home: { name: { fa: 'خانهٔ نو', en: 'New home' }, bloom: ['tulip', '#e2643d'] },
  thanks: { name: { fa: 'سپاسگزاری', en: 'Thank you' }, bloom: ['anemone', '#8d79b5'] },
  sympathy: { name: { fa: 'همدردی', en: 'Sympathy' }, bloom: ['narcissus', '#fff7e6'] },
} as const satisfies Record<string, Occasion>;

export type OccasionId = keyof typeof occasions;

export const occasionIds: readonly OccasionId[] = ['birthday', 'love', 'yalda', 'home', 'thanks', 'sympathy'];

export function isOccasionId(text: string | null): text is OccasionId {
  return text !== null && Object.hasOwn(occasions, text);
}
