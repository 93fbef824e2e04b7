import type { Range } from '../who.js';
import type { ExplainWords } from './words.js';

/** Numbers, durations and moments as a language writes them. */
export interface Format {
  words: ExplainWords;
  number(value: number): string;
  percent(value: number): string;
  /** @param ms milliseconds @param most how many units, from the largest on; default 2 */
  duration(ms: number, most?: number): string;
  /** In the calendar of the language, and how far from now. @param at Unix milliseconds */
  moment(at: number, now: number): string;
  /** Day and time. */
  date(at: number): string;
  /** The time alone when it is within a day of now, with seconds; else day and time. */
  clock(at: number, now: number): string;
  /** Keeps a name or a path in its own direction within a sentence of the other. */
  isolate(text: string): string;
  either(texts: readonly string[]): string;
  all(texts: readonly string[]): string;
  /** undefined for a range that holds everything. */
  range(given: Range | undefined): string | undefined;
  language(tag: string): string;
}

const units = [
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
  ['second', 1e3],
] as const;

/** Fills names in braces into a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** @param timeZone of the moments; default: that of this machine */
export const createFormat = (words: ExplainWords, timeZone?: string): Format => {
  const { tag } = words;
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const far = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const near = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', timeZone });
  const relative = new Intl.RelativeTimeFormat(tag);
  const inUnits = new Map<string, Intl.NumberFormat>();
  const inUnit = (count: number, unit: string): string => {
    const known =
      inUnits.get(unit) ??
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
    inUnits.set(unit, known);
    return known.format(count);
  };
  const join = (type: 'conjunction' | 'disjunction' | 'unit'): ((texts: readonly string[]) => string) => {
    const list = new Intl.ListFormat(tag, { type });
    return (texts) => list.format(texts);
  };
  const inParts = join('unit');
  const number = (value: number): string => numbers.format(value);
  // No calendar reaches further.
  const date = (at: number): string => (Math.abs(at) <= 864e13 ? far.format(at) : '…');
  const clock = (at: number, now: number): string =>
    Math.abs(at - now) < 864e5 ? near.format(at) : date(at);
  return {
    words,
    number,
    percent: (value) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100),
    duration(ms, most = 2) {
      let rest = ms;
      const parts: string[] = [];
      for (const [unit, unitMs] of units) {
        const count = unit === 'second' ? rest / unitMs : Math.floor(rest / unitMs);
        if (count >= 1 && parts.length < most) parts.push(inUnit(parts[0] ? Math.floor(count) : count, unit));
        rest -= Math.floor(rest / unitMs) * unitMs;
      }
      return parts[0] ? inParts(parts) : inUnit(ms / 1e3, 'second');
    },
    date,
    clock,
    moment(at, now) {
      const [unit, unitMs] =
        units.find(([, each]) => Math.abs(at - now) >= each) ?? (['second', 1e3] as const);
      const count = Math.trunc((at - now) / unitMs);
      // Nobody has to be told that now is in no seconds.
      return clock(at, now) + (count === 0 ? '' : ` (${relative.format(count, unit)})`);
    },
    // What is in parts has each of them isolated.
    isolate: (text) =>
      words.dir === 'rtl' && /^[^\u2068]*[a-z/]/i.test(text) ? `\u2068${text}\u2069` : text,
    either: join('disjunction'),
    all: join('conjunction'),
    range({ min, max } = {}) {
      if (min === undefined && max === undefined) return undefined;
      if (min === max && min !== undefined) return number(min);
      if (min === undefined) return fill(words.atMost, { x: number(max ?? 0) });
      if (max === undefined) return fill(words.atLeast, { x: number(min) });
      return fill(words.between, { x: number(min), y: number(max) });
    },
    language(named) {
      try {
        return new Intl.DisplayNames(tag, { type: 'language' }).of(named) ?? named;
      } catch {
        // No tag of a language.
        return named;
      }
    },
  };
};
