import { openHistory, openMemory, type Visitor } from '@safar/snippet/replay';
import type { Play } from './step.js';

/** The visitor as the browser knew them before the first step. */
export const openVisitor = ({ visitor: id, before, traits }: Play): Visitor => {
  const visitor: Visitor = {
    id,
    visit: '',
    visits: before.visits,
    lastAt: 0,
    pageNo: 0,
    known: { ...traits },
    stage: { stage: -1, furthest: -1, counts: before.purchases > 0 ? { purchase: before.purchases } : {} },
  };
  const memory = openMemory(visitor);
  for (const [survey, { times, ...moments }] of Object.entries(before.surveys)) {
    Object.assign(openHistory(memory, survey), { shown: times, ...moments });
    const last = moments.shownAt ?? 0;
    if (last > (memory.lastAt ?? 0)) memory.lastAt = last;
  }
  return visitor;
};
