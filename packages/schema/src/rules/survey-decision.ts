import type { BrowserSurvey } from '../browser-config.js';
import { getHash } from './hash.js';
import type { Gate, SurveyFacts, Throttle } from './survey-facts.js';
import { whoGates } from './who-gates.js';

/** A clock that was set back by more than the term blocks nothing. */
const isPast = (at: number | undefined, now: number, termMs: number): boolean =>
  !at || Math.abs(now - at) >= termMs;

/** A page that asks for a survey by its name passes over these. */
const oftenGates = {
  perVisitor: ({ perVisitor = Infinity }, _, { shown }) => shown < perVisitor,
  afterAnswer: ({ afterAnswerMs = Infinity }, { now }, { answeredAt }) =>
    isPast(answeredAt, now, afterAnswerMs),
  afterDismiss: ({ afterDismissMs, untilAnswered }, { now }, { dismissedAt }) =>
    !!untilAnswered || isPast(dismissedAt, now, afterDismissMs),
  afterShown: ({ afterShownMs, untilAnswered }, { now }, { shownAt }) =>
    !!untilAnswered || isPast(shownAt, now, afterShownMs),
  active: ({ active }, { now }) => !active || (now >= active[0] && now < active[1]),
  later: (_, { visits }, { laterIn }) => laterIn !== visits,
  sample: ({ id, sample }, { visitor }) => getHash(id + visitor) % 1e4 < sample * 100,
  perVisit: (_, { shownInVisit }, __, { perVisit }) => shownInVisit < perVisit,
  between: (_, { now, lastShownAt }, __, { betweenMs }) => isPast(lastShownAt, now, betweenMs),
} satisfies Record<string, Gate>;

export type SurveyGate = keyof typeof whoGates | keyof typeof oftenGates;

/** Asks every gate of a survey. It may be shown when all of them pass. */
export const askGates = (
  survey: BrowserSurvey,
  throttle: Throttle,
  facts: SurveyFacts,
  isAskedFor?: boolean,
): [gate: string, isPassed: boolean][] =>
  Object.entries<Gate>(isAskedFor ? whoGates : { ...whoGates, ...oftenGates }).map(([name, gate]) => [
    name,
    gate(survey, facts, facts.history[survey.id] ?? { shown: 0 }, throttle),
  ]);

/** Whether all gates pass. */
export const mayShow = (...given: Parameters<typeof askGates>): boolean =>
  askGates(...given).every(([, isPassed]) => isPassed);

/** Of several that may be shown, the one that is: the highest priority, then the first in the file. */
export const chooseSurvey = (surveys: readonly BrowserSurvey[]): BrowserSurvey | undefined =>
  surveys.reduce<BrowserSurvey | undefined>(
    (best, survey) => (best && best.priority >= survey.priority ? best : survey),
    undefined,
  );
