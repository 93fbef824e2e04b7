import type { VisitRow } from '@safar/schema/browser';

/** One thing that happened during a visit. */
export type Moment =
  | { kind: 'page'; at: number; page: VisitRow['pages'][number] }
  | { kind: 'stage'; at: number; stage: string }
  | { kind: 'event'; at: number; name: string };

const order = { page: 0, stage: 1, event: 2 } as const;

/** Pages, stages entered and events as they happened; at one time the page stands first, for it is what led to the others. */
export function createTimeline(visit: VisitRow): Moment[] {
  const moments: Moment[] = [
    ...visit.pages.map((page) => ({ kind: 'page' as const, at: page.at, page })),
    ...visit.stages.map(({ stage, at }) => ({ kind: 'stage' as const, at, stage })),
    ...visit.events.map(({ name, at }) => ({ kind: 'event' as const, at, name })),
  ];
  return moments.sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
}
