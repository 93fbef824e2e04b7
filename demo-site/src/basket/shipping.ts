import type { Said } from '../words/language.js';

interface ShippingMethod {
  readonly name: Said;
  readonly detail: Said;
  /** toman */
  readonly price: number;
}

export const shippingMethods = {
  courier: {
    name: { fa: 'پیک گل، بازهٔ سه‌ساعته', en: 'Flower courier, three-hour window' },
    detail: {
      fa: 'ایستاده و در آب؛ ساعتش را پیامک می‌کنیم',
      en: 'Upright and in water; we text you the hour',
    },
    price: 185_000,
  },
  daytime: {
    name: { fa: 'پیک گل، در طول روز', en: 'Flower courier, any time that day' },
    detail: { fa: 'از ۹ تا ۲۱', en: 'Between 9 am and 9 pm' },
    price: 140_000,
  },
  pickup: {
    name: { fa: 'خودم از نوگل می‌برم', en: 'I’ll pick it up at Nogol' },
    detail: { fa: 'باغ فردوس، هر روز ۹ تا ۲۱', en: 'Bagh-e Ferdows, daily from 9 am to 9 pm' },
    price: 0,
  },
} as const satisfies Record<string, ShippingMethod>;

export type ShippingId = keyof typeof shippingMethods;
export const shippingIds: readonly ShippingId[] = ['courier', 'daytime', 'pickup'];

export function isShippingId(text: unknown): text is ShippingId {
  return typeof text === 'string' && Object.hasOwn(shippingMethods, text);
}
