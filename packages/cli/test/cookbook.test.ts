import { readFileSync } from 'node:fs';
import {
  checkConfig,
  exampleKey,
  compileConfig,
  completeConfig,
  resolveSurveyLibrary,
  type Config,
} from '@safar/schema';
import { expect, test } from 'vitest';
import { readWritten } from '../src/explain/read-written.js';
import { replay } from '../src/explain/replay.js';
import { visits } from './cookbook-visits.js';
import { putOwnKey } from './own-key.js';

const page = readFileSync(new URL('../../schema/cookbook.md', import.meta.url), 'utf8');
const recipes = [...page.matchAll(/^## \d+\. (.+)\n[^]*?```json\n([^]*?)```/gm)].map(
  ([, title = '', text = '']): [string, Config] => [title, JSON.parse(putOwnKey(text)) as Config],
);

test('the cookbook has twenty-nine recipes, and its key is refused as it stands', () => {
  expect(recipes).toHaveLength(29);
  expect(checkConfig({ site: 'nogol', contacts: { publicKey: exampleKey } }).mistakes).toMatchObject([
    { pointer: '/contacts/publicKey', code: 'key' },
  ]);
  expect(page).toContain(exampleKey);
});

test.each(recipes)('%s: neither a mistake nor a hint, and every browser gets its words', (_, config) => {
  expect(checkConfig(config)).toEqual({ mistakes: [], hints: [] });
  const complete = completeConfig(config);
  const { surveys } = compileConfig(complete, 1, {
    triggers: 't',
    moments: 'm',
    ask: 'a',
    widget: 'w',
    'widget-contact': 'c',
  });
  expect(surveys?.list.map(({ id }) => id)).toEqual(config.surveys?.map(({ id }) => id));
  for (const language of ['fa', 'ar', 'en', 'tr', 'fr', 'de', 'es']) {
    const library = resolveSurveyLibrary(complete, 1, language);
    for (const { questions } of library.surveys) {
      expect(questions.length).toBeGreaterThan(0);
      for (const { text } of questions) expect(text).not.toMatch(/^$|\{name\}/);
    }
  }
});

test.each(recipes)('%s: who it is for is asked, and who differs in it is not', (title, config) => {
  const complete = completeConfig(config);
  const browser = compileConfig(complete, 1, { triggers: 't', moments: 'm', ask: 'a', widget: 'w' });
  const played = visits[title];
  if (!played) throw new Error(`There is no visit for "${title}" in cookbook-visits.ts.`);
  const wanted = played.survey === undefined ? (config.surveys ?? []).map(({ id }) => id) : [played.survey];
  const ask = (file: typeof played.asked) => {
    const { notes } = replay(readWritten(file, complete, Date.now()), browser);
    const shown = new Set(notes.flatMap((note) => (note.kind === 'shown' ? [note.survey] : [])));
    return [...shown].filter((id) => wanted.includes(id));
  };
  expect(ask(played.asked)).toHaveLength(1);
  expect(ask(played.passedBy)).toEqual([]);
});
