import { getBucket } from '../question/next.js';
import { getEntries, getString, mistakeAt } from './entries.js';
import { getOptions, getQuestions } from './read-questions.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import type { Steps } from './pointer.js';
import { isRecord } from './schema-node.js';
import { didYouMean, listWords } from './words.js';

const unknown = (what: string, name: string, known: readonly string[], steps: Steps): ConfigMistake => {
  const nearest = getNearest(name, known);
  const message = `There is no ${what} ${JSON.stringify(name)}: there is ${listWords(known, 'and')}.${didYouMean(nearest)}`;
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
      return [unknown('survey', id, ids, [...steps, id])];
    }
    const questions = getQuestions(survey);
    return Object.entries(isRecord(given) ? given : {}).flatMap(([asked, answer]) => {
      const here = [...steps, id, asked];
      const question = questions.find((one) => one.id === asked);
      if (!question)
        return [
          unknown(
            'question',
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
            `Words of question ${JSON.stringify(asked)} are not remembered in the browser.`,
          ),
        ];
      if (typeof answer !== 'string' || getBucket(answer, question.type)?.range) return [];
      const options = getOptions(question);
      return options.includes(answer) ? [] : [unknown('answer', answer, options, here)];
    });
  });
};

/** Days are compared as they are written: they are all of one length. */
const checkActive = (howOften: unknown, steps: Steps): ConfigMistake[] => {
  const active = isRecord(howOften) ? howOften['active'] : undefined;
  const [from, to] = [getString(active, 'from'), getString(active, 'to')];
  const wrong = (['from', 'to'] as const).flatMap((option) => {
    const moment = getString(active, option) ?? '';
    const [day = ''] = moment.split('T');
    if (!/^\d{4}-\d{2}-\d{2}/.test(moment) || isDay(day)) return [];
    return [mistakeAt([...steps, option], 'out-of-range', `${day} is no day of the calendar.`)];
  });
  if (wrong.length > 0 || from === undefined || to === undefined || from.slice(0, 10) <= to.slice(0, 10))
    return wrong;
  return [
    mistakeAt([...steps, 'to'], 'never-shows', `${to} is before ${from}: the survey would never be asked.`),
  ];
};

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** Whom a survey asks, and within which days. */
export const checkWho = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap(({ value, steps }) => [
    ...checkAnswers(config, isRecord(value['who']) ? value['who']['answers'] : undefined, [
      ...steps,
      'who',
      'answers',
    ]),
    ...checkActive(value['howOften'], [...steps, 'howOften', 'active']),
  ]);
