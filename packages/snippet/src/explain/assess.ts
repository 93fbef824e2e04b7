import {
  chooseSurvey,
  isVisitOver,
  mayShow,
  type BrowserSurvey,
  type SurveyFacts,
} from '@safar/schema/browser';
import type { Circumstances, Situation } from '@safar/schema/explain';
import type { Core, Visitor } from '../context.js';
import { getFacts } from '../triggers/facts.js';
import { getStage, isHolding } from '../triggers/fired.js';
import { openMemory, type Wait } from '../triggers/memory.js';
import { findTouchpoint } from './find-touchpoint.js';

/** Where a survey stands by the record alone: it is open, waits, its wait is over, or nothing has fired it. */
export type Standing = 'open' | 'waiting' | 'held' | 'not-due';

export interface Assessed {
  situation: Situation;
  standing: Standing;
  /** When its wait ends, in Unix milliseconds. */
  dueAt?: number;
}

export type Whose = Pick<SurveyFacts, 'device' | 'language'>;

/**
 * Looks at every survey of a site for a visitor, as `review` does when it decides, and changes nothing.
 * @param moment what is known beside it; what is left out is not spoken of
 * @param known who is known to be here, as the chunk `touchpoints` keeps it
 */
export const assess = (
  given: Visitor,
  core: Pick<Core, 'config' | 'page'>,
  now: number,
  whose: Whose,
  moment: Circumstances = {},
  known?: string,
): Assessed[] => {
  const visitor = structuredClone(given);
  const memory = openMemory(visitor);
  const { list = [], tabs = [], throttle = { perVisit: 0, betweenMs: 0 } } = { ...core.config.surveys };
  const { path, id: page } = core.page;
  const stage = getStage(core, visitor);
  const facts = getFacts(visitor, memory, now, whose);
  const isOver = isVisitOver(visitor, now, core.config.endsAfterMs);

  const isPageLeft = (survey: BrowserSurvey, wait: Wait): boolean => {
    const pages = survey.when[wait.trigger]?.page;
    return (
      (wait.page ?? page) !== page ||
      (pages !== undefined && !isHolding({ page: pages, afterMs: 0 }, path, ''))
    );
  };
  const isStageLeft = (survey: BrowserSurvey, { trigger }: Wait): boolean => {
    const { page: _, ...rest } = { afterMs: 0, ...survey.when[trigger] };
    return trigger >= 0 && !isHolding(rest, path, stage);
  };
  const holds = (survey: BrowserSurvey, wait: Wait): boolean =>
    !isPageLeft(survey, wait) && !isStageLeft(survey, wait);
  /** A survey that the page asked for passes over gates that hold it back otherwise. */
  const may = (survey: BrowserSurvey, { trigger }: Wait): boolean =>
    mayShow(survey, throttle, facts, trigger < 0);
  /** Of several waits the one that decides: that may show it before the rest, then the earliest. */
  const chooseWait = (survey: BrowserSurvey): Wait | undefined => {
    const rank = (wait: Wait): number =>
      (holds(survey, wait) ? 0 : 2e15) + (may(survey, wait) ? 0 : 1e15) + Math.max(wait.dueAt, now);
    return memory.waits
      .filter((wait) => wait.survey === survey.id && (wait.trigger < 0 || !!survey.when[wait.trigger]))
      .sort((a, b) => rank(a) - rank(b))[0];
  };

  const waits = new Map(list.map((survey) => [survey, chooseWait(survey)]));
  const open = memory.showing?.survey ?? '';
  const first = chooseSurvey(
    list.filter((survey) => {
      const wait = waits.get(survey);
      return wait && wait.dueAt <= now && !isOver && holds(survey, wait) && may(survey, wait);
    }),
  );

  return list.map((survey) => {
    const wait = waits.get(survey);
    const isOpen = open === survey.id;
    const tab = tabs.find(({ surveys }) => surveys.includes(survey.id));
    const touchpoint = findTouchpoint(survey, visitor, now, known);
    const circumstances: Circumstances = {
      ...moment,
      path,
      ...(tab && { tab: tab.pages ?? '' }),
      // What is open waits for nothing.
      ...(!isOpen && {
        isFired: !!wait,
        isVisitOver: isOver,
        open,
        // Nothing goes before what is not due, and nothing shows while another is open.
        ...(!open && wait && wait.dueAt <= now && { first: !first || first === survey ? '' : first.id }),
        ...(touchpoint && { touchpoint }),
        ...(wait && {
          dueAt: wait.dueAt,
          trigger: wait.trigger,
          isPageLeft: isPageLeft(survey, wait),
          isStageLeft: isStageLeft(survey, wait),
        }),
      }),
    };
    return {
      situation: {
        survey,
        surveys: list,
        throttle,
        facts,
        stages: core.config.stages,
        // Of one that only the page or its tab asks for no more is asked in any case.
        isAskedFor: wait ? wait.trigger < 0 : survey.when.every(({ manual }) => manual),
        circumstances,
      },
      standing: isOpen ? 'open' : !wait ? 'not-due' : wait.dueAt > now ? 'waiting' : 'held',
      ...(wait && { dueAt: wait.dueAt }),
    };
  });
};
