import { expect, test } from 'vitest';
import { noSave, readSave } from './read-save.js';

const good = JSON.stringify({
  site: 'nogol',
  name: { fa: 'نوگل', en: 'Nogol' },
  languages: ['fa', 'en'],
  currency: 'IRT',
  surveys: [
    { id: 'nps', template: 'nps', when: [{ manual: true }] },
    {
      id: 'basket',
      title: { en: 'The basket' },
      when: [{ manual: true }],
      questions: [
        { id: 'why', type: 'text', text: { fa: 'سبد {cart.value}؟', en: '{cart.value}, {name}?' } },
      ],
    },
  ],
});
const first = readSave(noSave('safar.json'), { text: good });
const hashes = (save: typeof first, id: string) =>
  save.state.surveys.find((survey) => survey.id === id)?.drawings.map(({ hash }) => hash);

test('a file without mistakes is drawn in every language of the site', () => {
  expect(first.state).toMatchObject({
    version: 1,
    site: 'nogol',
    languages: ['fa', 'en'],
    isBehind: false,
    findings: [],
  });
  expect(
    first.state.surveys.map(({ id, drawings }) => [id, drawings.map(({ language, dir }) => [language, dir])]),
  ).toEqual([
    [
      'nps',
      [
        ['fa', 'rtl'],
        ['en', 'ltr'],
      ],
    ],
    [
      'basket',
      [
        ['fa', 'rtl'],
        ['en', 'ltr'],
      ],
    ],
  ]);
  expect(first.state.surveys[1]).toMatchObject({
    titles: { en: 'The basket' },
    questions: [{ id: 'why', texts: { fa: 'سبد ۱٬۲۵۰٬۰۰۰ تومان؟', en: '1,250,000 toman, Nogol?' } }],
  });
  expect(first.state.surveys[0]).toMatchObject({ template: 'nps', titles: {} });
});

test('a drawing is what the widget mounts, from the start or as if the visitor had come so far', () => {
  expect(first.drawn?.get('nps', 'fa', '')).not.toHaveProperty('saved');
  expect(first.drawn?.get('nps', 'fa', 'reason')).toMatchObject({
    content: { id: 'nps', language: 'fa', dir: 'rtl' },
    saved: { answers: [{ question: 'score', value: 9 }], question: 'reason' },
  });
  expect(first.drawn?.get('nps', 'de', '')).toBeUndefined();
  expect(first.drawn?.get('nothing', 'fa', '')).toBeUndefined();
  expect(first.drawn?.get('nps', 'fa', 'nothing')).toBeUndefined();
});

test('only what looks different has another hash', () => {
  const next = readSave(first, { text: good.replace('سبد', 'کیف') });
  expect(next.state.version).toBe(2);
  expect(hashes(next, 'nps')).toEqual(hashes(first, 'nps'));
  expect(hashes(next, 'basket')?.[0]).not.toBe(hashes(first, 'basket')?.[0]);
  expect(hashes(next, 'basket')?.[1]).toBe(hashes(first, 'basket')?.[1]);
  const colours = readSave(first, { text: good.replace('"site"', '"theme":{"accent":"#a8324a"},"site"') });
  expect(hashes(colours, 'nps')).not.toEqual(hashes(first, 'nps'));
});

test('mistakes are told over the last drawing, and go with the next good save', () => {
  const broken = readSave(first, { text: good.replace('"manual"', '"manul"') });
  expect(broken.state).toMatchObject({
    version: 2,
    isBehind: true,
    site: 'nogol',
    surveys: first.state.surveys,
  });
  expect(broken.state.findings).toMatchObject([
    { kind: 'mistake', line: 1, path: 'surveys[0].when[0].manul' },
  ]);
  expect(broken.drawn).toBe(first.drawn);
  const gone = readSave(broken, { trouble: 'There is no file.' });
  expect(gone.state).toMatchObject({ trouble: 'There is no file.', findings: [], isBehind: true });
  expect(gone.drawn).toBe(first.drawn);
  expect(readSave(gone, { text: good }).state).toMatchObject({ version: 4, trouble: '', isBehind: false });
});

test('a file that was broken from the start draws nothing', () => {
  const broken = readSave(noSave('my.json'), { text: '{' });
  expect(broken.state).toMatchObject({ file: 'my.json', site: '', surveys: [], isBehind: true });
  expect(broken).not.toHaveProperty('drawn');
});

test('hints stand beside the drawing; a language without text says which one is shown', () => {
  const { state } = readSave(noSave('a'), {
    text: good.replace('"fa":"سبد {cart.value}؟",', ''),
  });
  expect(state.isBehind).toBe(false);
  expect(state.findings).not.toEqual([]);
  expect(state.findings.every(({ kind }) => kind === 'hint')).toBe(true);
  expect(state.surveys[1]?.drawings).toMatchObject([
    { language: 'fa', shownIn: 'en', dir: 'ltr' },
    { language: 'en', shownIn: 'en' },
  ]);
});
