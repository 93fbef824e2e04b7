import type { SafarEvent } from '@safar/schema/browser';
import type { Core, Visitor } from '../context.js';
import { armMoments } from '../moments/arm-moments.js';
import { getFacts } from '../triggers/facts.js';
import { openHistory, openMemory } from '../triggers/memory.js';
import { assess, type Whose } from './assess.js';
import type { Ended } from './state.js';

type Passed = [survey: string, ended: Ended];

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
  const passed = assess(before, core, now, whose).flatMap(
    ({ situation, standing, dueAt = now }): Passed[] => {
      const { survey, facts, isAskedFor, circumstances } = situation;
      return standing !== 'held' ||
        showing?.survey === survey.id ||
        waits.some((wait) => wait.survey === survey.id)
        ? []
        : [[survey.id, { how: 'passed', at: dueAt, was: { facts, isAskedFor, circumstances } }]];
    },
  );
  // A card that found no room on the page is taken back as if it had never been.
  const isBack =
    begun &&
    !showing &&
    later?.id !== begun.id &&
    openHistory(openMemory(before), begun.survey).shown > (history[begun.survey]?.shown ?? 0);
  return isBack
    ? [
        ...passed,
        [
          begun.survey,
          {
            how: 'passed',
            at: now,
            was: {
              facts: getFacts(after, openMemory(structuredClone(after)), now, whose),
              isAskedFor: true,
              circumstances: { hasNoRoom: true },
            },
          },
        ],
      ]
    : passed;
};

/** The same of what happened before anybody looked, by the events of this page: as it stands now, but for its waits. */
export const findPassedBefore = (
  visitor: Visitor,
  events: readonly SafarEvent[],
  core: Pick<Core, 'config' | 'page'>,
  now: number,
  whose: Whose,
): Passed[] => {
  const then = structuredClone(visitor);
  const memory = openMemory(then);
  memory.waits = [];
  for (const event of events) if (event.visit === visitor.visit) armMoments(core, then, event);
  // Those that were shown since were not let pass.
  return findPassed(then, visitor, core, now, whose).filter(
    ([survey, { at }]) => !((memory.history[survey]?.shownAt ?? 0) >= at),
  );
};
