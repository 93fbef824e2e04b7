import type { GivenAnswer, QuestionContent } from '@safar/schema';
import { array, assert, constant, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFlow, getDraft, isDone, reduceFlow, type FlowAction, type FlowState } from './survey-flow.js';

const questions: QuestionContent[] = [
  {
    id: 'score',
    type: 'nps',
    text: '',
    required: true,
    min: 0,
    names: [],
    low: '',
    high: '',
    look: 'numbers',
  },
  {
    id: 'source',
    type: 'choice',
    text: '',
    required: false,
    many: true,
    shuffle: true,
    options: [
      { id: 'a', text: '' },
      { id: 'b', text: '' },
      { id: 'z', text: '', kind: 'other' },
    ],
  },
  { id: 'why', type: 'text', text: '', required: false, maxLength: 500 },
  { id: 'thanks', type: 'message', text: '', required: false },
];

const run = (actions: readonly FlowAction[], state = createFlow(questions)): FlowState =>
  actions.reduce(reduceFlow, state);
const answer = (value: GivenAnswer['value'], other?: string): FlowAction[] => [
  { type: 'draft', draft: { value, ...(other === undefined ? {} : { other }) } },
  { type: 'submit' },
  { type: 'stored' },
];

const anyAction = oneof(
  integer({ min: 0, max: 10 }).map((value): FlowAction => ({ type: 'draft', draft: { value } })),
  string().map((value): FlowAction => ({ type: 'draft', draft: { value } })),
  ...(['submit', 'skip', 'stored', 'back', 'later', 'asking', 'folded'] as const).map((type) =>
    constant<FlowAction>({ type }),
  ),
);

describe('answers', () => {
  it('are never lost, and their revisions count up one by one (bug 17)', () => {
    assert(
      property(array(anyAction, { maxLength: 60 }), (actions) => {
        let state = createFlow(questions);
        for (const action of actions) {
          const next = reduceFlow(state, action);
          for (const [id, given] of state.answers)
            expect(next.answers.get(id)?.revision).toBeGreaterThanOrEqual(given.revision);
          for (const [id, given] of next.answers) {
            const before = state.answers.get(id)?.revision ?? 0;
            expect([before, before + 1]).toContain(given.revision);
          }
          expect(next.index).toBeLessThanOrEqual(questions.length);
          state = next;
        }
      }),
    );
  });

  it('stand in their questions when one goes back', () => {
    const state = run([...answer(7), ...answer(['a']), { type: 'back' }, { type: 'back' }]);
    expect(getDraft(state).value).toBe(7);
    expect(state.answers.size).toBe(2);
  });

  it('keep what was typed and not yet given', () => {
    const state = run([
      ...answer(7),
      ...answer(['a']),
      { type: 'draft', draft: { value: 'half a s' } },
      { type: 'back' },
    ]);
    expect(getDraft(run([{ type: 'submit' }], state)).value).toBe('half a s');
  });

  it('given again unchanged are no new revision', () => {
    const state = run([...answer(7), { type: 'back' }, { type: 'submit' }]);
    expect(state).toMatchObject({ phase: 'asking', index: 1 });
    expect(state.answers.get('score')?.revision).toBe(1);
  });

  it('changed are the next revision', () => {
    const state = run([...answer(7), { type: 'back' }, ...answer(9)]);
    expect(state.answers.get('score')).toEqual({ question: 'score', revision: 2, value: 9 });
  });

  it('passed over are null; a zero is an answer', () => {
    const state = run([...answer(0), { type: 'skip' }, { type: 'stored' }]);
    expect([...state.answers.values()].map(({ value }) => value)).toEqual([0, null]);
  });

  it('keep the order shown, and words only beside "other"', () => {
    const state = run([...answer(0), ...answer(['a'], ' radio ')]);
    expect(state.answers.get('source')).toEqual({
      question: 'source',
      revision: 1,
      value: ['a'],
      order: ['a', 'b', 'z'],
    });
    const other = run([...answer(0), ...answer(['z'], ' می‌دانم ')]);
    expect(other.answers.get('source')?.other).toBe('می‌دانم');
  });
});

describe('a second tap', () => {
  it('stores nothing while the first is being stored (bug 23)', () => {
    const saving = run([{ type: 'draft', draft: { value: 7 } }, { type: 'submit' }]);
    expect(saving.phase).toBe('saving');
    const again = run(
      [{ type: 'draft', draft: { value: 3 } }, { type: 'submit' }, { type: 'skip' }, { type: 'back' }],
      saving,
    );
    expect(again).toBe(saving);
  });
});

describe('a required question', () => {
  it('is neither skipped nor given empty', () => {
    expect(run([{ type: 'submit' }])).toMatchObject({ missing: true, index: 0, phase: 'asking' });
    expect(run([{ type: 'skip' }])).toMatchObject({ missing: true, index: 0, phase: 'asking' });
  });
});

describe('a survey that goes on', () => {
  it('starts at the question in view, with what was given (bug 17)', () => {
    const state = createFlow(questions, {
      answers: [{ question: 'score', revision: 2, value: 4 }],
      question: 'source',
    });
    expect(state.index).toBe(1);
    expect(getDraft(run([{ type: 'back' }], state)).value).toBe(4);
    expect(run([{ type: 'back' }, ...answer(5)], state).answers.get('score')?.revision).toBe(3);
  });

  it('starts at the first open question when that one is gone', () => {
    const saved = { answers: [{ question: 'score', revision: 1, value: 4 }], question: 'gone' };
    expect(createFlow(questions, saved).index).toBe(1);
  });
});

describe('the end', () => {
  it('is reached when only closing words are left', () => {
    expect(isDone(run([...answer(1), ...answer(['a'])]))).toBe(false);
    expect(isDone(run([...answer(1), ...answer(['a']), ...answer('so')]))).toBe(true);
  });

  it('of "later" can be taken back, that of ✕ cannot', () => {
    expect(run([{ type: 'later' }, { type: 'submit' }]).phase).toBe('later');
    expect(run([{ type: 'later' }, { type: 'asking' }]).phase).toBe('asking');
    expect(run([{ type: 'ended' }, { type: 'asking' }]).phase).toBe('ended');
  });
});
