import { checkLength, checkScalar, mistakenKind } from './check-scalar.js';
import { checkUnion } from './check-union.js';
import { noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { mendText, patternWords } from './patterns.js';
import { isPlannedOption } from './planned.js';
import { leaked } from './private-key.js';
import { type Steps, toPointer } from './pointer.js';
import { isRecord, type SchemaNode } from './schema-node.js';
import { didYouMean, show, suchAs } from './words.js';

const unknownOption = (name: string, known: readonly string[], steps: Steps): ConfigMistake => {
  const pointer = toPointer([...steps, name]);
  if (isPlannedOption(name)) {
    return {
      pointer,
      on: 'key',
      code: 'not-yet',
      message: `${show(name)} is not built yet; take it out for now.`,
    };
  }
  if (/private.?key/i.test(name)) return { pointer, on: 'key', code: 'key', message: leaked };
  const suggestion = getNearest(name, known);
  const help = suggestion === undefined ? ` Known here: ${known.join(', ')}.` : didYouMean(suggestion);
  const message = `There is no option ${show(name)} here.${noteHidden(name)}${help}`;
  return {
    pointer,
    on: 'key',
    code: 'unknown-option',
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
};

const missingOption = (name: string, schema: SchemaNode | undefined, steps: Steps): ConfigMistake => {
  const what = schema?.description === undefined ? '' : ` ${schema.description}`;
  return {
    pointer: toPointer(steps),
    code: 'missing',
    message: `"${name}" is missing.${what} Write one${suchAs(schema?.examples?.[0])}.`,
  };
};

const checkEntry = (schema: SchemaNode, name: string, value: unknown, steps: Steps): ConfigMistake[] => {
  for (const [pattern, entry] of Object.entries(schema.patternProperties ?? {})) {
    if (new RegExp(pattern).test(name)) return checkShape(entry, value, [...steps, name]);
    const { noun = 'possible', ask = '', mend } = patternWords[pattern] ?? {};
    const suggestion = mendText(name, new RegExp(pattern), mend);
    const message = `${show(name)} is not ${noun}: ${ask}.${noteHidden(name)}${didYouMean(suggestion)}`;
    return [
      {
        pointer: toPointer([...steps, name]),
        on: 'key',
        code: 'pattern',
        message,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ];
  }
  return schema.additionalProperties === false
    ? [unknownOption(name, Object.keys(schema.properties ?? {}), steps)]
    : [];
};

const checkObject = (schema: SchemaNode, value: Record<string, unknown>, steps: Steps): ConfigMistake[] => {
  const properties = schema.properties ?? {};
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => missingOption(name, properties[name], steps)),
    ...Object.entries(value).flatMap(([name, entry]) => {
      const option = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return option ? checkShape(option, entry, [...steps, name]) : checkEntry(schema, name, entry, steps);
    }),
  ];
};

/** Checks a value against a schema and says every mistake in words. Empty exactly when the value fits. */
export const checkShape = (schema: SchemaNode, value: unknown, steps: Steps = []): ConfigMistake[] => {
  if (schema.anyOf) return checkUnion(schema, value, steps, checkShape);
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [mistakenKind(schema, value, steps)];
    const { items = {} } = schema;
    return [
      ...checkLength(schema, value, steps),
      ...value.flatMap((entry, index) => checkShape(items, entry, [...steps, index])),
    ];
  }
  if (schema.type === 'object') {
    return isRecord(value) ? checkObject(schema, value, steps) : [mistakenKind(schema, value, steps)];
  }
  return checkScalar(schema, value, steps);
};
