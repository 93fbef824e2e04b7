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
