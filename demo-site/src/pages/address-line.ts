import type { Checkout } from '../basket/checkout.js';
import type { Said } from '../words/language.js';
import type { Visit } from '../server/visit.js';

const cityNames: Readonly<Record<string, Said>> = {
  Tehran: { fa: 'تهران', en: 'Tehran' },
  Karaj: { fa: 'کرج', en: 'Karaj' },
  Shemiranat: { fa: 'شمیرانات', en: 'Shemiranat' },
};

export const cityIds: readonly string[] = Object.keys(cityNames);

export function getCityName(visit: Visit, city: string): string {
  const name = cityNames[city];
  return name ? visit.say(name) : city;
}

/** City and street on one line. */
export function getAddressLine(visit: Visit, { city = '', street = '' }: Checkout): string {
  return [getCityName(visit, city), street].filter(Boolean).join(visit.say({ fa: '، ', en: ', ' }));
}
