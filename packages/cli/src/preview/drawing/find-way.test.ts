import { completeConfig, resolveSurvey, type Survey, templates } from '@safar/schema';
import { expect, test } from 'vitest';
import { findWay } from './find-way.js';

const config = completeConfig({ site: 'nogol', languages: ['en', 'fa'] });
const resolve = (survey: Omit<Survey, 'id'>, language = 'en') =>
  resolveSurvey(config, { id: 'a', ...survey }, language).questions;

/** Questions of which the answers decide the way. */
const branched = resolve({
  questions: [
    {
      id: 'score',
      type: 'nps',
      next: [{ answer: 'detractor', to: 'why' }, { answer: 'skipped', to: 'end' }, { to: 'what' }],
    },
    {
      id: 'why',
      type: 'choice',
      text: 'Why?',
      options: [{ id: 'price' }, { id: 'time' }],
      next: [{ answer: 'time', to: 'when' }, { to: 'end' }],
    },
    { id: 'when', type: 'text', text: 'When?', next: [{ to: 'end' }] },
    { id: 'what', type: 'text', text: 'What did you like?' },
    { id: 'thanks', type: 'message' },
  ],
});
const say = (target: string, questions = branched, language = 'en') =>
  findWay(questions, target, language)?.map(({ question, value }) => [question, value]);

test('nothing is answered before the first question', () => {
  expect(say('score')).toEqual([]);
});

test('answers lead where their ways lead, and are what most would say', () => {
  expect(say('what')).toEqual([['score', 9]]);
  expect(say('why')).toEqual([['score', 0]]);
  expect(say('when')).toEqual([
    ['score', 0],
    ['why', ['time']],
  ]);
  expect(say('thanks')).toEqual([
    ['score', 9],
    ['what', 'It came on time'],
  ]);
});

test('every question of every template is reached, in every language', () => {
  for (const template of Object.keys(templates) as (keyof typeof templates)[])
    for (const language of ['en', 'fa']) {
      const questions = resolve({ template }, language);
      for (const { id } of questions)
        expect(findWay(questions, id, language), `${template} ${id}`).toBeDefined();
    }
});

test('a sample text is in the language of the survey', () => {
  expect(say('thanks', branched, 'fa-IR')?.at(-1)).toEqual(['what', 'به‌موقع رسید']);
  expect(say('thanks', branched, 'eo')?.at(-1)).toEqual(['what', 'It came on time']);
});

test('a question that nothing leads to, or that is not there, has no way', () => {
  const unreachable = resolve({
    questions: [
      { id: 'a', type: 'consent', text: 'A', next: [{ to: 'c' }] },
      { id: 'b', type: 'text', text: 'B' },
      { id: 'c', type: 'text', text: 'C' },
    ],
  });
  expect(say('b', unreachable)).toBeUndefined();
  expect(say('none', unreachable)).toBeUndefined();
  expect(say('c', unreachable)).toEqual([['a', 1]]);
});

test('a question that must be answered is not passed over', () => {
  const required = resolve({
    questions: [
      { id: 'a', type: 'csat', required: true, next: [{ answer: 'skipped', to: 'c' }, { to: 'b' }] },
      { id: 'b', type: 'text', text: 'B', next: [{ to: 'end' }] },
      { id: 'c', type: 'text', text: 'C' },
      { id: 'd', type: 'message' },
    ],
  });
  expect(say('c', required)).toBeUndefined();
  expect(say('b', required)).toEqual([['a', 4]]);
});
