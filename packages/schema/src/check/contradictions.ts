import { getDurationMs } from '../duration.js';
import { type Entry, getEntries, getString, getTexts, mistakeAt } from './entries.js';
import type { ConfigMistake } from './mistake.js';
import { isRecord } from './schema-node.js';
import { getStageIds } from './stages.js';
import { listWords, quote } from './words.js';

interface Bounds {
  min: number;
  max: number;
}

const getBounds = (who: Record<string, unknown>, option: string): Bounds => {
  const range = who[option];
  const { min, max } = isRecord(range) ? range : {};
  return { min: typeof min === 'number' ? min : 0, max: typeof max === 'number' ? max : Infinity };
};

/** Whether only a first visit passes. */
export const isFirstVisitOnly = (who: Record<string, unknown>): boolean =>
  who['new'] === true || (getBounds(who, 'visits').max <= 1 && getBounds(who, 'visits').min <= 1);

/** Rules about the visitor that no visitor meets. */
const checkVisitor = (who: Record<string, unknown>, steps: Entry['steps']): ConfigMistake[] => {
  const { min, max } = getBounds(who, 'visits');
  const at = [...steps, 'who', 'visits'];
  if (max === 0)
    return [mistakeAt(at, 'never-shows', 'Nobody has made 0 visits: the first visit counts as 1.')];
  const isNew = who['new'];
  if (isNew === true && min > 1) {
    const message = `Nobody is in their first visit ("new": true) and has made ${min} visits: take out one of the two.`;
    return [mistakeAt(at, 'never-shows', message)];
  }
  if (isNew === false && max <= 1) {
    const message =
      'Nobody is in a later visit ("new": false) and has made 1 visit only: take out one of the two.';
    return [mistakeAt(at, 'never-shows', message)];
  }
  return [];
};

/** A stage with "once" is left for good by whoever goes beyond it. */
const checkReached = (
  config: unknown,
  who: Record<string, unknown>,
  steps: Entry['steps'],
): ConfigMistake[] => {
  const stages = getEntries(config, 'stages');
  const place = stages.findIndex(({ value }) => getString(value, 'id') === getString(who, 'reached'));
  const now = getTexts(who, 'stage').map(({ text }) => text);
  const isGone = (id: string): boolean => {
    const own = stages.findIndex(({ value }) => getString(value, 'id') === id);
    return own >= 0 && own < place && stages[own]?.value['once'] === true;
  };
  if (place < 0 || now.length === 0 || !now.every(isGone)) return [];
  const message = `Nobody who has reached ${quote(getString(who, 'reached') ?? '')} is ever in ${listWords(now)} again: that stage is entered "once". Take out one of the two.`;
  return [mistakeAt([...steps, 'who', 'reached'], 'never-shows', message)];
};

/** Why a trigger can fire for nobody whom the survey asks. */
const whyDead = (
  trigger: Record<string, unknown>,
  who: Record<string, unknown>,
  config: unknown,
): string | undefined => {
  const stage = getString(trigger, 'stage');
  const stages = getTexts(who, 'stage').map(({ text }) => text);
  const isLeft = getString(trigger, 'on') === 'leave';
  if (isLeft && stage !== undefined && stages.length > 0 && stages.every((each) => each === stage))
    return `This waits until stage ${quote(stage)} is left, and "who" asks only in it: nobody is both.`;
  if (
    stage !== undefined &&
    !isLeft &&
    stages.length > 0 &&
    !stages.includes(stage) &&
    getStageIds(config).includes(stage)
  )
    return `This waits for stage ${quote(stage)}, and "who" asks only in ${listWords(stages)}: nobody is in both at once.`;
  if (getString(trigger, 'event') === 'purchase' && getBounds(who, 'purchases').max === 0)
    return 'This waits for a purchase, and "who" asks only those who have made none: nobody is both.';
  const { visit, cart } = isRecord(config) ? config : {};
  const [endsAfter, abandonedAfter] = [
    getString(visit, 'endsAfter') ?? '30m',
    getString(cart, 'abandonedAfter') ?? '60m',
  ];
  const isLater = getDurationMs(abandonedAfter) > getDurationMs(endsAfter);
  const isOfCart = ['abandoned', 'recovered'].includes(getString(trigger, 'cart') ?? '');
  return isOfCart && isLater && isFirstVisitOnly(who)
    ? `A cart is abandoned after ${abandonedAfter} and a visit ends after ${endsAfter}: who comes back is in a later visit, and "who" asks only in the first.`
    : undefined;
};

const findDead = (config: unknown, { value, steps }: Entry): { isWhole: boolean; dead: ConfigMistake[] } => {
  const who = isRecord(value['who']) ? value['who'] : {};
  const when = Array.isArray(value['when']) ? value['when'] : [];
  const dead = getEntries(value, 'when', steps).flatMap((trigger) => {
    const why = whyDead(trigger.value, who, config);
    return why === undefined ? [] : [mistakeAt(trigger.steps, 'never-shows', why)];
  });
  return { isWhole: dead.length === when.length, dead };
};

/** Surveys whose rules contradict each other, so that nobody is ever asked. */
export const checkContradictions = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const who = isRecord(survey.value['who']) ? survey.value['who'] : {};
    const { isWhole, dead } = findDead(config, survey);
    return [
      ...checkVisitor(who, survey.steps),
      ...checkReached(config, who, survey.steps),
      ...(isWhole ? dead : []),
    ];
  });

/** One of several triggers that never fires, and rules that next to nobody meets. */
export const hintContradictions = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'surveys').flatMap((survey) => {
    const who = isRecord(survey.value['who']) ? survey.value['who'] : {};
    const { isWhole, dead } = findDead(config, survey);
    const { min } = getBounds(who, 'daysSinceFirstVisit');
    const at = [...survey.steps, 'who', 'daysSinceFirstVisit'];
    const message = `Hardly anybody is asked: "who" asks in the first visit only, and that visit would have to last ${min === 1 ? 'a day' : `${min} days`}.`;
    return [
      ...(isWhole ? [] : dead),
      ...(min > 0 && isFirstVisitOnly(who) ? [mistakeAt(at, 'never-shows', message)] : []),
    ];
  });
