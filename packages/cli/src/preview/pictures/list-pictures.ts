import type { PreviewSurvey } from '../shared/contract.js';
import { type Combination, listCombinations } from '../shared/view.js';

/** One picture to be taken. */
export interface Picture {
  combination: Combination;
  question: string;
  /** Name of its file. */
  name: string;
}

/** Numbers of one length, so that a folder sorts them as the survey asks. */
const toNumber = (index: number, count: number): string =>
  String(index + 1).padStart(String(count).length, '0');

/** `nps.2-reason.fa.phone.dark.png`. Ids and tags are letters, digits and dashes alone. */
const getName = ({ survey, language, width, scheme }: Combination, question: string): string =>
  `${survey}.${question}.${language}.${width}.${scheme}.png`;

/** A picture of every question of every survey, in every language, width and colour scheme. */
export const listPictures = (surveys: readonly PreviewSurvey[], languages: readonly string[]): Picture[] =>
  surveys.flatMap(({ id, questions }) =>
    listCombinations([id], languages).flatMap((combination) =>
      questions.map((question, index) => ({
        combination,
        question: question.id,
        name: getName(combination, `${toNumber(index, questions.length)}-${question.id}`),
      })),
    ),
  );

/** What was asked for and is not there; '' when all of it is. */
export const findUnknown = (
  asked: readonly string[],
  known: readonly string[],
  noun: 'survey' | 'language',
): string => {
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return '';
  const list = known.length === 0 ? 'There is none.' : `There are: ${known.join(', ')}.`;
  return `The file has no ${noun} "${unknown}". ${list}`;
};
