import type { BrowserSurvey } from '../browser-config.js';
import { getIdTime } from '../ids.js';
import { askGates, type SurveyGate } from '../rules/survey-decision.js';
import type { SurveyFacts, Throttle } from '../rules/survey-facts.js';

const dayMs = 864e5;

type Term = (
  survey: BrowserSurvey,
  facts: SurveyFacts,
  throttle: Throttle,
) => [at: number | undefined, termMs: number | undefined];

/** Gates that hold something back for a term from a moment on. */
const terms = {
  afterAnswer: ({ id, afterAnswerMs }, { history }) => [history[id]?.answeredAt, afterAnswerMs],
  afterDismiss: ({ id, afterDismissMs }, { history }) => [history[id]?.dismissedAt, afterDismissMs],
  afterShown: ({ id, afterShownMs }, { history }) => [history[id]?.shownAt, afterShownMs],
  between: (_, { lastShownAt }, { betweenMs }) => [lastShownAt, betweenMs],
  active: ({ active }) => [active?.[0], 0],
  daysSinceFirstVisit: ({ who }, { visitor }) => [
    getIdTime(visitor),
    // A day that has not begun is none.
    Math.ceil(who?.daysSinceFirstVisit?.min ?? 0) * dayMs,
  ],
} satisfies Partial<Record<SurveyGate, Term>>;

const getTerm = (gate: string): Term | undefined => (terms as Partial<Record<string, Term>>)[gate];

/**
 * When a gate that fails passes by time alone, in Unix milliseconds; undefined = never.
 * That it passes then, the gate itself says.
 */
export const getGateNextAt = (
  gate: SurveyGate,
  survey: BrowserSurvey,
  throttle: Throttle,
  facts: SurveyFacts,
): number | undefined => {
  const [at, termMs] = getTerm(gate)?.(survey, facts, throttle) ?? [];
  if (at === undefined || termMs === undefined) return undefined;
  const nextAt = at + termMs;
  if (!(nextAt > facts.now) || nextAt === Infinity) return undefined;
  const then = askGates(survey, throttle, { ...facts, now: nextAt });
  return then.some(([name, isPassed]) => name === gate && isPassed) ? nextAt : undefined;
};

/**
 * The earliest moment from now on at which all gates of a survey pass, if nothing but time goes by; undefined = there is none.
 * A gate that passes may fail again, such as the last day of a survey: so it is not simply the latest of the gates' own.
 */
export const getNextAt = (
  survey: BrowserSurvey,
  throttle: Throttle,
  facts: SurveyFacts,
  isAskedFor?: boolean,
): number | undefined => {
  let { now } = facts;
  for (;;) {
    const then = { ...facts, now };
    const failing = askGates(survey, throttle, then, isAskedFor).filter(([, isPassed]) => !isPassed);
    if (failing.length === 0) return now;
    const moments = failing.map(
      ([gate]) => getGateNextAt(gate as SurveyGate, survey, throttle, then) ?? Infinity,
    );
    now = Math.max(...moments);
    if (now === Infinity) return undefined;
  }
};
