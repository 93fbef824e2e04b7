import type { ChoiceContent, QuestionContent } from '@safar/schema';

/** Mulberry32: small, and even enough for orders of twenty options. */
const createRandom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/**
 * Fisher–Yates: every order is equally likely, the one of the file among them.
 * @param seed the same seed gives the same order
 */
export const shuffle = <T>(items: readonly T[], seed: number): T[] => {
  const random = createRandom(seed);
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
};

const orderOptions = (
  { id, options, shuffle: isShuffled }: ChoiceContent,
  seed: number,
): ChoiceContent['options'] => {
  const getAll = (wanted?: string) => options.filter(({ kind }) => kind === wanted);
  // FNV-1a of the question's id, so that two questions of one survey are not shuffled alike.
  for (const letter of id) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x01000193);
  return [...(isShuffled ? shuffle(getAll(), seed) : getAll()), ...getAll('other'), ...getAll('none')];
};

/** The questions with their options in the order this visitor sees, "other" and "none" last. */
export const orderQuestions = (questions: readonly QuestionContent[], seed: number): QuestionContent[] =>
  questions.map((question) =>
    question.type === 'choice' ? { ...question, options: orderOptions(question, seed) } : question,
  );
