import type { Words } from '../languages/index.js';
import type { NumberFormat } from './numbers.js';

/** 840 ms, 5.1 s, 2 min 3 s, 1 h 4 min: two units at most. */
export function formatDuration(ms: number, words: Words, numbers: NumberFormat): string {
  if (ms < 1000) return words.ms(numbers.count(Math.max(0, ms)));
  const seconds = ms / 1000;
  if (seconds < 10) return words.seconds(numbers.decimal(seconds, 1));
  const whole = Math.round(seconds);
  if (whole < 60) return words.seconds(numbers.count(whole));
  const minutes = Math.floor(whole / 60);
  if (minutes < 60)
    return join(
      words.minutes(numbers.count(minutes)),
      whole % 60,
      (rest) => words.seconds(numbers.count(rest)),
      words,
    );
  return join(
    words.hours(numbers.count(Math.floor(minutes / 60))),
    minutes % 60,
    (rest) => words.minutes(numbers.count(rest)),
    words,
  );
}

function join(first: string, rest: number, say: (rest: number) => string, words: Words): string {
  return rest === 0 ? first : words.and(first, say(rest));
}
