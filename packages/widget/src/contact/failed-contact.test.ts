import type { GivenAnswer } from '@safar/schema';
import { expect, it, vi } from 'vitest';
import { contactQuestion as contact } from '../../test/contact-question.js';
import { getDraft, getQuestion, isDone } from '../survey-flow.js';
import { createSession } from '../survey-session.js';
import { sayProblem } from './more-types.js';

// The build of the widget that asks for contacts puts this file in the place of the other as well.
vi.mock('../more-types.js', () => import('./more-types.js'));

const draft = ['1', '09121234567', 'Sara'];

/** A survey whose first answers nothing takes. */
const start = (failures: number) => {
  const given: GivenAnswer[] = [];
  const ends: string[] = [];
  const { getState, dispatch } = createSession(
    {
      content: {
        id: 's',
        language: 'en',
        dir: 'ltr',
        numbers: 'en',
        theme: '',
        questions: [contact, { id: 'thanks', type: 'message', text: 'We call', required: false }],
      },
      seed: 1,
      onAnswer: async (answer) => {
        given.push(answer);
        if (given.length <= failures) throw new Error('broken');
      },
      onQuestion: () => {},
      onEnd: (how) => void ends.push(how),
    },
    () => {},
  );
  const say = (): string | undefined => {
    const state = getState();
    return state.missing ? sayProblem?.(getQuestion(state), getDraft(state)) : undefined;
  };
  const settle = () => vi.waitFor(() => expect(getState().phase).not.toBe('saving'));
  return { getState, dispatch, given, ends, say, settle };
};

it('a contact that nothing took stays in its question, with a word, and is no answer', async () => {
  const { getState, dispatch, given, ends, say, settle } = start(1);
  dispatch({ type: 'draft', draft: { value: draft } });
  dispatch({ type: 'submit' });
  await settle();
  expect(getState()).toMatchObject({ index: 0, phase: 'asking', pending: undefined });
  expect(getState().answers.size).toBe(0);
  expect(getDraft(getState()).value).toEqual(draft);
  expect(say()).toBe('s');
  expect(ends).toEqual([]);

  // Tried again as it stands, it is given as if for the first time.
  dispatch({ type: 'submit' });
  expect(say()).toBeUndefined();
  await settle();
  expect(given.map(({ revision }) => revision)).toEqual([1, 1]);
  expect(getState().answers.get('contact')?.value).toEqual(draft);
  expect(ends).toEqual(['done']);
});

it('it can be passed over then, also where an answer is required, and corrected without the word', async () => {
  const { getState, dispatch, say, settle } = start(1);
  dispatch({ type: 'skip' });
  expect(getState()).toMatchObject({ index: 0, missing: true });
  dispatch({ type: 'draft', draft: { value: draft } });
  dispatch({ type: 'submit' });
  await settle();
  dispatch({ type: 'draft', draft: { value: ['1', '0912', ''] } });
  expect(say()).toBeUndefined();
  dispatch({ type: 'submit' });
  expect(say()).toBe('x');
  dispatch({ type: 'skip' });
  await settle();
  expect(getState().answers.get('contact')?.value).toBe(null);
  expect(isDone(getState())).toBe(true);
});
