import { buckets, getBucket } from '../question/next.js';
import { hasPoints } from '../question/points.js';
import { mostPoints } from '../question/scale.js';
import type { Question } from '../question/index.js';
import { type Entry, getEntries, getString, mistakeAt, nameOf } from './entries.js';
import { noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { checkPointRange } from './point-range.js';
import type { Steps } from './pointer.js';
import { getOptions, getQuestions } from './read-questions.js';
import { isRecord } from './schema-node.js';
import { countOf, didYouMean, quote, thereIs } from './words.js';

const checkTo = (
  to: string,
  from: Question,
  questions: readonly Question[],
  steps: Steps,
): ConfigMistake[] => {
  if (to === 'end') return [];
  const ids = questions.map(({ id }) => id);
  const place = ids.indexOf(to);
  if (place < 0) {
    const nearest = getNearest(to, [...ids, 'end']);
    const help = nearest === undefined ? thereIs(ids) : didYouMean(nearest);
    const message = `${quote(to)} is no question of this survey.${noteHidden(to)}${help}`;
    return [mistakeAt(steps, 'unknown-question', message, nearest)];
  }
  if (place > ids.indexOf(from.id)) return [];
  const message = `Question ${quote(to)} comes before this one: a way back would ask for ever. Lead on, or to "end".`;
  return [mistakeAt(steps, 'backwards', message)];
};

const checkAnswer = (answer: unknown, from: Question, steps: Steps): ConfigMistake[] => {
  if (typeof answer === 'string') {
    const words = Object.keys(buckets).filter((word) => getBucket(word, from.type));
    const known = [...getOptions(from), ...words];
    if (known.includes(answer)) return [];
    const nearest = getNearest(answer, known);
    const help = nearest === undefined ? thereIs(known) : didYouMean(nearest);
    const message = `${quote(answer)} is no answer to question ${quote(from.id)}.${noteHidden(answer)}${help}`;
    return [mistakeAt(steps, 'choice', message, nearest)];
  }
  if (!isRecord(answer)) return [];
  if (hasPoints(from)) return checkPointRange(answer, from, steps);
  const message = `Answers to ${quote(from.id)} are no numbers: name an answer instead of "min" and "max".`;
  return [mistakeAt(steps, 'type', message)];
};

const checkNext = (question: Entry, questions: readonly Question[]): ConfigMistake[] => {
  const id = getString(question.value, 'id');
  const from = questions.find((one) => one.id === id);
  if (!from) return [];
  return getEntries(question.value, 'next', question.steps).flatMap(({ value, steps }) => {
    const to = getString(value, 'to');
    return [
      ...(to === undefined ? [] : checkTo(to, from, questions, [...steps, 'to'])),
      ...checkAnswer(value['answer'], from, [...steps, 'answer']),
    ];
  });
};

/** Names that mean something else in "next". */
const checkNames = (question: Entry): ConfigMistake[] =>
  [
    { ...question, word: 'end' },
    ...getEntries(question.value, 'options', question.steps).map((option) => ({
      ...option,
      word: 'skipped',
    })),
  ].flatMap(({ value, steps, word }) =>
    getString(value, 'id') === word
      ? [
          mistakeAt(
            [...steps, 'id'],
            'ambiguous',
            `"${word}" means something else in "next": give another id.`,
          ),
        ]
      : [],
  );

const checkPoints = (question: Entry): ConfigMistake[] => {
  const { value, steps } = question;
  if (getString(value, 'type') !== 'scale') return [];
  const { min = 1, max = 10 } = value;
  if (typeof min !== 'number' || typeof max !== 'number') return [];
  if (max - min >= 1 && max - min < mostPoints) return [];
  const points = Math.max(0, max - min + 1);
  const message = `Question ${nameOf(question)} has ${countOf(points, 'point')} from ${min} to ${max}: give it 2 to ${mostPoints}.`;
  return [mistakeAt(steps, 'out-of-range', message)];
};

const texts = ['text', 'low', 'high', 'hint', 'body', 'linkText', 'statement'];

/** The texts of a question and of its options, with where they stand. */
const getWords = (question: Entry): { text: string; steps: Steps }[] =>
  [question, ...getEntries(question.value, 'options', question.steps)].flatMap(({ value, steps }) =>
    texts.flatMap((option) => {
      const text = value[option];
      const all = isRecord(text) ? Object.entries(text) : [['', text] as const];
      return all.flatMap(([tag, words]) =>
        typeof words === 'string' ? [{ text: words, steps: [...steps, option, ...(tag ? [tag] : [])] }] : [],
      );
    }),
  );

/** `{answer:id}` must be of a question that has been asked before. */
const checkPlaces = (question: Entry, questions: readonly Question[]): ConfigMistake[] => {
  const ids = questions.map(({ id }) => id);
  const own = ids.indexOf(getString(question.value, 'id') ?? '');
  return getWords(question).flatMap(({ text, steps }) =>
    [...text.matchAll(/\{answer:([^{}]*)\}/g)].flatMap(([, id = '']) => {
      const place = ids.indexOf(id);
      if (questions[place]?.type === 'contact') {
        const message = `{answer:${id}} is a contact, which is encrypted and never shown: name another question.`;
        return [mistakeAt(steps, 'unknown-question', message)];
      }
      if (place >= 0 && place < own) return [];
      const nearest = place < 0 ? getNearest(id, ids.slice(0, Math.max(0, own))) : undefined;
      const message =
        place < 0
          ? `{answer:${id}} is the answer to no question of this survey.${didYouMean(nearest === undefined ? undefined : `{answer:${nearest}}`)}`
          : `{answer:${id}} is not known yet when this is asked: name a question that comes before.`;
      return [mistakeAt(steps, 'unknown-question', message)];
    }),
  );
};

const places = ['name', 'cart.value'];

/** A place that nothing fills is shown as it is written. */
const hintPlaces = (question: Entry): ConfigMistake[] =>
  getWords(question).flatMap(({ text, steps }) =>
    [...text.matchAll(/\{([^{}:]*)\}/g)].flatMap(([, place = '']) => {
      if (places.includes(place)) return [];
      const nearest = getNearest(place, places);
      const message = `{${place}} is shown as it is: there is {name}, {cart.value} and {answer:…}.${didYouMean(nearest === undefined ? undefined : `{${nearest}}`)}`;
      return [mistakeAt(steps, 'unknown-question', message)];
    }),
  );

/** Where questions lead, what their words take over, and how many points they have. */
export const checkWays = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const questions = getQuestions(survey);
    return getEntries(survey.value, 'questions', survey.steps).flatMap((question) => [
      ...checkNames(question),
      ...checkNext(question, questions),
      ...checkPoints(question),
      ...checkPlaces(question, questions),
    ]);
  });

/** Words in braces that are nothing. */
export const hintWays = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) =>
    getEntries(survey.value, 'questions', survey.steps).flatMap(hintPlaces),
  );
