import { newStageState, type SurveyFacts } from '@safar/schema/browser';
import type { Visitor } from '../context.js';
import type { Memory } from './memory.js';

/** What the decision asks about, as the visitor's record has it. */
export const getFacts = (
  visitor: Visitor,
  memory: Memory,
  now: number,
  whose: Pick<SurveyFacts, 'device' | 'language'>,
): SurveyFacts => {
  const { stage, furthest, counts } = visitor.stage ?? newStageState();
  return {
    ...whose,
    now,
    visitor: visitor.id,
    visits: visitor.visits,
    items: visitor.cart?.items ?? 0,
    value: visitor.cart?.value ?? 0,
    purchases: counts['purchase'] ?? 0,
    stage,
    furthest,
    shownInVisit: memory.shown,
    lastShownAt: memory.lastAt,
    history: memory.history,
    known: visitor.known,
  };
};
