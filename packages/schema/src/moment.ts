import Type from 'typebox';

/** A day or a minute of the site's time zone. */
export const Moment = (description: string, example: string) =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$',
    description: `${description} A day such as 2026-03-21, or a minute such as 2026-03-21T18:30.`,
    examples: [example],
  });

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
const getOffset = (at: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
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
 * Unix milliseconds of a moment in a time zone. One that a change of clocks skips is taken an hour later, one that comes
 * twice the first time.
 * @param isEnd a day stands for its end
 */
export const getMomentMs = (moment: string, timeZone: string, isEnd = false): number => {
  const isDay = !moment.includes('T');
  const wall = Date.parse(isDay ? `${moment}T00:00Z` : `${moment}Z`) + (isDay && isEnd ? 86_400_000 : 0);
  const guess = wall - getOffset(wall, timeZone);
  return wall - getOffset(guess, timeZone);
};
