import { checkActive } from './active.js';
import { buckets, getBucket } from '../question/next.js';
import { getEntries, getString, getTexts, mistakeAt } from './entries.js';
import { hasPoints } from '../question/points.js';
import { getOptions, getQuestions } from './read-questions.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { checkPointRange } from './point-range.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { noteHidden } from './hidden.js';
import { didYouMean, quote, thereIs } from './words.js';

const unknown = (what: string, name: string, known: readonly string[], steps: Steps): ConfigMistake => {
  const nearest = getNearest(name, known);
  const help = nearest === undefined ? thereIs(known) : didYouMean(nearest);
  const message = `${quote(name)} is no ${what}.${noteHidden(name)}${help}`;
  return mistakeAt(steps, 'unknown-question', message, nearest);
};

/** Answers to surveys that nobody is asked. */
const checkAnswers = (config: unknown, answers: unknown, steps: Steps): ConfigMistake[] => {
  if (!isRecord(answers)) return [];
  const surveys = getEntries(config, 'surveys');
  return Object.entries(answers).flatMap(([id, given]) => {
    const survey = surveys.find(({ value }) => getString(value, 'id') === id);
    if (!survey) {
      const ids = surveys.flatMap(({ value }) => getString(value, 'id') ?? []);
      return [unknown('survey of this site', id, ids, [...steps, id])];
    }
    const questions = getQuestions(survey);
    return Object.entries(isRecord(given) ? given : {}).flatMap(([asked, answer]) => {
      const here = [...steps, id, asked];
      const question = questions.find((one) => one.id === asked);
      if (!question)
        return [
          unknown(
            `question of survey ${quote(id)}`,
            asked,
            questions.map((one) => one.id),
            here,
          ),
        ];
      if (question.type === 'text' || question.type === 'message')
        return [
          mistakeAt(
            here,
            'type',
            `What was written as an answer to ${quote(asked)} is not remembered in the browser: name a question with points or options.`,
          ),
        ];
      const options = getOptions(question);
      if (isRecord(answer) && hasPoints(question)) return checkPointRange(answer, question, here);
      if (isRecord(answer))
        return [
          mistakeAt(
            here,
            'type',
            `Answers to ${quote(asked)} are no numbers: name an option instead of "min" and "max".`,
          ),
        ];
      if (typeof answer !== 'string') return [];
      const words = Object.keys(buckets).filter((word) => getBucket(word, question.type)?.range);
      const known = [...options, ...words];
      return known.includes(answer)
        ? []
        : [unknown(`answer to question ${quote(asked)}`, answer, known, here)];
    });
  });
};

/** A page speaks one of the site's languages. */
const checkLanguages = (config: unknown, who: unknown, steps: Steps): ConfigMistake[] => {
  const known = getTexts(config, 'languages').map(({ text }) => text);
  const languages = known.length > 0 ? known : ['en'];
  return getTexts(who, 'language', steps).flatMap(({ text, steps: here }) =>
    languages.includes(text) ? [] : [unknown('language of this site', text, languages, here)],
  );
};

/** Whom a survey asks, and within which days. */
export const checkWho = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap(({ value, steps }) => [
    ...checkAnswers(config, isRecord(value['who']) ? value['who']['answers'] : undefined, [
      ...steps,
      'who',
      'answers',
    ]),
    ...checkLanguages(config, value['who'], [...steps, 'who']),
    ...checkActive(value['howOften'], [...steps, 'howOften', 'active']),
  ]);
