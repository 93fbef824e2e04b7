import { expect, it } from 'vitest';
import { completeConfig } from '../complete-config.js';
import type { Question } from '../question/index.js';
import { resolveSurvey } from '../resolve-survey.js';

const config = completeConfig({ site: 'nogol', languages: ['en'] });
const resolve = (questions: Question[]) => resolveSurvey(config, { id: 'a', questions }, 'en').questions;

it('words of an instrument become ranges, ids become places', () => {
  const [score] = resolve([
    {
      id: 'score',
      type: 'nps',
      next: [
        { answer: 'promoter', to: 'end' },
        { answer: { max: 6 }, to: 'why' },
        { answer: 'skipped', to: 'end' },
        { to: 'why' },
      ],
    },
    { id: 'other', type: 'text', text: 'Other' },
    { id: 'why', type: 'text', text: 'Why?' },
    { id: 'thanks', type: 'message' },
    { id: 'gift', type: 'message' },
  ]);
  expect(score?.next).toEqual([
    { from: 9, until: 10, to: 3 },
    { from: -1000, until: 6, to: 2 },
    { from: '{-}', until: '{-}', to: 3 },
    { to: 2 },
  ]);
});

it('an option may have the name of a word, which means the option', () => {
  const [easy] = resolve([
    {
      id: 'a',
      type: 'choice',
      text: 'Which?',
      options: [{ id: 'easy' }, { id: 'hard' }],
      next: [{ answer: 'easy', to: 'end' }],
    },
  ]);
  expect(easy?.next).toEqual([{ from: 'easy', until: 'easy', to: 1 }]);
});

it('a way back, which the check refuses, leads to the end', () => {
  const [, second] = resolve([
    { id: 'a', type: 'text', text: 'A' },
    { id: 'b', type: 'text', text: 'B', next: [{ to: 'a' }] },
  ]);
  expect(second?.next).toEqual([{ to: 2 }]);
});

it('every point of a scale has a name, the ends with their words and the comma of the language', () => {
  const questions: Question[] = [{ id: 'a', type: 'scale', min: -1, max: 1, low: 'x', high: 'y' }];
  const [english] = resolveSurvey(config, { id: 'a', questions }, 'en').questions;
  expect(english).toMatchObject({ min: -1, names: ['-1, x', '0', '1, y'] });
  const persian = resolveSurvey(
    completeConfig({ site: 'n', languages: ['fa'] }),
    { id: 'a', template: 'ces' },
    'fa',
  );
  expect(persian.questions[0]).toMatchObject({
    min: 1,
    look: 'numbers',
    names: ['۱، کاملاً مخالفم', '۲', '۳', '۴', '۵', '۶', '۷، کاملاً موافقم'],
  });
});
