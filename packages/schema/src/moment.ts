import Type from 'typebox';

/** A day or a minute of the site's time zone. */
export const Moment = (description: string, example: string) =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d)?$',
    description: `${description} A day such as 2026-03-21, or a minute such as 2026-03-21T18:30.`,
    examples: [example],
  });

const dayMs = 86_400_000;

/** To make one takes longer than to ask it a hundred times, and a file has many moments of one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();
const getFormat = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-u-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(timeZone, format);
  return format;
};

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
const getOffset = (at: number, timeZone: string): number => {
  const parts = getFormat(timeZone).formatToParts(at);
  const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return local - Math.floor(at / 1000) * 1000;
};

/**
 * Unix milliseconds of a moment in a time zone. What comes twice as clocks go back is taken the first time; what they skip,
 * by the clock before.
 * @param isEnd a day stands for its end
 */
export const getMomentMs = (moment: string, timeZone: string, isEnd = false): number => {
  const isDay = !moment.includes('T');
  const wall = Date.parse(isDay ? `${moment}T00:00Z` : `${moment}Z`) + (isDay && isEnd ? dayMs : 0);
  const candidates = [wall - dayMs, wall + dayMs].map((at) => wall - getOffset(at, timeZone));
  const [before = wall] = candidates;
  const real = candidates.filter((at) => at + getOffset(at, timeZone) === wall);
  return real.length > 0 ? Math.min(...real) : before;
};
