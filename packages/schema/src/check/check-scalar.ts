import { noteHidden, showHidden, toPlainDigits } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { mendText, patternWords } from './patterns.js';
import { type Steps, toPointer } from './pointer.js';
import { isRecord, type SchemaNode } from './schema-node.js';
import { countOf, defaultOf, didYouMean, noteNull, shorten, show, suchAs } from './words.js';

/** An example and the default, which need not be said twice. */
const ends = ({ examples: [example] = [], default: byDefault }: SchemaNode): string => {
  const isSame = JSON.stringify(example) === JSON.stringify(byDefault);
  return `${isSame ? '' : suchAs(example)}${defaultOf(byDefault)}.`;
};

const checkString = (schema: SchemaNode, value: string, pointer: string): ConfigMistake[] => {
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value)) {
    const {
      noun = 'right',
      ask = `give a text that matches ${schema.pattern}`,
      mend,
    } = patternWords[schema.pattern] ?? {};
    const suggestion = mendText(value, new RegExp(schema.pattern), mend);
    const message = `${show(value)} is not ${noun}: ${ask}${ends(schema)}${noteHidden(value)}${didYouMean(suggestion)}`;
    return [{ pointer, code: 'pattern', message, ...(suggestion === undefined ? {} : { suggestion }) }];
  }
  // Code points, as JSON Schema counts.
  const length = Array.from(value).length;
  if (length < (schema.minLength ?? 0))
    return [{ pointer, code: 'empty', message: `This text is empty: write one${ends(schema)}` }];
  if (length > (schema.maxLength ?? Infinity)) {
    return [
      {
        pointer,
        code: 'too-long',
        message: `This text has ${length} characters; at most ${schema.maxLength ?? 0} fit.`,
      },
    ];
  }
  return [];
};

const askForNumber = (schema: SchemaNode): string => {
  const noun = schema.type === 'integer' ? 'a whole number' : 'a number';
  if (schema.minimum !== undefined && schema.maximum !== undefined)
    return `${noun} from ${schema.minimum} to ${schema.maximum}`;
  return schema.minimum === undefined ? noun : `${noun} of at least ${schema.minimum}`;
};

const checkNumber = (schema: SchemaNode, value: number, pointer: string): ConfigMistake[] => {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (!Number.isFinite(value)) {
    const message = `This number is too large to be one: give ${askForNumber(schema)}${defaultOf(schema.default)}.`;
    return [{ pointer, code: 'type', message }];
  }
  if (value < minimum || value > maximum) {
    const isPercent = schema.type === 'number' && minimum === 0 && maximum === 100;
    const [noun, ask] = isPercent ? ['a percentage', '0 to 100'] : ['possible here', askForNumber(schema)];
    return [
      {
        pointer,
        code: 'out-of-range',
        message: `${show(value)} is not ${noun}: give ${ask}${defaultOf(schema.default)}.`,
      },
    ];
  }
  if (schema.type === 'integer' && !Number.isInteger(value)) {
    return [
      {
        pointer,
        code: 'type',
        message: `${show(value)} is not a whole number: give ${askForNumber(schema)}${defaultOf(schema.default)}.`,
      },
    ];
  }
  return [];
};

const kinds: Record<string, (schema: SchemaNode) => string> = {
  string: (schema) =>
    schema.pattern === undefined
      ? 'a text in quotes'
      : (patternWords[schema.pattern]?.noun ?? 'a text in quotes'),
  number: askForNumber,
  integer: askForNumber,
  boolean: () => 'true or false, without quotes',
  array: () => 'a list in [ ]',
  object: () => 'an object in { }',
};

/** What was probably meant by a value of the wrong kind: `"true"` → true, `"۵"` → 5, 20 → "20s", 20000 → "20s". */
const convert = (schema: SchemaNode, value: unknown): string | undefined => {
  if (schema.type === 'boolean' && (value === 'true' || value === 'false')) return value;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  if (isNumber && typeof value === 'string') {
    const digits = toPlainDigits(value)
      .replace(/\s*[%٪]$/, '')
      .replace('٫', '.');
    if (/^-?\d+(\.\d+)?$/.test(digits)) return digits;
  }
  if (schema.type === 'string' && typeof value === 'number' && Number.isInteger(value) && value >= 0) {
    const isMs = value >= 1000 && value % 1000 === 0;
    const duration = isMs ? `${value / 1000}s` : `${value}s`;
    if (schema.pattern?.endsWith('(ms|s|m|h|d)$')) return JSON.stringify(duration);
  }
  if (schema.type === 'string' && schema.pattern === undefined && typeof value === 'number')
    return JSON.stringify(String(value));
  if (
    schema.type === 'array' &&
    typeof value === 'string' &&
    (schema.items?.type === 'string' || isWord(schema, value))
  )
    return `[${JSON.stringify(value)}]`;
  return undefined;
};

/** Whether a list takes this word. */
const isWord = ({ items }: SchemaNode, value: string): boolean =>
  items?.anyOf?.some(({ const: word }) => word === value) ?? false;

/** A value of another kind than the schema asks for. */
export const mistakenKind = (schema: SchemaNode, value: unknown, steps: Steps): ConfigMistake => {
  const kind = kinds[schema.type ?? '']?.(schema) ?? 'something else';
  const suggestion = convert(schema, value);
  const isBare = schema.type === 'array' && isRecord(value) && schema.items?.type !== 'string';
  const did =
    suggestion === undefined
      ? isBare
        ? ' Put [ ] around it.'
        : ''
      : ` Did you mean ${showHidden(shorten(suggestion, 100))}?`;
  const { examples: _examples, ...bare } = schema;
  const shown = show(value).replace(/^an? /, (article) => article.replace('a', 'A'));
  const message = `${shown} does not fit here: give ${kind}${ends(schema.type === 'boolean' ? bare : schema)}${noteNull(value)}${did}`;
  return {
    pointer: toPointer(steps),
    code: 'type',
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

/** Checks a text, number, boolean or constant. */
export const checkScalar = (schema: SchemaNode, value: unknown, steps: Steps): ConfigMistake[] => {
  const pointer = toPointer(steps);
  if (schema.const !== undefined) {
    return value === schema.const
      ? []
      : [
          {
            pointer,
            code: 'choice',
            message: `${show(value)} does not fit here: write ${JSON.stringify(schema.const)}.`,
            suggestion: JSON.stringify(schema.const),
          },
        ];
  }
  if (schema.type === 'string' && typeof value === 'string') return checkString(schema, value, pointer);
  if ((schema.type === 'number' || schema.type === 'integer') && typeof value === 'number')
    return checkNumber(schema, value, pointer);
  if (schema.type === 'boolean' && typeof value === 'boolean') return [];
  return [mistakenKind(schema, value, steps)];
};

/** Checks how many things stand in a list. */
export const checkLength = (schema: SchemaNode, list: readonly unknown[], steps: Steps): ConfigMistake[] => {
  const { minItems = 0, maxItems = Infinity } = schema;
  const pointer = toPointer(steps);
  if (list.length < minItems)
    return [
      {
        pointer,
        code: 'too-few',
        message: `This list ${list.length === 0 ? 'is empty' : `has ${countOf(list.length, 'entry')}`}: give at least ${countOf(minItems, 'entry')}${defaultOf(schema.default)}.`,
      },
    ];
  if (list.length > maxItems)
    return [
      {
        pointer,
        code: 'too-many',
        message: `This list has ${list.length} entries; at most ${maxItems} are possible.`,
      },
    ];
  return [];
};
