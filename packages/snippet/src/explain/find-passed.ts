import type { SafarEvent } from '@safar/schema/browser';
import type { Situation } from '@safar/schema/explain';
import type { Core, Visitor } from '../context.js';
import { armMoments } from '../moments/arm-moments.js';
import { getFacts } from '../triggers/facts.js';
import { openHistory, openMemory, type Wait } from '../triggers/memory.js';
import { assess, type Whose } from './assess.js';

/** A survey whose moment passed. */
export interface Passed {
  /** When it had come, in Unix milliseconds. */
  at: number;
  /** How it stood then. */
  situation: Situation;
}

/**
 * Surveys whose moment had come and of which nothing is left, with how they stood: nothing else drops a wait that is over.
 * @param before and @param after one change of the visitor's record
 */
export const findPassed = (
  before: Visitor,
  after: Visitor,
  core: Pick<Core, 'config' | 'page'>,
  now: number,
  whose: Whose,
): Passed[] => {
  if (before.visit !== after.visit) return [];
  const { waits, showing, later, history } = openMemory(structuredClone(after));
  const { showing: begun } = openMemory(before);
  // A card that found no room on the page is taken back as if it had never been.
  const isBack =
    begun &&
    !showing &&
    later?.id !== begun.id &&
    openHistory(openMemory(before), begun.survey).shown > (history[begun.survey]?.shown ?? 0);
  return assess(before, core, now, whose).flatMap(({ situation, standing, dueAt = now }): Passed[] => {
    const { id } = situation.survey;
    if (isBack && begun.survey === id) {
      const facts = getFacts(after, openMemory(structuredClone(after)), now, whose);
      return [
        { at: now, situation: { ...situation, facts, isAskedFor: true, circumstances: { hasNoRoom: true } } },
      ];
    }
    return standing !== 'held' || showing?.survey === id || waits.some(({ survey }) => survey === id)
      ? []
      : [{ at: dueAt, situation }];
  });
};

/** The same of what happened before anybody looked, by the events of this page: as it stands now, but for its waits. */
export const findPassedBefore = (
  visitor: Visitor,
  events: readonly SafarEvent[],
  core: Pick<Core, 'config' | 'page'>,
  now: number,
  whose: Whose,
): Passed[] => {
  const armed = structuredClone(visitor);
  const { waits } = Object.assign(openMemory(armed), { waits: [] as Wait[] });
  for (const event of events) if (event.visit === visitor.visit) armMoments(core, armed, event);
  return waits.flatMap(({ survey, dueAt }) => {
    const then = structuredClone(armed);
    const memory = openMemory(then);
    const { history, showing } = memory;
    const isAfter = (id: string): boolean => (history[id]?.shownAt ?? 0) >= dueAt;
    // What was shown since held nothing back, and was not let pass itself.
    if (showing && isAfter(showing.survey)) {
      delete memory.showing;
      delete memory.lastAt;
      memory.shown--;
    }
    return dueAt > now || isAfter(survey)
      ? []
      : findPassed(then, visitor, core, dueAt, whose).filter(
          ({ situation }) => situation.survey.id === survey,
        );
  });
};
