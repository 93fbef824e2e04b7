import { getPoints, type PointsQuestion } from '../question/points.js';
import type { ScaleContent } from '../survey-content.js';
import type { Speech } from './speech.js';
import type { Wording } from './wording.js';

/** Points with names between the two ends. */
const getWords = (
  question: PointsQuestion,
  wording: Wording | undefined,
  { language }: Speech,
): readonly string[] =>
  question.type === 'csat' ? (wording?.points ?? language.defaults.csat.points).slice(1, -1) : [];

/** "5, very satisfied", with the comma of the language. */
const nameNumber = (digit: string, word: string | undefined, language: string): string =>
  word ? `${digit}${/^(fa|ar)/.test(language) ? '،' : ','} ${word}` : digit;

/** Every scale is a row of points, of which the first and the last have the words of the ends for a name. */
export const resolveScale = (
  question: PointsQuestion,
  wording: Wording | undefined,
  speech: Speech,
): Pick<ScaleContent, 'type' | 'min' | 'names' | 'low' | 'high' | 'look'> => {
  const { type } = question;
  const { say, language, numbers } = speech;
  const [min, max] = getPoints(question);
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
