import { expect, test } from 'vitest';
import type { PreviewSurvey } from '../shared/contract.js';
import { findUnknown, listPictures } from './list-pictures.js';

const survey = (id: string, questions: string[]): PreviewSurvey => ({
  id,
  titles: {},
  questions: questions.map((question) => ({ id: question, texts: {} })),
  drawings: [],
});

test('every question of every survey in every language, width and colour scheme has a file of its own', () => {
  const pictures = listPictures(
    [survey('nps', ['score', 'thanks']), survey('csat', ['score'])],
    ['fa', 'pt-BR'],
  );
  expect(pictures).toHaveLength(3 * 2 * 2 * 2);
  const names = pictures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('nps.2-thanks.pt-BR.phone.dark.png');
  for (const name of names)
    expect(name).toMatch(/^[a-z0-9-]+\.\d-[a-z]+\.(fa|pt-BR)\.(phone|desktop)\.(light|dark)\.png$/);
  expect(pictures.find(({ name }) => name.startsWith('nps.2-thanks.pt-BR.phone.dark'))).toMatchObject({
    combination: { survey: 'nps', language: 'pt-BR', width: 'phone', scheme: 'dark' },
    question: 'thanks',
  });
});

test('a folder sorts ten questions as they are asked', () => {
  const ids = Array.from({ length: 11 }, (_, index) => `q${index}`);
  const names = listPictures([survey('long', ids)], ['en']).map(({ name }) => name);
  const order = [...new Set(names.toSorted().map((name) => name.split('.')[1]?.split('-')[1]))];
  expect(order).toEqual(ids);
});

test('what is not in the file is named, with what is', () => {
  expect(findUnknown(['nps'], ['nps', 'csat'], 'survey')).toBe('');
  expect(findUnknown(['nps', 'npss'], ['nps', 'csat'], 'survey')).toBe(
    'The file has no survey "npss". There are: nps, csat.',
  );
});
