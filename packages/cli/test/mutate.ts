import { defineKey, type Random } from './random.js';

type Parent = Record<string, unknown> | unknown[];
interface Place {
  parent: Parent;
  key: string | number;
}

const isParent = (value: unknown): value is Parent => typeof value === 'object' && value !== null;

/** Every place in a value that something stands in. */
const listPlaces = (value: unknown): Place[] => {
  if (!isParent(value)) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((each: unknown, index) => [index, each])
    : Object.entries(value);
  return entries.flatMap(([key, each]) => [{ parent: value, key }, ...listPlaces(each)]);
};

const read = ({ parent, key }: Place): unknown => Reflect.get(parent, key);

const nest = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { id: value };
  return value;
};

const oddKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'site\u200b',
  'id',
  'when',
  'type',
  'ی',
  '0',
  'x'.repeat(300),
];

const oddTexts = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '۱۲',
  '\ud83c',
  'a\u0000b',
  '/**',
  '*',
  '**',
  '^/a(b|c)+$',
  '[',
  '(?<',
  '\\',
  '{answer:x}',
  '{name}',
  '{order}',
  '20s',
  '9'.repeat(400) + 'd',
  '0ms',
  '2026-02-30',
  '1405-01-01',
  '0000-00-00',
  '#fffFFF',
  'fa',
  'xx',
  'end',
  'skipped',
  '\u202Enps',
  '$&',
  '{cart.value}',
];

const oddValues: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => 2 ** 60,
  () => [],
  () => ({}),
  () => [null],
  () => nest(150),
  () => nest(40),
  () => Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, template: 'nps' })),
];

const changeText = (text: string, random: Random): string => {
  const letters = Array.from(text);
  const at = random.below(letters.length + 1);
  const change = random.of([
    () => letters.splice(at, 1),
    () =>
      letters.splice(
        at,
        0,
        random.of(['e', '-', '_', ' ', '/', '*', '\u200c', '\u200b', 'ا', '۵', '"', '{', '}', '😀']),
      ),
    () => letters.splice(at, 2, ...letters.slice(at, at + 2).toReversed()),
    () => letters.splice(at, 0, ...letters),
  ]);
  change();
  return letters.join('').slice(0, 6_000);
};

const renew = (value: unknown, random: Random): unknown => {
  if (typeof value === 'string')
    return random.below(3) === 0 ? random.of(oddTexts) : changeText(value, random);
  if (typeof value === 'number')
    return random.of([-value, value + 1, value * 1e9, value / 3, String(value), value - 100]);
  return random.of(oddValues)();
};

/** One change to a parsed file: something goes, comes twice, changes its place, its kind or its name. The value itself is changed. */
const changeOnce = (value: unknown, random: Random): void => {
  const places = listPlaces(value);
  if (places.length === 0) return;
  const place = random.of(places);
  const other = random.of(places);
  const { parent, key } = place;
  const change = random.of([
    () => (Array.isArray(parent) ? parent.splice(Number(key), 1) : Reflect.deleteProperty(parent, key)),
    () => defineKey(parent, key, renew(read(place), random)),
    () => defineKey(parent, key, renew(read(place), random)),
    () => defineKey(parent, key, random.of(oddValues)()),
    () => defineKey(parent, key, random.of(oddTexts)),
    () => defineKey(parent, key, structuredClone(read(other))),
    () =>
      Array.isArray(parent)
        ? parent.push(structuredClone(read(place)))
        : defineKey(parent, random.of(oddKeys), structuredClone(read(place))),
    () => {
      if (Array.isArray(parent)) return;
      const kept = read(place);
      Reflect.deleteProperty(parent, key);
      defineKey(parent, random.below(2) === 0 ? random.of(oddKeys) : changeText(String(key), random), kept);
    },
  ]);
  change();
};

/** A copy of a parsed file with some changes to it. */
export const mutateValue = (value: unknown, random: Random): unknown => {
  const copy = structuredClone(value);
  for (let changes = 1 + random.below(3); changes > 0; changes--) changeOnce(copy, random);
  return copy;
};

const snippets = [
  '"',
  "'",
  '“',
  '”',
  '«',
  '،',
  ',',
  ',,',
  ':',
  '{',
  '}',
  '[',
  ']',
  '{}',
  '//',
  '/*',
  '*/',
  '\\',
  '\\u12',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\ufeff',
  '\u00a0',
  '۱',
  'True',
  'null',
  '1e999',
  '007',
  '...',
  '<html>',
  '<<<<<<< a\n',
  '"__proto__": {},',
  '\ud800',
  '=',
];

const editOnce = (text: string, random: Random): string => {
  const at = random.below(text.length + 1);
  const length = random.below(random.below(4) === 0 ? 200 : 4);
  return random.of([
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at) + random.of(snippets) + text.slice(at),
    () => text.slice(0, at) + random.of(snippets) + text.slice(at + 1),
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(random.below(65_536)) + text.slice(at + 1),
  ])();
};

/** A text with some letters taken out, put in, doubled or cut off. */
export const mutateText = (text: string, random: Random): string => {
  let edited = text;
  for (let edits = 1 + random.below(4); edits > 0; edits--) edited = editOnce(edited, random);
  return edited;
};
