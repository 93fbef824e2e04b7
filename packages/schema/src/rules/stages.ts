import type { BrowserRule, BrowserStage } from '../browser-config.js';
import { isMatch } from './paths.js';

/** Where a visitor stands on the journey; kept by the browser, computed again by the collector. */
export interface StageState {
  /** Index of the stage; -1 = in none yet. */
  stage: number;
  /** Furthest index so far: a stage with `once` is never re-entered from beyond it. */
  furthest: number;
  /** How often each event that a `nth` rule names has happened. */
  counts: Record<string, number>;
}

/** What happened: a page seen or an event. */
export type Happening = { page: string } | { event: string };

export const newStageState = (): StageState => ({ stage: -1, furthest: -1, counts: {} });

const isRuleMet = (
  { page, event, nth = 0 }: BrowserRule,
  happening: Happening,
  counts: StageState['counts'],
): boolean =>
  'page' in happening
    ? isMatch(page, happening.page)
    : event === happening.event && (counts[event] ?? 0) >= nth;

/**
 * Moves a visitor through the stages: the last stage with a matching rule wins; what matches nothing changes nothing;
 * a stage with `once` is not re-entered by somebody who was beyond it.
 */
export const enterStage = (
  stages: readonly BrowserStage[],
  { stage, furthest, counts }: StageState,
  happening: Happening,
): StageState => {
  if ('event' in happening) {
    const { event } = happening;
    if (stages.some(({ enter }) => enter.some((rule) => rule.event === event && rule.nth)))
      counts = { ...counts, [event]: (counts[event] ?? 0) + 1 };
  }
  stages.forEach(({ once, enter }, index) => {
    if (!(once && furthest > index) && enter.some((rule) => isRuleMet(rule, happening, counts)))
      stage = index;
  });
  return { stage, furthest: Math.max(furthest, stage), counts };
};

/** The stage a page or event belongs to by its own rules, whatever stage its visitor carries. -1 = none. */
export const getOwnStage = (stages: readonly BrowserStage[], happening: Happening): number => {
  for (let index = stages.length - 1; index >= 0; index--) {
    if (stages[index]?.enter.some((rule) => isRuleMet({ ...rule, nth: 0 }, happening, {})) === true)
      return index;
  }
  return -1;
};
