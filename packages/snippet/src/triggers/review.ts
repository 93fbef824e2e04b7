import { chooseSurvey, isVisitOver, mayShow, type SurveyFacts } from '@safar/schema/browser';
import type { Core, Visitor } from '../context.js';
import { getFacts } from './facts.js';
import { getStage, isHolding } from './fired.js';
import { markShown, openMemory, type Memory, type Showing } from './memory.js';

export interface Review {
  /** The survey to show, or to go on with. */
  showing?: Showing;
  /** It was left in an earlier visit. */
  isOld?: boolean;
  /** It was marked as shown just now; this puts the memory back. */
  undo?: Memory;
}

/**
 * Decides for a visitor, inside a transaction: drops the waits that are due and may not be shown, and finds what is shown instead.
 * @param id of the showing: writes down that the survey is shown, before anybody sees it
 */
export const review = (
  visitor: Visitor,
  core: Pick<Core, 'config' | 'page'>,
  now: number,
  whose: Pick<SurveyFacts, 'device' | 'language'>,
  id?: string,
): Review => {
  const memory = openMemory(visitor);
  const { list = [], throttle = { perVisit: 0, betweenMs: 0 } } = { ...core.config.surveys };
  const stage = getStage(core, visitor);
  const facts = getFacts(visitor, memory, now, whose);
  const isOver = isVisitOver(visitor, now, core.config.endsAfterMs);
  const due = new Set<string>();
  memory.waits = memory.waits.filter(({ survey: name, trigger: index, dueAt, page }) => {
    if (dueAt > now) return true;
    const survey = list.find((each) => each.id === name);
    const trigger = survey?.when[index];
    const isAskedFor = index < 0;
    const isDue =
      survey &&
      !isOver &&
      (page ?? core.page.id) === core.page.id &&
      (isAskedFor || (trigger && isHolding(trigger, core.page.path, stage))) &&
      mayShow(survey, throttle, facts, isAskedFor);
    if (isDue) due.add(name);
    return !!isDue;
  });
  const begun = memory.showing;
  if (begun) {
    if (id) begun.pages++;
    // It goes with those who answer; after those who do not look at it, it does not run for long.
    return { showing: begun, isOld: begun.visit !== visitor.visit || (!begun.answers[0] && begun.pages > 2) };
  }
  const winner = chooseSurvey(list.filter((each) => due.has(each.id)));
  if (!winner) return {};
  const { id: survey, about = stage } = winner;
  const showing = {
    id: id ?? '',
    survey,
    visit: visitor.visit,
    about,
    value: visitor.cart?.value,
    answers: [],
    pages: 1,
    question: '',
  };
  if (!id) return { showing };
  memory.waits = memory.waits.filter((wait) => wait.survey !== survey);
  const undo = structuredClone(memory);
  markShown(memory, showing, now);
  return { showing, undo };
};
