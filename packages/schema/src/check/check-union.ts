import { mistakenKind } from './check-scalar.js';
import { noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { isPlannedOption } from './planned.js';
import { type Steps, toPointer } from './pointer.js';
import { isRecord, type SchemaNode } from './schema-node.js';
import { defaultOf, didYouMean, listWords, noteNull, show, suchAs } from './words.js';

type Check = (schema: SchemaNode, value: unknown, steps: Steps) => ConfigMistake[];

const suggest = (suggestion: string | undefined): { suggestion?: string } =>
  suggestion === undefined ? {} : { suggestion };

/** One of several words. */
const checkWord = (
  words: readonly string[],
  schema: SchemaNode,
  value: unknown,
  steps: Steps,
): ConfigMistake[] => {
  if (typeof value === 'string' && words.includes(value)) return [];
  const pointer = toPointer(steps);
  const suggestion = typeof value === 'string' ? getNearest(value, words) : undefined;
  // Of a long list the one that is near is enough.
  const help =
    suggestion !== undefined && words.length > 8
      ? ''
      : `: give ${listWords(words)}${defaultOf(schema.default)}`;
  const message = `${show(value)} is not possible here${help}.${typeof value === 'string' ? noteHidden(value) : ''}${didYouMean(suggestion)}`;
  return [{ pointer, code: 'choice', message, ...suggest(suggestion) }];
};

/** Variants that say in `type` what they are. */
const checkByType = (
  variants: ReadonlyMap<string, SchemaNode>,
  value: Record<string, unknown>,
  steps: Steps,
  check: Check,
): ConfigMistake[] => {
  const types = [...variants.keys()];
  if (!Object.hasOwn(value, 'type')) {
    return [
      { pointer: toPointer(steps), code: 'missing', message: `"type" is missing: give ${listWords(types)}.` },
    ];
  }
  const variant = typeof value['type'] === 'string' ? variants.get(value['type']) : undefined;
  return variant ? check(variant, value, steps) : checkWord(types, {}, value['type'], [...steps, 'type']);
};

/** Variants that are named by the one option they cannot do without. */
const checkByKey = (
  variants: ReadonlyMap<string, SchemaNode>,
  value: Record<string, unknown>,
  steps: Steps,
  check: Check,
): ConfigMistake[] => {
  const names = [...variants.keys()];
  const given = names.filter((name) => Object.hasOwn(value, name));
  // An option that another variant knows as well, such as "after", does not name it.
  const naming = given.filter(
    (name) => !given.some((other) => other !== name && variants.get(other)?.properties?.[name] !== undefined),
  );
  const variant = variants.get(naming[0] ?? '');
  if (naming.length > 1) {
    const message = `${listWords(naming, 'and')} cannot stand together: give each its own { }; any of them is enough.`;
    return [{ pointer: toPointer([...steps, naming[1] ?? '']), on: 'key', code: 'ambiguous', message }];
  }
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  const meant =
    unknown.find((name) => isPlannedOption(name)) ??
    unknown.find((name) => getNearest(name, names) !== undefined) ??
    unknown[0];
  // With "after" alone beside a name that is not known, the other name was meant.
  const isNamed =
    variant !== undefined &&
    !(
      meant !== undefined &&
      variant.required?.length === 1 &&
      Object.keys(variant.properties ?? {}).length === 1
    );
  if (isNamed) return check(variant, value, steps);
  if (meant === undefined) {
    return [
      {
        pointer: toPointer(steps),
        code: 'missing',
        message: `Nothing is named here: give one of ${listWords(names)}.`,
      },
    ];
  }
  const pointer = toPointer([...steps, meant]);
  if (isPlannedOption(meant)) {
    return [
      {
        pointer,
        on: 'key',
        code: 'not-yet',
        message: `${show(meant)} is not built yet: this version has ${listWords(names, 'and')}.`,
      },
    ];
  }
  const suggestion = getNearest(meant, names);
  const message = `There is no option ${show(meant)} here: give ${listWords(names)}.${noteHidden(meant)}${didYouMean(suggestion)}`;
  return [{ pointer, on: 'key', code: 'unknown-option', message, ...suggest(suggestion) }];
};

/** Finds the variant that was meant and checks that one alone. */
export const checkUnion = (
  schema: SchemaNode,
  value: unknown,
  steps: Steps,
  check: Check,
): ConfigMistake[] => {
  const variants = schema.anyOf ?? [];
  const words = variants.flatMap((variant) => (typeof variant.const === 'string' ? [variant.const] : []));
  if (words.length === variants.length) return checkWord(words, schema, value, steps);

  const objects = variants.filter(({ type }) => type === 'object');
  if (objects.length === variants.length) {
    if (!isRecord(value)) return [mistakenKind({ ...schema, type: 'object' }, value, steps)];
    const byType = new Map(
      objects.flatMap((variant) => {
        const type = variant.properties?.['type']?.const;
        return typeof type === 'string' ? [[type, variant] as const] : [];
      }),
    );
    if (byType.size === objects.length) return checkByType(byType, value, steps, check);
    return checkByKey(
      new Map(objects.map((variant) => [variant.required?.[0] ?? '', variant])),
      value,
      steps,
      check,
    );
  }

  // One of several kinds: a text, or one per language; a number, or a range.
  const given =
    value === null ? 'null' : Array.isArray(value) ? 'array' : isRecord(value) ? 'object' : typeof value;
  const fitting = variants.find(({ type }) => type === given);
  if (fitting) return check({ examples: schema.examples ?? [], ...fitting }, value, steps);
  const isText =
    variants.length === 2 && variants.some(({ type, properties }) => type === 'object' && !properties);
  const ask = isText
    ? 'a text in quotes, or one per language such as {"en": "Hello"}'
    : `${listKinds(variants)}${suchAs(schema.examples?.[0])}`;
  return [
    {
      pointer: toPointer(steps),
      code: 'type',
      message: `${show(value)} does not fit here: give ${ask}.${noteNull(value)}`,
    },
  ];
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const listKinds = (variants: readonly SchemaNode[]): string =>
  variants.flatMap(({ type }) => kinds[String(type)] ?? []).join(', or ');
