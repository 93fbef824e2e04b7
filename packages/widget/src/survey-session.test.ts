import type { GivenAnswer, SurveyContent } from '@safar/schema';
import { expect, it } from 'vitest';
import { createSession } from './survey-session.js';

const content: SurveyContent = {
  id: 's',
  language: 'en',
  dir: 'ltr',
  numbers: 'en-u-nu-latn',
  theme: '',
  questions: [
    {
      id: 'score',
      type: 'nps',
      text: '',
      required: false,
      min: 0,
      names: [],
      low: '',
      high: '',
      look: 'numbers',
    },
    { id: 'thanks', type: 'message', text: '', required: false },
  ],
};

const start = () => {
  const book: { answers: GivenAnswer[]; told: string[] } = { answers: [], told: [] };
  const session = createSession(
    {
      content,
      seed: 1,
      onAnswer: (answer) => {
        book.answers.push(answer);
        return Promise.resolve();
      },
      onQuestion: (id) => book.told.push(id),
      onEnd: (how) => book.told.push(how),
      onBack: () => book.told.push('back'),
    },
    () => {},
  );
  return { ...session, book };
};

it('tells of each answer at once, and of the end once', async () => {
  const { dispatch, book } = start();
  dispatch({ type: 'draft', draft: { value: 10 } });
  dispatch({ type: 'submit' });
  dispatch({ type: 'submit' });
  expect(book.answers).toEqual([{ question: 'score', revision: 1, value: 10 }]);
  await Promise.resolve();
  dispatch({ type: 'ended' });
  expect(book.told).toEqual(['thanks', 'done']);
});

it('tells apart dismissed and later (bug 3)', () => {
  const dismissed = start();
  dismissed.dispatch({ type: 'ended' });
  expect(dismissed.book.told).toEqual(['dismissed']);
  const later = start();
  later.dispatch({ type: 'later' });
  later.dispatch({ type: 'ended' });
  expect(later.book.told).toEqual(['later']);
  const back = start();
  back.dispatch({ type: 'later' });
  back.dispatch({ type: 'asking' });
  back.dispatch({ type: 'ended' });
  expect(back.book.told).toEqual(['later', 'back', 'dismissed']);
});
