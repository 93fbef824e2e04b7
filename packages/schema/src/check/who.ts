import { getMomentMs } from '../moment.js';
import { buckets, getBucket } from '../question/next.js';
import { getEntries, getString, getTexts, mistakeAt } from './entries.js';
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
      const options = getOptions(question);
      if (isRecord(answer) && question.type === 'choice')
        return [
          mistakeAt(here, 'type', `Answers to ${JSON.stringify(asked)} are no numbers: name an option.`),
        ];
      if (typeof answer !== 'string') return [];
      const words = Object.keys(buckets).filter((word) => getBucket(word, question.type)?.range);
      const known = [...options, ...words];
      return known.includes(answer) ? [] : [unknown('answer', answer, known, here)];
    });
  });
};

const checkActive = (howOften: unknown, steps: Steps): ConfigMistake[] => {
  const active = isRecord(howOften) ? howOften['active'] : undefined;
  const [from, to] = [getString(active, 'from'), getString(active, 'to')];
  const wrong = (['from', 'to'] as const).flatMap((option) => {
    const moment = getString(active, option) ?? '';
    const [day = ''] = moment.split('T');
    if (!/^\d{4}-\d{2}-\d{2}/.test(moment) || isDay(day)) return [];
    return [mistakeAt([...steps, option], 'out-of-range', `${day} is no day of the calendar.`)];
  });
  if (wrong.length > 0 || !isMoment(from) || !isMoment(to)) return wrong;
  if (getMomentMs(from, 'UTC') < getMomentMs(to, 'UTC', true)) return [];
  return [
    mistakeAt([...steps, 'to'], 'never-shows', `${to} is before ${from}: the survey would never be asked.`),
  ];
};

const isMoment = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text);

const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** A page speaks one of the site's languages. */
const checkLanguages = (config: unknown, who: unknown, steps: Steps): ConfigMistake[] => {
  const known = getTexts(config, 'languages').map(({ text }) => text);
  const languages = known.length > 0 ? known : ['en'];
  return getTexts(who, 'language', steps).flatMap(({ text, steps: here }) =>
    languages.includes(text) ? [] : [unknown('language of the site', text, languages, here)],
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
