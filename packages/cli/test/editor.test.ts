import { configJsonSchema } from '@safar/schema';
import { getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';
import { describe, expect, test } from 'vitest';
import { validFiles } from './valid-files.js';

// The schema as editors read it: as the file that is published.
const schema: JSONSchema = JSON.parse(JSON.stringify(configJsonSchema));
const service = getLanguageService({
  // Where a file names its schema.
  schemaRequestService: (uri) =>
    uri.endsWith('safar.schema.json')
      ? Promise.resolve(JSON.stringify(schema))
      : Promise.reject(new Error(uri)),
});
service.configure({ validate: true, schemas: [{ uri: 'safar://schema', fileMatch: ['*.json'], schema }] });

/** A file with a cursor in it, written as |. */
const open = (written: string) => {
  const offset = written.indexOf('|');
  const document = TextDocument.create(
    'file:///safar.json',
    'json',
    1,
    written.slice(0, offset) + written.slice(offset + 1),
  );
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(offset) };
};

const complete = async (written: string): Promise<{ label: string; about: string }[]> => {
  const { document, json, position } = open(written);
  const list = await service.doComplete(document, position, json);
  return (list?.items ?? []).map(({ label, documentation }) => ({
    label,
    about: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
  }));
};

const hover = async (written: string): Promise<string> => {
  const { document, json, position } = open(written);
  const found = await service.doHover(document, position, json);
  // Markdown, in which points and brackets are escaped.
  return JSON.stringify(found?.contents ?? '').replaceAll('\\\\', '');
};

describe('completion', () => {
  test.each([
    ['{ "site": "nogol", | }', ['languages', 'surveys', 'throttle', 'theme', 'stages', 'timeZone']],
    ['{ "surveys": [{ | }] }', ['id', 'template', 'when', 'who', 'howOften', 'questions', 'priority']],
    ['{ "surveys": [{ "when": [{ | }] }] }', ['stage', 'event', 'page', 'cart', 'manual', 'after']],
    ['{ "surveys": [{ "when": [{ "event": "purchase", | }] }] }', ['after']],
    ['{ "surveys": [{ "who": { | } }] }', ['new', 'visits', 'purchases', 'device', 'language', 'answers']],
    ['{ "surveys": [{ "howOften": { "again": { | } } }] }', ['afterAnswer', 'afterDismiss', 'afterShown']],
    [
      '{ "surveys": [{ "questions": [{ "type": "csat", | }] }] }',
      ['id', 'text', 'look', 'low', 'high', 'next'],
    ],
    ['{ "stages": [{ "enter": [{ | }] }] }', ['page', 'event']],
    ['{ "privacy": { | } }', ['keep', 'keepQuery', 'keepPaths']],
  ])('names of options at %s', async (written, names) => {
    const items = await complete(written);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(names));
    for (const { label, about } of items) expect(about, label).not.toBe('');
  });

  test('of a question only what its type has', async () => {
    const names = (await complete('{ "surveys": [{ "questions": [{ "type": "text", | }] }] }')).map(
      ({ label }) => label,
    );
    expect(names).toContain('maxLength');
    expect(names).not.toContain('options');
    expect(names).not.toContain('look');
  });

  test.each([
    ['{ "surveys": [{ "template": | }] }', ['"nps"', '"csat"', '"how-did-you-hear"']],
    ['{ "surveys": [{ "questions": [{ "type": | }] }] }', ['"nps"', '"choice"', '"text"', '"message"']],
    [
      '{ "surveys": [{ "questions": [{ "type": "csat", "look": | }] }] }',
      ['"faces"', '"stars"', '"numbers"'],
    ],
    ['{ "surveys": [{ "when": [{ "cart": | }] }] }', ['"abandoned"', '"recovered"']],
    ['{ "surveys": [{ "who": { "device": [|] } }] }', ['"mobile"', '"tablet"', '"desktop"']],
    ['{ "weekStarts": | }', ['"saturday"', '"sunday"', '"monday"']],
    ['{ "digits": | }', ['"auto"', '"latn"', '"arab"', '"arabext"']],
    ['{ "cart": { "sources": [|] } }', ['"data-layer"', '"woocommerce"', '"pages"']],
    ['{ "privacy": { "honourGpc": | } }', ['true', 'false']],
  ])('values at %s', async (written, values) => {
    const labels = (await complete(written)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(values));
  });

  test.each([
    ['{ "surveys": [{ "when": [{ "event": | }] }] }', '"purchase"'],
    ['{ "timeZone": | }', '"Asia/Tehran"'],
    ['{ "throttle": { "between": | } }', '"3d"'],
    ['{ "surveys": [{ "id": | }] }', '"post-purchase"'],
    ['{ "theme": { "accent": | } }', '"#a8324a"'],
  ])('an example or the default at %s', async (written, example) => {
    expect((await complete(written)).map(({ label }) => label)).toContain(example);
  });
});

describe('hover', () => {
  test.each([
    ['{ "sit|e": "nogol" }', 'Name of the site'],
    ['{ "surveys": [{ "howOften": { "sam|ple": 50 } }] }', 'Per cent of visitors'],
    [
      '{ "surveys": [{ "when": [{ "event": "purchase", "af|ter": "2s" }] }] }',
      'How long to wait after that.',
    ],
    ['{ "surveys": [{ "when": [{ "af|ter": "2m" }] }] }', 'How long after the visit began.'],
    [
      '{ "surveys": [{ "questions": [{ "type": "csat", "id": "a", "lo|ok": "stars" }] }] }',
      'How the five points are drawn.',
    ],
    ['{ "throt|tle": {} }', 'The clock across all surveys.'],
  ])('at %s it says "%s"', async (written, sentence) => {
    expect(await hover(written)).toContain(sentence);
  });
});

test.each(validFiles.map((text, index) => [index, text] as const))(
  'file %i of starters, cookbook, shop and README: the editor underlines nothing',
  async (_index, text) => {
    const document = TextDocument.create('file:///safar.json', 'json', 1, text);
    expect(await service.doValidation(document, service.parseJSONDocument(document))).toEqual([]);
  },
);

test('what is wrong is underlined', async () => {
  const document = TextDocument.create('file:///safar.json', 'json', 1, '{ "site": "nogol", "colour": 1 }');
  const [mistake] = await service.doValidation(document, service.parseJSONDocument(document));
  expect(document.getText(mistake?.range)).toBe('"colour"');
});
