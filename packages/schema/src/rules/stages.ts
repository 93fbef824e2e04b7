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

const isRuleMet = (rule: BrowserRule, happening: Happening, counts: Record<string, number>): boolean =>
  'page' in happening
    ? rule.page !== undefined && isMatch(rule.page, happening.page)
    : rule.event === happening.event && (counts[happening.event] ?? 0) >= (rule.nth ?? 1);

/**
 * Moves a visitor through the stages: the last stage with a matching rule wins; what matches nothing changes nothing;
 * a stage with `once` is not re-entered by somebody who was beyond it.
 */
export const enterStage = (stages: readonly BrowserStage[], state: StageState, happening: Happening): StageState => {
  const counts =
    'event' in happening && stages.some(({ enter }) => enter.some(({ event, nth }) => event === happening.event && nth !== undefined))
      ? { ...state.counts, [happening.event]: (state.counts[happening.event] ?? 0) + 1 }
      : state.counts;
  let stage = state.stage;
  for (let index = stages.length - 1; index >= 0; index--) {
    const candidate = stages[index];
    if (candidate === undefined || !candidate.enter.some((rule) => isRuleMet(rule, happening, counts))) continue;
    if (candidate.once && state.furthest > index) continue;
    stage = index;
    break;
  }
  return { stage, furthest: Math.max(state.furthest, stage), counts };
};

/** The stage a page or event belongs to by its own rules, whatever stage its visitor carries. -1 = none. */
export const getOwnStage = (stages: readonly BrowserStage[], happening: Happening): number => {
  for (let index = stages.length - 1; index >= 0; index--) {
    if (stages[index]?.enter.some((rule) => isRuleMet({ ...rule, nth: 0 }, happening, {})) === true) return index;
  }
  return -1;
};
