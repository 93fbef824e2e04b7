import type { BrowserStage, BrowserSurvey, BrowserTrigger } from '../browser-config.js';
import { describeTriggers } from './describe-trigger.js';
import { readGlobs } from './read-globs.js';
import { isMatch } from '../rules/paths.js';
import { fill, type Format } from './format.js';
import type { Circumstance, TouchpointReason } from './words.js';

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
  /** Place in `when` of the trigger that fired; -1 = the page asked, or its tab was pressed. */
  trigger?: number;
  /** When its moment came and nothing was asked, and the sentences of what held it back then. */
  passed?: { at: number; why: string };
  /** It is part of the page, which has no place for it. */
  hasNoRoom?: true;
  /** Why nothing that happened off the site has fired it. */
  touchpoint?: { reason: TouchpointReason; seen: number };
  /** Nothing is kept from page to page: the store of the browser failed. */
  isLost?: boolean;
  /** It stands behind a tab, on pages of this source; '' = on every page. */
  tab?: string;
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
    circumstance: keyof typeof words.circumstances,
    isFailing: boolean | undefined,
    values: Record<string, string> = {},
    next: Pick<ExplainedCircumstance, 'nextAt' | 'next'> = {},
  ): void => {
    if (isFailing === undefined) return;
    const said = words.circumstances[circumstance][isFailing ? 0 : 1];
    const isolated = Object.entries(values).map(([name, value]) => [name, format.isolate(value)]);
    if (said !== undefined)
      list.push({
        circumstance,
        isPassed: !isFailing,
        sentence: fill(said, Object.fromEntries(isolated)),
        ...(isFailing ? next : {}),
      });
  };
  const { isFired, dueAt, trigger = -1, first, open, path = '', passed, touchpoint, tab } = given;
  const fired: BrowserTrigger = survey.when[trigger] ?? { manual: true, afterMs: 0 };
  const ends = { next: words.helps.own };
  const stageNow = stages[stage]?.id ?? words.noStage;
  const hasTab = tab !== undefined;
  say('consent', given.isAllowed === undefined ? undefined : !given.isAllowed);
  say('gpc', given.isPrivate);
  if (isFired)
    say('trigger', false, { wanted: describeTriggers([fired], format, false, hasTab && trigger < 0) });
  else if (isFired === false) {
    if (passed) say('passed', true, { seen: format.moment(passed.at, now), wanted: passed.why });
    say('trigger', true, { wanted: describeTriggers(survey.when, format, true, hasTab) });
    if (touchpoint) {
      const { reason, seen } = touchpoint;
      list.push({
        circumstance: 'touchpoint',
        isPassed: false,
        sentence: fill(words.touchpoints[reason === 'nobody' && given.isLost ? 'lost' : reason], {
          seen: reason === 'pending' ? format.moment(seen, now) : format.number(seen),
        }),
      });
    }
    if (hasTab) say('tab', tab !== '' && !isMatch(tab, path), { wanted: format.either(readGlobs(tab)) });
  }
  say('room', given.hasNoRoom, { seen: survey.id });
  if (isFired) {
    if (dueAt !== undefined) say('wait', dueAt > now, { seen: format.moment(dueAt, now) }, { nextAt: dueAt });
    say('stageLeft', fired.stage === undefined ? undefined : given.isStageLeft, {
      wanted: fired.stage ?? '',
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
  const here = [open && true, given.isInOtherTab, given.isTyping, given.isDialogOpen, given.isHidden];
  if (here.every((each) => !each) && given.isTyping !== undefined)
    list.push({ circumstance: 'clear', isPassed: true, sentence: words.clear });
  return list;
};
