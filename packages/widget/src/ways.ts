import { passedOver, type GivenAnswer, type QuestionContent } from '@safar/schema/browser';

type Questions = readonly QuestionContent[];
type Answers = ReadonlyMap<string, GivenAnswer>;

/** Place of what comes after a question: the first way that fits its answer, or the question below. */
export const getNext = (questions: Questions, index: number, answers: Answers): number => {
  const { id, next = [] } = questions[index] as QuestionContent;
  const answer = answers.get(id);
  const way = next.find(
    ({ from, until }) =>
      from === undefined ||
      (answer &&
        [answer.value ?? passedOver]
          .flat()
          .some((value) => value >= from && value <= (until as typeof from))),
  );
  return way ? way.to : index + 1;
};

/** Places of the questions that the answers given so far lead to; where there is none yet, the one below comes next. */
export const getPath = (questions: Questions, answers: Answers): number[] => {
  const path = [];
  for (let at = 0; at < questions.length; at = getNext(questions, at, answers)) path.push(at);
  return path;
};

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
