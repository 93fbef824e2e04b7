import fc from 'fast-check';
import { Compile } from 'typebox/compile';
import { expect, test } from 'vitest';
import { Config } from '../config.js';
import { checkConfig } from '../check-config.js';
import { checkShape } from './check-shape.js';
import type { SchemaNode } from './schema-node.js';

const validator = Compile(Config);

/** Values that come near to what a schema asks for, so that both verdicts are frequent. */
const valueLike = (schema: SchemaNode): fc.Arbitrary<unknown> => {
  const strange = fc.jsonValue({ maxDepth: 2 });
  const examples = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
  const one = (...arbitraries: fc.Arbitrary<unknown>[]) =>
    fc.oneof(
      { weight: 1, arbitrary: strange },
      ...arbitraries.map((arbitrary) => ({ weight: 12, arbitrary })),
    );
  const whole = examples.length > 0 ? [fc.constantFrom(...examples)] : [];
  if (schema.const !== undefined) return one(fc.constant(schema.const));
  if (schema.anyOf) return one(...schema.anyOf.map(valueLike));
  if (schema.type === 'array')
    return one(fc.array(valueLike(schema.items ?? {}), { maxLength: 3 }), ...whole);
  if (schema.type === 'object') {
    const options = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, option]) => [name, valueLike(option)]),
    );
    return one(
      fc.record(options, { requiredKeys: [...(schema.required ?? [])] }),
      fc.record(options, { requiredKeys: [] }),
    );
  }
  return one(
    ...whole,
    schema.type === 'string' ? fc.string({ maxLength: 5 }) : fc.integer({ min: -2, max: 120 }),
  );
};

test('finds a mistake exactly where the validator refuses', () => {
  let refused = 0;
  fc.assert(
    fc.property(valueLike(Config), (value) => {
      const mistakes = checkShape(Config, value);
      const isRight = validator.Check(value);
      if (!isRight) refused++;
      expect(mistakes.length === 0, JSON.stringify({ value, mistakes })).toBe(isRight);
    }),
    { numRuns: 1000 },
  );
  expect(refused).toBeGreaterThan(50);
});

test.each(Object.entries(Config.properties))(
  'agrees with the validator on the option %s',
  (_name, option) => {
    const optionValidator = Compile(option);
    let taken = 0;
    fc.assert(
      fc.property(valueLike(option), (value) => {
        const isRight = optionValidator.Check(value);
        if (isRight) taken++;
        expect(checkShape(option, value).length === 0, JSON.stringify(value)).toBe(isRight);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(0);
  },
);

test('never throws, and says what it says in sentences', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ maxDepth: 6 }), valueLike(Config)), (value) => {
      const { mistakes, hints } = checkConfig(value);
      for (const { message, pointer } of [...mistakes, ...hints]) {
        expect(message).toMatch(/[.?]$/);
        expect(message.length).toBeLessThan(600);
        expect(pointer === '' || pointer.startsWith('/')).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('names that objects have by nature are no options', () => {
  const value: unknown = JSON.parse(
    '{"site": "nogol", "__proto__": {"site": "x"}, "constructor": 1, "toString": 2}',
  );
  expect(checkConfig(value).mistakes.map(({ pointer }) => pointer)).toEqual([
    '/__proto__',
    '/constructor',
    '/toString',
  ]);
});
