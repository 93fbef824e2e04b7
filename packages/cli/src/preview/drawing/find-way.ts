import { type GivenAnswer, passedOver, type QuestionContent } from '@safar/schema';

type Value = GivenAnswer['value'];

/** What a visitor might write, where a later question repeats it. */
const sampleTexts: Readonly<Record<string, string>> = {
  fa: 'به‌موقع رسید',
  ar: 'وصل في موعده',
  en: 'It came on time',
  tr: 'Zamanında geldi',
  fr: 'Tout est arrivé à temps',
  de: 'Es kam pünktlich an',
  es: 'Llegó a tiempo',
};

/** Where an answer leads, by the widget's rule: the first way that fits, or the question below. */
const follow = ({ next = [] }: QuestionContent, index: number, value: Value): number => {
  const values = [value ?? passedOver].flat();
  const way = next.find(
    ({ from, until }) =>
      from === undefined ||
      until === undefined ||
      values.some(
        (each) =>
          typeof each === typeof from && typeof each === typeof until && each >= from && each <= until,
      ),
  );
  return way ? way.to : index + 1;
};

/** Answers in the order they are tried: what most say first, so that the words of later questions are plausible. */
const listAnswers = (question: QuestionContent, language: string): Value[] => {
  switch (question.type) {
    case 'nps':
    case 'csat':
    case 'ces':
    case 'scale': {
      const points = question.names.map((_, index) => question.min + index);
      // Content and not enthusiastic: 9 of 0–10, 4 of 1–5, 6 of 1–7.
      return [...points.slice(-2), ...points.slice(0, -2), null];
    }
    case 'choice': {
      const ids = question.options
        .toSorted((a, b) => Number(a.kind !== undefined) - Number(b.kind !== undefined))
        .map(({ id }) => [id]);
      return [...ids, null];
    }
    case 'text':
      return [sampleTexts[language.split('-')[0] ?? ''] ?? sampleTexts['en'] ?? '', null];
    case 'consent':
    case 'contact':
      return [1, null];
    case 'message':
      return [null];
  }
};

const toGiven = (question: QuestionContent, value: Value): GivenAnswer[] =>
  question.type === 'message' ? [] : [{ question: question.id, revision: 1, value }];

/**
 * Answers that lead from the first question to another, as a visitor might give them.
 * @returns undefined when no answers lead there
 */
export const findWay = (
  questions: readonly QuestionContent[],
  target: string,
  language: string,
): GivenAnswer[] | undefined => {
  // Questions that are known to lead past the target: ways only lead on, so each is tried once.
  const past = new Set<number>();
  const walk = (index: number): GivenAnswer[] | undefined => {
    const question = questions[index];
    if (!question || past.has(index)) return undefined;
    if (question.id === target) return [];
    for (const value of listAnswers(question, language)) {
      if (value === null && question.required) continue;
      const rest = walk(follow(question, index, value));
      if (rest) return [...toGiven(question, value), ...rest];
    }
    past.add(index);
    return undefined;
  };
  return walk(0);
};
