import { getDurationMs } from '../duration.js';
import type { Question, QuestionType } from '../question/index.js';
import { type Entry, getEntries, getString, mistakeAt, nameOf } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import type { Steps } from './pointer.js';
import { getOptions, getTemplate } from './read-questions.js';
import { isRecord } from './schema-node.js';
import { hintOver } from './active.js';
import { getNearest } from './nearest.js';
import { didYouMean, quote } from './words.js';

/** Types of which nobody can guess the wording; a thank-you, a score and a consent have theirs. */
const needsWords = ['choice', 'text'] as const satisfies readonly QuestionType[];

const checkQuestion = (question: Entry, template: readonly Question[]): ConfigMistake[] => {
  const { value, steps } = question;
  const type = getString(value, 'type');
  const model = template.find(({ id }) => id === getString(value, 'id'));
  if (model && type !== undefined && type !== model.type) {
    const message = `Question "${model.id}" of this template is of type "${model.type}"; give another id to ask something else.`;
    return [mistakeAt([...steps, 'type'], 'choice', message, model.type)];
  }
  if (model) return [];
  const mistakes: ConfigMistake[] = [];
  if (type === 'choice' && value['options'] === undefined) {
    mistakes.push(
      mistakeAt(
        steps,
        'nothing-asked',
        `Question ${nameOf(question)} has nothing to choose from: add "options".`,
      ),
    );
  }
  if (needsWords.some((known) => known === type) && value['text'] === undefined) {
    mistakes.push(mistakeAt(steps, 'no-words', `Question ${nameOf(question)} has no words: add "text".`));
  }
  return mistakes;
};

const checkRange = (parent: unknown, option: string, steps: Steps): ConfigMistake[] => {
  const range = isRecord(parent) ? parent[option] : undefined;
  const { min, max } = isRecord(range) ? range : {};
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return [];
  return [
    mistakeAt(
      [...steps, option],
      'never-shows',
      `Nothing is at least ${min} and at most ${max}: swap "min" and "max".`,
    ),
  ];
};

const checkRanges = (conditions: unknown, steps: Steps): ConfigMistake[] =>
  Object.keys(isRecord(conditions) ? conditions : {}).flatMap((name) => checkRange(conditions, name, steps));

/** Surveys that ask nothing, or that nobody can ever see. */
export const checkSurveys = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const { value, steps } = survey;
    const who = isRecord(value['who']) ? value['who'] : {};
    const template = getTemplate(value);
    const asksNothing = value['template'] === undefined && value['questions'] === undefined;
    return [
      ...(asksNothing
        ? [
            mistakeAt(
              steps,
              'nothing-asked',
              `Survey ${nameOf(survey)} asks nothing: add "template" or "questions".`,
            ),
          ]
        : []),
      ...getEntries(value, 'questions', steps).flatMap((question) => checkQuestion(question, template)),
      ...['visits', 'purchases', 'daysSinceFirstVisit'].flatMap((option) =>
        checkRange(who, option, [...steps, 'who']),
      ),
      ...checkRanges(who['traits'], [...steps, 'who', 'traits']),
      ...getEntries(value, 'when', steps).flatMap((when) =>
        checkRanges(when.value['where'], [...when.steps, 'where']),
      ),
      ...checkRange(who['cart'], 'items', [...steps, 'who', 'cart']),
      ...checkRange(who['cart'], 'value', [...steps, 'who', 'cart']),
    ];
  });

/** A question that works, but perhaps not as it was meant. */
const hintQuestion = ({ value, steps }: Entry, template: readonly Question[]): ConfigMistake[] => {
  const id = getString(value, 'id') ?? '';
  const model = template.find((bone) => bone.id === id);
  const meant =
    model || id === ''
      ? undefined
      : getNearest(
          id,
          template.map((bone) => bone.id),
        );
  const options = getEntries(value, 'options', steps);
  const known = model ? getOptions(model) : [];
  const hints: ConfigMistake[] = [];
  if (meant !== undefined) {
    const message = `Question ${quote(id)} is asked beside ${quote(meant)} of the template.${didYouMean(meant)}`;
    hints.push(mistakeAt([...steps, 'id'], 'unknown-question', message, meant));
  }
  if (options.length > 0 && !options.some((option) => option.value['kind'] === 'other')) {
    const named = options.find(
      ({ value: option }) => option['id'] === 'other' && option['kind'] === undefined,
    );
    const message = named
      ? 'Option "other" is one like the rest: give it "kind": "other", so that it opens a field to write in.'
      : `Question ${nameOf({ value, steps })} has no option of kind "other": who finds nothing fitting picks anything. Add { "id": "other", "kind": "other" }.`;
    hints.push(mistakeAt(named?.steps ?? [...steps, 'options'], 'choice', message));
  }
  for (const option of options) {
    const name = getString(option.value, 'id');
    if (name === undefined || known.includes(name)) continue;
    if (option.value['text'] !== undefined || option.value['kind'] !== undefined) continue;
    const message = `Option ${quote(name)} has no words, so visitors read ${quote(name)}: add "text".`;
    hints.push(mistakeAt(option.steps, 'no-words', message));
  }
  return hints;
};

/** Surveys that work, but perhaps not as they were meant. */
export const hintSurveys = (config: unknown, now?: number): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const { value, steps } = survey;
    const { when = [], howOften } = value;
    const hints: ConfigMistake[] = [];
    if (Array.isArray(when) && when.length === 0 && value['place'] !== 'tab') {
      hints.push(
        mistakeAt(
          steps,
          'never-shows',
          `Survey ${nameOf(survey)} never shows: it has no "when". Add one, such as [{ "event": "purchase" }].`,
        ),
      );
    }
    if (isRecord(howOften) && howOften['sample'] === 0) {
      hints.push(
        mistakeAt(
          [...steps, 'howOften', 'sample'],
          'never-shows',
          `Survey ${nameOf(survey)} never shows: 0 per cent of the visitors are asked. Give "sample" more, or leave it out to ask all.`,
        ),
      );
    }
    hints.push(
      ...getEntries(value, 'questions', steps).flatMap((question) =>
        hintQuestion(question, getTemplate(value)),
      ),
    );
    hints.push(...hintOver(howOften, [...steps, 'howOften', 'active'], now));
    return hints;
  });

/** Terms that contradict each other. */
export const hintTerms = (config: unknown): ConfigMistake[] => {
  const { privacy, cart } = isRecord(config) ? config : {};
  const keep = getString(privacy, 'keep');
  const [abandoned, lost] = [
    getString(cart, 'abandonedAfter') ?? '60m',
    getString(cart, 'lostAfter') ?? '7d',
  ];
  return [
    ...(keep !== undefined && getDurationMs(keep) < 86_400_000
      ? [
          mistakeAt(
            ['privacy', 'keep'],
            'out-of-range',
            `Events are kept for ${keep} only: the report will be nearly empty (default "400d").`,
          ),
        ]
      : []),
    ...(getDurationMs(lost) < getDurationMs(abandoned)
      ? [
          mistakeAt(
            ['cart'],
            'out-of-range',
            `A cart is lost after ${lost}, which is before it is abandoned (${abandoned}): give "lostAfter" more.`,
          ),
        ]
      : []),
  ];
};
