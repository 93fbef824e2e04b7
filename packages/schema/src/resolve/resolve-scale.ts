import type { CesQuestion, CsatQuestion, NpsQuestion, ScaleQuestion } from '../question/index.js';
import type { ScaleContent } from '../survey-content.js';
import type { Speech } from './speech.js';
import type { Wording } from './wording.js';

/** The instruments differ in where they begin and end. */
const ranges = { nps: [0, 10], csat: [1, 5], ces: [1, 7], scale: [1, 10] } as const;

/** Points with names between the two ends. */
const getWords = (
  question: NpsQuestion | CsatQuestion | CesQuestion | ScaleQuestion,
  wording: Wording | undefined,
  { language }: Speech,
): readonly string[] =>
  question.type === 'csat' ? (wording?.points ?? language.defaults.csat.points).slice(1, -1) : [];

/** "5, very satisfied", with the comma of the language. */
const nameNumber = (digit: string, word: string | undefined, language: string): string =>
  word ? `${digit}${/^(fa|ar)/.test(language) ? '،' : ','} ${word}` : digit;

/** Every scale is a row of points, of which the first and the last have the words of the ends for a name. */
export const resolveScale = (
  question: NpsQuestion | CsatQuestion | CesQuestion | ScaleQuestion,
  wording: Wording | undefined,
  speech: Speech,
): Pick<ScaleContent, 'type' | 'min' | 'names' | 'low' | 'high' | 'look'> => {
  const { type } = question;
  const { say, language, numbers } = speech;
  const own = question.type === 'scale' ? question : undefined;
  const min = own?.min ?? ranges[type][0];
  const max = own?.max ?? ranges[type][1];
  const low = say(question.low, wording?.low ?? language.defaults[type].low);
  const high = say(question.high, wording?.high ?? language.defaults[type].high);
  const look = question.type === 'csat' ? (question.look ?? 'faces') : 'numbers';
  const between = getWords(question, wording, speech);
  const names = Array.from({ length: max - min + 1 }, (_, i) => {
    const word = i === 0 ? low : i === max - min ? high : between[i - 1];
    const digit = (min + i).toLocaleString(numbers);
    return look === 'faces' ? (word ?? digit) : nameNumber(digit, word, language.tag);
  });
  return { type, min, names, low, high, look };
};
