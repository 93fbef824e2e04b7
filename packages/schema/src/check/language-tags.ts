import { getEntries, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { isRecord, lookUp } from './schema-node.js';
import { didYouMean, quote } from './words.js';

/** Codes of countries that are taken for their language. */
const byCountry: Readonly<Record<string, string>> = {
  ir: 'fa',
  af: 'fa',
  pe: 'fa',
  ae: 'ar',
  iq: 'ar',
  eg: 'ar',
  us: 'en',
  gb: 'en',
  at: 'de',
  cn: 'zh',
  jp: 'ja',
  in: 'hi',
};

/**
 * Whether a tag begins with a language that there is. Of those with three letters there are thousands, which nobody here knows:
 * they are believed.
 */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => {
  const [base = ''] = tag.split('-');
  if (base.length !== 2) return true;
  try {
    return names.of(base) !== undefined;
  } catch {
    // RangeError: the pattern of the option says so already.
    return true;
  }
};

const checkTag = (tag: string, steps: Steps, on?: 'key'): ConfigMistake[] => {
  if (isLanguage(tag)) return [];
  const [base = ''] = tag.split('-');
  const suggestion = lookUp(byCountry, base);
  const message = `${quote(tag)} is the code of no language${suggestion === undefined ? '' : ', but of a country'}: give one such as "fa", "ar" or "en".${didYouMean(suggestion)}`;
  return [{ ...mistakeAt(steps, 'language', message, suggestion), ...(on ? { on } : {}) }];
};

/** The texts of the owner's that have one wording per language, with where they stand. */
const getSpoken = (config: unknown): Steps[] => {
  const of = (parent: unknown, names: readonly string[], steps: Steps): Steps[] =>
    names.flatMap((name) => (isRecord(parent) && isRecord(parent[name]) ? [[...steps, name]] : []));
  const surveys = getEntries(config, 'surveys');
  const questions = surveys.flatMap(({ value, steps }) => getEntries(value, 'questions', steps));
  const options = questions.flatMap(({ value, steps }) => getEntries(value, 'options', steps));
  return [
    ...of(config, ['name'], []),
    ...[...getEntries(config, 'stages'), ...surveys, ...getEntries(config, 'maps')].flatMap(
      ({ value, steps }) => of(value, ['title', 'question', 'audience'], steps),
    ),
    ...[...questions, ...options].flatMap(({ value, steps }) =>
      of(value, ['text', 'low', 'high', 'hint', 'body', 'linkText', 'statement'], steps),
    ),
  ];
};

const read = (config: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>(
    (parent, step) =>
      Array.isArray(parent) ? parent[Number(step)] : isRecord(parent) ? parent[step] : undefined,
    config,
  );

/** Languages that there are none of, in the list of the site and as the names of texts. */
export const checkLanguageTags = (config: unknown): ConfigMistake[] => [
  ...getTexts(config, 'languages').flatMap(({ text, steps }) => checkTag(text, steps)),
  ...getSpoken(config).flatMap((steps) => {
    const text = read(config, steps);
    return Object.keys(isRecord(text) ? text : {}).flatMap((tag) => checkTag(tag, [...steps, tag], 'key'));
  }),
];
