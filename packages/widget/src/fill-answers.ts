import type { GivenAnswer, QuestionContent } from '@safar/schema';

type Questions = readonly QuestionContent[];
type Answers = ReadonlyMap<string, GivenAnswer>;

/**
 * A question with `{answer:id}` in its words filled in, as a name: between U+2068 and U+2069.
 * @param numbers how numbers are written, a tag
 */
export const fillAnswers = <Q>(question: Q, questions: Questions, answers: Answers, numbers: string): Q => {
  const say = (_: string, id: string): string => {
    const asked = questions.find((other) => other.id === id);
    const { value, other } = { ...answers.get(id) };
    const words = [value ?? '…'].flat().map(
      (each) =>
        (asked && 'options' in asked && asked.options.find((option) => option.id === each)?.text) ||
        // A face was seen with its name alone.
        (asked && 'look' in asked && asked.look === 'faces' && asked.names[Number(each) - asked.min]) ||
        each.toLocaleString(numbers),
    );
    return `\u2068${other ?? words.join(', ')}\u2069`;
  };
  return JSON.parse(JSON.stringify(question), (key, value: unknown) =>
    key !== 'link' && typeof value === 'string' ? value.replace(/\{answer:(.+?)\}/g, say) : value,
  ) as Q;
};
