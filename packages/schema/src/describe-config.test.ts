import { describe, expect, test } from 'vitest';
import { checkShape } from './check/check-shape.js';
import type { SchemaNode } from './check/schema-node.js';
import { compileConfig } from './compile-config.js';
import { completeConfig } from './complete-config.js';
import { Config, configJsonSchema } from './config.js';
import { parseConfig } from './parse-config.js';

const published: SchemaNode = JSON.parse(JSON.stringify(configJsonSchema));

/** Every option of the file, with its path. */
const listOptions = (schema: SchemaNode, path = ''): [string, SchemaNode][] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, option]): [string, SchemaNode][] => [
    [`${path}.${name}`, option],
    ...listOptions(option, `${path}.${name}`),
  ]),
  ...(schema.items ? listOptions(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((variant) => listOptions(variant, path)),
];

/** An object with every printed default written out. */
const writeDefaults = (schema: SchemaNode): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, option]) => {
      if (option.default !== undefined) return [[name, option.default]];
      return option.type === 'object' ? [[name, writeDefaults(option)]] : [];
    }),
  );

describe.each(listOptions(published))('the option %s', (_path, option) => {
  test('has a sentence', () => expect(option.description).toMatch(/^[\p{L}"].*[.!?]$/u));
  test('has examples that fit', () => {
    expect(option.examples?.length).toBeGreaterThan(0);
    for (const example of option.examples ?? []) expect(checkShape(option, example)).toEqual([]);
  });
  test('has a default that fits, if any', () => {
    if (option.default !== undefined) expect(checkShape(option, option.default)).toEqual([]);
  });
});

/** Objects that an editor shows by themselves: entries of lists, and the variants of a union. */
const listObjects = (schema: SchemaNode, path = ''): [string, SchemaNode][] => [
  ...(schema.type === 'object' && schema.properties !== undefined
    ? [[path, schema] as [string, SchemaNode]]
    : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, option]) =>
    listObjects(option, `${path}.${name}`),
  ),
  ...(schema.items ? listObjects(schema.items, `${path}[]`) : []),
  ...(schema.anyOf ?? []).flatMap((variant, index) => listObjects(variant, `${path}|${index}`)),
];

test.each(listObjects(published))(
  'the object %s has a sentence, and takes nothing that it does not know',
  (_path, object) => {
    expect(object.description).toMatch(/^[\p{L}"].*[.!?]$/u);
    expect(object.additionalProperties).toBe(false);
  },
);

test('an option of a list that has no default is needed, or says what its absence means, or is known to mean nothing', () => {
  const lists = ['.stages[]', '.surveys[]', '.maps[]'];
  const needed = new Set(
    listObjects(published).flatMap(([path, { required = [] }]) =>
      required.map((name) => `${path.replaceAll(/\|\d+/g, '')}.${name}`),
    ),
  );
  const without = listOptions(published)
    .filter(
      ([path, { default: byDefault, type, description = '' }]) =>
        byDefault === undefined &&
        type !== 'object' &&
        lists.some((list) => path.startsWith(list)) &&
        !needed.has(path) &&
        !/default: |[Ww]ithout it|At least\.|At most\./.test(description),
    )
    .map(([path]) => path.replace('.surveys[]', ''));
  expect([...new Set(without)]).toEqual([
    '.title',
    '.template',
    '.questions',
    '.questions[].text',
    '.questions[].next',
    '.questions[].low',
    '.questions[].high',
    '.questions[].hint',
    '.questions[].options',
    '.questions[].options[].text',
    '.questions[].options[].kind',
    '.questions[].statement',
    '.questions[].body',
    '.questions[].link',
    '.questions[].linkText',
    '.questions[].coupon',
    '.who.new',
    '.who.stage',
    '.who.reached',
    '.who.language',
    '.who.source',
    '.who.campaign',
    '.who.landingPage',
    '.who.device',
    '.howOften.perVisitor',
    '.howOften.active.from',
    '.howOften.active.to',
    '.maps[].title',
    '.maps[].question',
    '.maps[].audience',
  ]);
});

test('the options of a site that have no default are known', () => {
  const lists = new Set(['.stages[]', '.surveys[]', '.experiments[]', '.maps[]']);
  const without = listOptions(published)
    .filter(
      ([path, { default: byDefault, type }]) =>
        byDefault === undefined && type !== 'object' && ![...lists].some((list) => path.startsWith(list)),
    )
    .map(([path]) => path);
  expect(without).toEqual([
    '.$schema',
    '.site',
    '.name',
    '.friction.searchEmpty.selector',
    '.stages',
    '.contacts.publicKey',
    '.theme.accent',
    '.theme.surface',
    '.theme.ink',
    '.theme.radius',
    '.theme.scheme',
    '.theme.zIndex',
  ]);
});

test('the printed defaults are those that are filled in', () => {
  const parsed = parseConfig({ ...writeDefaults(published), site: 'nogol' });
  expect(parsed).toHaveProperty('config');
  if ('config' in parsed) expect(completeConfig(parsed.config)).toEqual(completeConfig({ site: 'nogol' }));
});

test('the printed defaults of surveys and stages are those that browsers get', () => {
  const compile = (value: unknown) => {
    const parsed = parseConfig(value);
    if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.mistakes));
    return compileConfig(completeConfig(parsed.config), 1, { triggers: 't.js', ask: 'a.js', widget: 'w.js' });
  };
  const survey = { id: 'nps', template: 'nps' };
  const [trigger, stage] = [{ event: 'purchase' }, { id: 'buying', enter: [{ event: 'purchase' }] }];
  const surveySchema = Config.properties.surveys.items;
  const withDefaults = {
    site: 'nogol',
    stages: [{ once: false, ...stage }],
    surveys: [{ ...writeDefaults(surveySchema), ...survey, when: [{ ...trigger, after: '0s' }] }],
  };
  const bare = { site: 'nogol', stages: [stage], surveys: [{ ...survey, when: [trigger] }] };
  const [written, left] = [compile(withDefaults), compile(bare)];
  // An empty "who" asks everybody, as none does.
  expect(written.surveys?.list.map(({ who: _who, ...rest }) => rest)).toEqual(left.surveys?.list);
  expect(written.stages).toEqual(left.stages);
});
