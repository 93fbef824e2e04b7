import { passedOver, type GivenAnswer, type QuestionContent } from '@safar/schema/browser';
import { describe, expect, it } from 'vitest';
import {
  createFlow,
  getQuestion,
  isDone,
  reduceFlow,
  type FlowAction,
  type FlowState,
} from './survey-flow.js';
import { fillAnswers } from './fill-answers.js';
import { getPath } from './ways.js';

const base = { text: '', required: false };
const scale = {
  ...base,
  type: 'nps',
  min: 0,
  names: [] as string[],
  low: '',
  high: '',
  look: 'numbers',
} as const;
const text = { ...base, type: 'text', maxLength: 500 } as const;

/** Promoters are asked for a review, detractors why, who passes over nothing more; a way of many options to the end. */
const questions: QuestionContent[] = [
  {
    ...scale,
    id: 'score',
    next: [
      { from: 9, until: 10, to: 2 },
      { from: passedOver, until: passedOver, to: 4 },
    ],
  },
  { ...text, id: 'why', next: [{ to: 3 }] },
  { ...text, id: 'review' },
  {
    ...base,
    id: 'where',
    type: 'choice',
    text: '{answer:why}?',
    many: true,
    shuffle: false,
    options: [
      { id: 'a', text: 'A & "co"' },
      { id: 'b', text: 'B' },
    ],
    next: [{ from: 'b', until: 'b', to: 5 }],
  },
  { ...base, id: 'thanks', type: 'message', text: '{answer:where}, {answer:score}, {answer:review}' },
];

const run = (actions: readonly FlowAction[], state = createFlow(questions)): FlowState =>
  actions.reduce(reduceFlow, state);
const give = (value: GivenAnswer['value']): FlowAction[] => [
  { type: 'draft', draft: { value } },
  { type: 'submit' },
  { type: 'stored' },
];
const skip: FlowAction[] = [{ type: 'skip' }, { type: 'stored' }];

describe('the way on', () => {
  it.each([
    [10, 'review'],
    [9, 'review'],
    [8, 'why'],
    [0, 'why'],
  ])('after %d leads to %s', (score, id) => {
    expect(getQuestion(run(give(score)))?.id).toBe(id);
  });

  it('is that of a question passed over, and 0 is not one', () => {
    expect(getQuestion(run(skip))?.id).toBe('thanks');
  });

  it('is the one below where nothing fits, and one that asks nothing fits always', () => {
    expect(getQuestion(run([...give(3), ...give('slow')]))?.id).toBe('where');
    expect(getQuestion(run([...give(9), ...give('good')]))?.id).toBe('where');
  });

  it('looks at each of many options, and may end the survey', () => {
    expect(run([...give(9), ...skip, ...give(['a'])]).phase).toBe('asking');
    expect(run([...give(9), ...skip, ...give(['a', 'b'])]).phase).toBe('ended');
  });

  it('goes back the way it came, and anew from an answer that was changed', () => {
    const there = run([...give(9), { type: 'back' }]);
    expect(getQuestion(there)?.id).toBe('score');
    expect(getQuestion(run([...give(10), { type: 'back' }, ...give(2)]))?.id).toBe('why');
    const after = run([...give(9), ...give('good'), { type: 'back' }]);
    expect(getQuestion(after)?.id).toBe('review');
  });

  it('counts what is asked on it', () => {
    const asked = ({ answers }: FlowState) => getPath(questions, answers).filter((at) => at < 4);
    expect(asked(run([]))).toEqual([0, 1, 3]);
    expect(asked(run(give(9)))).toEqual([0, 2, 3]);
    expect(asked(run(skip))).toEqual([0]);
    expect(isDone(run(skip))).toBe(true);
  });

  it('is resumed where it led, when the question in view is not known', () => {
    const answers: GivenAnswer[] = [{ question: 'score', revision: 1, value: 10 }];
    expect(getQuestion(createFlow(questions, { answers, question: '' }))?.id).toBe('review');
  });
});

describe('an answer in the words of a question', () => {
  const fill = (given: GivenAnswer[]): string =>
    fillAnswers(
      { text: '{answer:where}; {answer:score}; {answer:why}' },
      questions,
      new Map(given.map((one) => [one.question, one])),
      'fa-u-nu-arabext',
    ).text;

  it('is the text of the options, a number, or what was typed, each as a name', () => {
    expect(
      fill([
        { question: 'where', revision: 1, value: ['a', 'b'] },
        { question: 'score', revision: 1, value: 0 },
        { question: 'why', revision: 1, value: '{answer:score} "\\' },
      ]),
    ).toBe('\u2068A & "co", B\u2069; \u2068۰\u2069; \u2068{answer:score} "\\\u2069');
  });

  it('is the visitor’s own words for "other", and dots where there is none', () => {
    expect(
      fill([
        { question: 'where', revision: 1, value: ['a'], other: 'a friend' },
        { question: 'why', revision: 1, value: null },
      ]),
    ).toBe('\u2068a friend\u2069; \u2068…\u2069; \u2068…\u2069');
  });

  it('is the name of a face, and never in a link', () => {
    const faces = {
      ...scale,
      id: 'face',
      type: 'csat',
      min: 1,
      look: 'faces',
      names: ['Bad', 'Good'],
    } as const;
    const all: QuestionContent[] = [{ ...faces, names: [...faces.names] }];
    const given = new Map([['face', { question: 'face', revision: 1, value: 2 }]]);
    const link = '/go?said={answer:face}';
    const text = '{answer:face}';
    expect(fillAnswers({ text, link }, all, given, 'en')).toEqual({ text: '\u2068Good\u2069', link });
  });

  it('stands in the question in view', () => {
    expect(getQuestion(run([...give(3), ...give('late')]))?.text).toBe('\u2068late\u2069?');
  });
});
