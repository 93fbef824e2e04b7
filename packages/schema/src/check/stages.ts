import { defaultStages } from '../stage.js';
import { type Entry, getEntries, getNumber, getString, getTexts, mistakeAt, nameOf } from './entries.js';
import { noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { isRecord } from './schema-node.js';
import { didYouMean, quote, thereIs } from './words.js';

/** Ids of the stages of a file, or of the usual ones when it names none. */
export const getStageIds = (config: unknown): string[] =>
  isRecord(config) && Array.isArray(config['stages'])
    ? getEntries(config, 'stages').flatMap(({ value }) => getString(value, 'id') ?? [])
    : defaultStages.map(({ id }) => id);

/** Stages that surveys name and that are not there. */
export const checkStageReferences = (config: unknown): ConfigMistake[] => {
  const known = getStageIds(config);
  const surveys = getEntries(config, 'surveys');
  const references = surveys.flatMap(({ value, steps }) => {
    const stages = getTexts(value['who'], 'stage', [...steps, 'who']);
    const named = [
      { entry: value, steps, option: 'about' },
      { entry: value['who'], steps: [...steps, 'who'], option: 'reached' },
      ...getEntries(value, 'when', steps).map((when) => ({ ...when, entry: when.value, option: 'stage' })),
    ];
    return [
      ...stages,
      ...named.flatMap((one) => {
        const text = getString(one.entry, one.option);
        return text === undefined ? [] : [{ text, steps: [...one.steps, one.option] }];
      }),
    ];
  });
  return references.flatMap(({ text: stage, steps }) => {
    if (stage === '' || known.includes(stage)) return [];
    const suggestion = getNearest(stage, known);
    const help = suggestion === undefined ? thereIs(known) : didYouMean(suggestion);
    return [
      mistakeAt(
        steps,
        'unknown-stage',
        `There is no stage ${quote(stage)}.${noteHidden(stage)}${help}`,
        suggestion,
      ),
    ];
  });
};

const isEveryPage = (page: unknown): boolean => page === '/**' || page === '**';

const isCovered = (rule: Record<string, unknown>, later: Record<string, unknown>): boolean => {
  const { page, event } = rule;
  if (typeof page === 'string') return later['page'] === page || isEveryPage(later['page']);
  if (typeof event !== 'string' || later['event'] !== event) return false;
  return getNumber(later, 'nth', 1) <= getNumber(rule, 'nth', 1);
};

/** The later stage that takes every visitor away, if there is one. */
const findThief = (rules: readonly Entry[], later: readonly Entry[]): Entry | undefined => {
  const thieves = rules.map(({ value }) =>
    later.find(
      (stage) =>
        stage.value['once'] !== true &&
        getEntries(stage.value, 'enter').some((rule) => isCovered(value, rule.value)),
    ),
  );
  return thieves.every((thief) => thief !== undefined) ? thieves[0] : undefined;
};

/** Stages that nobody can enter: without a rule, or with later stages that match whenever they do. */
export const checkEnterable = (config: unknown): ConfigMistake[] => {
  const stages = getEntries(config, 'stages');
  return stages.flatMap((stage, index) => {
    const { enter = [] } = stage.value;
    if (!Array.isArray(enter)) return [];
    if (enter.length === 0) {
      return [
        mistakeAt(
          stage.steps,
          'unreachable',
          'Nobody can enter this stage: it has no rule. Add "enter", or remove it.',
        ),
      ];
    }
    const rules = getEntries(stage.value, 'enter');
    const thief = rules.length === enter.length ? findThief(rules, stages.slice(index + 1)) : undefined;
    if (!thief) return [];
    const message = `Nobody can enter this stage: stage ${nameOf(thief)} below has the same rules, and the later stage wins. Narrow one of them.`;
    return [mistakeAt(stage.steps, 'unreachable', message)];
  });
};
