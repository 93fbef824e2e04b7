import { type Entry, getEntries, getString, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { getConfigPath, toPointer } from './pointer.js';

const findTwice = (entries: readonly Entry[], what: string): ConfigMistake[] => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const id = getString(entry.value, 'id');
    const earlier = id === undefined ? undefined : first.get(id);
    if (id === undefined) return [];
    if (!earlier) {
      first.set(id, entry);
      return [];
    }
    const message = `${JSON.stringify(id)} is already the id of ${getConfigPath(toPointer(earlier.steps))}: every ${what} needs its own.`;
    return [mistakeAt([...entry.steps, 'id'], 'duplicate', message)];
  });
};

/** Ids that two stages, surveys, maps, experiments, questions or options share; languages that are listed twice. */
export const checkDuplicates = (config: unknown): ConfigMistake[] => {
  const surveys = getEntries(config, 'surveys');
  const questions = surveys.map(({ value, steps }) => getEntries(value, 'questions', steps));
  const languages = getTexts(config, 'languages');
  const firsts = new Map(languages.map(({ text }, index) => [text, index] as const).reverse());
  return [
    ...findTwice(getEntries(config, 'stages'), 'stage'),
    ...findTwice(surveys, 'survey'),
    ...findTwice(getEntries(config, 'maps'), 'map'),
    ...findTwice(getEntries(config, 'experiments'), 'experiment'),
    ...questions.flatMap((entries) => [
      ...findTwice(entries, 'question of a survey'),
      ...entries.flatMap(({ value, steps }) =>
        findTwice(getEntries(value, 'options', steps), 'option of a question'),
      ),
    ]),
    ...languages.flatMap(({ text, steps }, index) =>
      firsts.get(text) !== index
        ? [mistakeAt(steps, 'duplicate', `${JSON.stringify(text)} is listed twice: take one out.`)]
        : [],
    ),
  ];
};
