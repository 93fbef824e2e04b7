/** `14:05`, with seconds, a half of the day, and an offset. */
const clock =
  /^(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?\s*(?:(am|a\.m\.|ق\.?\s?ظ\.?)|(pm|p\.m\.|ب\.?\s?ظ\.?))?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

export interface Clock {
  /** Two digits each. */
  hours: string;
  minutes: string;
  seconds: string;
  offset?: string | undefined;
}

/** Two digits. */
export const pad = (text: string): string => text.padStart(2, '0');

/** Of twelve hours, the last comes first. */
const toHours = (hours: string, isMorning: boolean, isEvening: boolean): string | undefined => {
  if (!isMorning && !isEvening) return hours;
  const hour = Number(hours);
  return hour < 1 || hour > 12 ? undefined : String((hour % 12) + (isEvening ? 12 : 0));
};

/** As ISO 8601 has it: `UTC` is `Z`, and databases leave out the minutes. */
const toOffset = (offset: string | undefined): string | undefined =>
  offset?.replace(/^(?:utc|gmt)$/i, 'Z').replace(/^[+-]\d\d$/, '$&:00');

/** Reads a clock; '' is the beginning of the day. @returns undefined for what is none */
export const readClock = (text: string): Clock | undefined => {
  if (text === '') return { hours: '00', minutes: '00', seconds: '00' };
  const [, given = '', minutes = '', seconds = '00', morning, evening, offset] = clock.exec(text) ?? [];
  const hours = given === '' ? undefined : toHours(given, morning !== undefined, evening !== undefined);
  return hours === undefined ? undefined : { hours: pad(hours), minutes, seconds, offset: toOffset(offset) };
};
