import { getString, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { didYouMean } from './words.js';

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

const findZone = (name: string): string | undefined => {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const city = name.trim().replaceAll(/\s+/g, '_').toLowerCase();
  return (
    zones.find((zone) => zone.toLowerCase().split('/').at(-1) === city) ??
    getNearest(name, zones) ??
    zones.find((zone) => getNearest(city, [zone.toLowerCase().split('/').at(-1) ?? '']) !== undefined)
  );
};

const checkTimeZone = (name: string): ConfigMistake[] => {
  const zone = getZone(name);
  // Engines differ in capitals: the store takes only those of the list.
  const isOtherCase = zone !== undefined && zone !== name && zone.toLowerCase() === name.toLowerCase();
  if (name === '' || (zone !== undefined && !isOtherCase)) return [];
  const suggestion = isOtherCase ? zone : findZone(name);
  const message = `${JSON.stringify(name)} is no time zone: give one of the IANA list, such as "Asia/Tehran" (default "UTC").${didYouMean(suggestion)}`;
  return [mistakeAt(['timeZone'], 'time-zone', message, suggestion)];
};

const checkCurrency = (code: string): ConfigMistake[] => {
  const codes = [...Intl.supportedValuesOf('currency'), 'IRT'];
  if (!/^[A-Z]{3}$/.test(code) || codes.includes(code)) return [];
  return [
    mistakeAt(
      ['currency'],
      'currency',
      `${JSON.stringify(code)} is no currency: give its code in ISO 4217, such as "EUR" or "IRR", or "IRT" for toman (default "USD").`,
    ),
  ];
};

/** Time zone and currency: well written, but are there such ones? */
export const checkCalendar = (config: unknown): ConfigMistake[] => [
  ...checkTimeZone(getString(config, 'timeZone') ?? ''),
  ...checkCurrency(getString(config, 'currency') ?? ''),
];
