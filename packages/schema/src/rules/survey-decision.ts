import type { BrowserConfig, BrowserSurvey } from '../browser-config.js';
import type { Device } from '../device.js';
import { getIdTime } from '../ids.js';
import { areMet, isWithin } from './conditions.js';
import { getHash } from './hash.js';
import { isDrawn } from './is-drawn.js';

export type Throttle = NonNullable<BrowserConfig['surveys']>['throttle'];

/** What one visitor has done with one survey. Times are Unix milliseconds. */
export interface SurveyHistory {
  /** How often it was shown; a showing that ended with "later" is taken back. */
  shown: number;
  shownAt?: number;
  answeredAt?: number;
  dismissedAt?: number;
  /** Number of the visit in which it was put off. */
  laterIn?: number;
  /** What was answered last, by question; a question passed over is not among them. */
  answers?: Record<string, number | string | string[]>;
}

/** What is known of the visitor at the moment of asking. */
export interface SurveyFacts {
  now: number;
  visitor: string;
  /** Number of the visit, from 1. */
  visits: number;
  /** Pieces in the cart. */
  items: number;
  value: number;
  purchases: number;
  /** Places of the stage that the visitor is in, and of the furthest so far; -1 = none. */
  stage: number;
  furthest: number;
  /** Language that the survey would speak. */
  language: string | undefined;
  device: Device | undefined;
  /** How the visit began, and what the page said of the visitor. */
  known?: Readonly<Record<string, unknown>> | undefined;
  /** Surveys shown in this visit, and when the last of all was shown. */
  shownInVisit: number;
  lastShownAt?: number | undefined;
  history: Readonly<Record<string, SurveyHistory>>;
}

type Gate = (
  survey: BrowserSurvey,
  facts: SurveyFacts,
  history: SurveyHistory,
  throttle: Throttle,
) => boolean;

/** A clock that was set back by more than the term blocks nothing. */
const isPast = (at: number | undefined, now: number, termMs: number): boolean =>
  !at || Math.abs(now - at) >= termMs;

const day = 864e5;

/** Whom. */
const whoGates = {
  new: ({ who }, { visits }) => who?.new === undefined || who.new === visits < 2,
  purchases: ({ who }, { purchases }) => isWithin(who?.purchases, purchases),
  daysSinceFirstVisit: ({ who }, { now, visitor }) =>
    isWithin(who?.daysSinceFirstVisit, Math.max(0, Math.floor((now - getIdTime(visitor)) / day))),
  stage: ({ who }, { stage }) => !who?.stage || who.stage.includes(stage),
  reached: ({ who }, { furthest }) => furthest >= (who?.reached ?? -1),
  language: ({ who }, { language }) => !who?.language || who.language.some((each) => each === language),
  answers: ({ who }, { history }) =>
    !who?.answers?.some(
      ({ survey, question, from, until }) =>
        ![history[survey]?.answers?.[question] ?? []].flat().some((value) => value >= from && value <= until),
    ),
  known: ({ who }, { known }) => areMet(who?.known, known),
  visits: ({ who }, { visits }) => isWithin(who?.visits, visits),
  items: ({ who }, { items }) => isWithin(who?.cart?.items, items),
  value: ({ who }, { value }) => isWithin(who?.cart?.value, value),
  device: ({ who }, { device }) => !who?.device || who.device.some((each) => each === device),
  // Not even a page that asks by name shows anybody two variants.
  experiment: ({ experiment }, { visitor }) => isDrawn(experiment, visitor),
} satisfies Record<string, Gate>;

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
  sample: ({ id, sample }, { visitor }) => getHash(visitor + id) % 1e4 < sample * 100,
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
