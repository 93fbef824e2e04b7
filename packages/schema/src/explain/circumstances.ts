import type { BrowserStage, BrowserSurvey } from '../browser-config.js';
import { describeTriggers } from './describe-trigger.js';
import { fill, type Format } from './format.js';
import type { Circumstance } from './words.js';

/** What is known of the moment beside the visitor; what is left out cannot be told, and is not listed. */
export interface Circumstances {
  /** Whether the visitor may be recorded at all. */
  isAllowed?: boolean;
  /** Global Privacy Control is sent, and honoured. */
  isPrivate?: boolean;
  /** Whether a trigger has fired in the visit. */
  isFired?: boolean;
  /** When the wait of the trigger that fired ends, in Unix milliseconds. */
  dueAt?: number;
  /** Place in `when` of the trigger that fired; -1 = the page asked. */
  trigger?: number;
  isStageLeft?: boolean;
  isPageLeft?: boolean;
  isVisitOver?: boolean;
  /** The survey that goes first; '' = none. */
  first?: string;
  /** The survey that is open; '' = none. */
  open?: string;
  isInOtherTab?: boolean;
  isTyping?: boolean;
  isDialogOpen?: boolean;
  isHidden?: boolean;
  /** Path of the page that is open. */
  path?: string;
}

export interface ExplainedCircumstance {
  circumstance: Circumstance;
  isPassed: boolean;
  sentence: string;
  /** Unix milliseconds; absent when time alone does not help. */
  nextAt?: number;
  /** What makes it pass, for what fails, unless the sentence says so itself. */
  next?: string;
}

/** Lists what is known of the moment, in the order in which it decides. */
export const explainCircumstances = (
  survey: BrowserSurvey,
  given: Circumstances,
  { now, stage, stages }: { now: number; stage: number; stages: readonly Pick<BrowserStage, 'id'>[] },
  format: Format,
): ExplainedCircumstance[] => {
  const { words } = format;
  const list: ExplainedCircumstance[] = [];
  const say = (
    circumstance: Circumstance,
    isFailing: boolean | undefined,
    values: Record<string, string> = {},
    next: Pick<ExplainedCircumstance, 'nextAt' | 'next'> = {},
  ): void => {
    if (isFailing === undefined) return;
    const isolated = Object.entries(values).map(([name, value]) => [name, format.isolate(value)]);
    const sentence = fill(words.circumstances[circumstance][isFailing ? 0 : 1], Object.fromEntries(isolated));
    list.push({ circumstance, isPassed: !isFailing, sentence, ...(isFailing ? next : {}) });
  };
  const { isFired, dueAt, trigger = -1, first, open, path = '' } = given;
  const fired = survey.when[trigger];
  const ends = { next: words.helps.own };
  const stageNow = stages[stage]?.id ?? words.noStage;
  say('consent', given.isAllowed === undefined ? undefined : !given.isAllowed);
  say('gpc', given.isPrivate);
  say('trigger', isFired === undefined ? undefined : !isFired, {
    wanted: describeTriggers(isFired && fired ? [fired] : survey.when, format, !isFired),
  });
  if (isFired) {
    if (dueAt !== undefined) say('wait', dueAt > now, { seen: format.moment(dueAt, now) }, { nextAt: dueAt });
    say('stageLeft', fired?.stage === undefined ? undefined : given.isStageLeft, {
      wanted: fired?.stage ?? '',
      seen: stageNow,
    });
    say('pageLeft', given.isPageLeft, { seen: path });
  }
  say('visitOver', given.isVisitOver, {}, { next: words.helps.visit });
  say('priority', first === undefined ? undefined : first !== '', { seen: first ?? '' }, ends);
  say('card', open === undefined ? undefined : open !== '', { seen: open ?? '' }, ends);
  say('otherTab', given.isInOtherTab, {}, ends);
  say('typing', given.isTyping, {}, ends);
  say('dialog', given.isDialogOpen, {}, ends);
  say('hidden', given.isHidden, {}, ends);
  return list;
};
