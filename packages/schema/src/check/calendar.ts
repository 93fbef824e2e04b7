import { getString, mistakeAt } from './entries.js';
import { cleanText, noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { lookUp } from './schema-node.js';
import { didYouMean, quote } from './words.js';

/** The zone as the IANA list writes it; undefined for what is none. Offsets such as +03:30 are no zones: they know no summer time. */
const getZone = (name: string): string | undefined => {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // RangeError: no such zone.
    return undefined;
  }
};

/** What people call the time of a country. */
const byName: Readonly<Record<string, string>> = {
  iran: 'Asia/Tehran',
  arab: 'Asia/Riyadh',
  arabian: 'Asia/Dubai',
  'asia/iran': 'Asia/Tehran',
  irst: 'Asia/Tehran',
  'utc+3:30': 'Asia/Tehran',
  'gmt+3:30': 'Asia/Tehran',
  '+03:30': 'Asia/Tehran',
  '+3:30': 'Asia/Tehran',
  تهران: 'Asia/Tehran',
  ایران: 'Asia/Tehran',
  ast: 'Asia/Riyadh',
  gst: 'Asia/Dubai',
  دبي: 'Asia/Dubai',
  cet: 'Europe/Berlin',
  est: 'America/New_York',
  pst: 'America/Los_Angeles',
};

const findZone = (name: string): string | undefined => {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const clean = cleanText(name);
  const city = clean.replaceAll(/\s+/g, '_').toLowerCase();
  return (
    lookUp(byName, city.replace(/_(standard|daylight)(_time)?$/, '')) ??
    zones.find((zone) => zone.toLowerCase().split('/').at(-1) === city) ??
    getNearest(clean, zones) ??
    zones.find((zone) => getNearest(city, [zone.toLowerCase()]) !== undefined) ??
    zones.find((zone) => getNearest(city, [zone.toLowerCase().split('/').at(-1) ?? '']) !== undefined)
  );
};

const checkTimeZone = (name: string): ConfigMistake[] => {
  const zone = getZone(name);
  // Engines differ in capitals: the store takes only those of the list.
  const isOtherCase = zone !== undefined && zone !== name && zone.toLowerCase() === name.toLowerCase();
  if (name === '' || (zone !== undefined && !isOtherCase)) return [];
  const suggestion = isOtherCase ? zone : findZone(name);
  const message = `${quote(name)} is no time zone: give one of the IANA list, such as "Asia/Tehran" (default "UTC").${noteHidden(name)}${didYouMean(suggestion)}`;
  return [mistakeAt(['timeZone'], 'time-zone', message, suggestion)];
};

/** Of three letters nearly everything is near to something: only these are guessed. */
const usual = ['IRR', 'IRT', 'USD', 'EUR', 'AED', 'SAR', 'GBP', 'TRY', 'IQD', 'AFN'];

const checkCurrency = (code: string): ConfigMistake[] => {
  const codes = [...Intl.supportedValuesOf('currency'), 'IRT'];
  if (!/^[A-Z]{3}$/.test(code) || codes.includes(code)) return [];
  const suggestion = code === 'TMN' || code === 'TOM' ? 'IRT' : getNearest(code, usual);
  const message = `${quote(code)} is no currency: give its code in ISO 4217, such as "EUR" or "IRR", or "IRT" for toman (default "USD").${didYouMean(suggestion)}`;
  return [mistakeAt(['currency'], 'currency', message, suggestion)];
};

/** Time zone and currency: well written, but are there such ones? */
export const checkCalendar = (config: unknown): ConfigMistake[] => [
  ...checkTimeZone(getString(config, 'timeZone') ?? ''),
  ...checkCurrency(getString(config, 'currency') ?? ''),
];
