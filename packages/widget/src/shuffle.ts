import type { ChoiceContent, QuestionContent } from '@safar/schema';

/** Mulberry32: small, and even enough for orders of twenty options. */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** FNV-1a, so that two questions of one survey are not shuffled alike. */
const hash = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );

/**
 * Fisher–Yates: every order is equally likely, the one of the file among them.
 * @param seed the same seed gives the same order
 */
export const shuffle = <T>(items: readonly T[], seed: number): T[] => {
  const random = createRandom(seed);
  const rest = [...items];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
};

type Option = ChoiceContent['options'][number];

const orderOptions = ({ id, options, shuffle: isShuffled }: ChoiceContent, seed: number): Option[] => {
  const own = options.filter(({ kind }) => kind === undefined);
  return [
    ...(isShuffled ? shuffle(own, seed ^ hash(id)) : own),
    ...options.filter(({ kind }) => kind === 'other'),
    ...options.filter(({ kind }) => kind === 'none'),
  ];
};

/** The questions with their options in the order this visitor sees, "other" and "none" last. */
export const orderQuestions = (questions: readonly QuestionContent[], seed: number): QuestionContent[] =>
  questions.map((question) =>
    question.type === 'choice' ? { ...question, options: orderOptions(question, seed) } : question,
  );
