import type { BrowserConfig, BrowserSurvey } from '../browser-config.js';
import type { Device, Range } from '../who.js';
import { getHash } from './hash.js';

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
  device: Device | undefined;
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

const isWithin = ({ min = 0, max = Infinity }: Range = {}, count: number): boolean =>
  count >= min && count <= max;

/** A clock that was set back by more than the term blocks nothing. */
const isPast = (at: number | undefined, now: number, termMs: number): boolean =>
  !at || Math.abs(now - at) >= termMs;

const whoGates = {
  visits: ({ who }, { visits }) => isWithin(who?.visits, visits),
  items: ({ who }, { items }) => isWithin(who?.cart?.items, items),
  value: ({ who }, { value }) => isWithin(who?.cart?.value, value),
  device: ({ who }, { device }) => !who?.device || who.device.some((each) => each === device),
} satisfies Record<string, Gate>;

/** A page that asks for a survey by its name passes over these. */
const oftenGates = {
  perVisitor: ({ perVisitor = Infinity }, _, { shown }) => shown < perVisitor,
  afterAnswer: ({ afterAnswerMs = Infinity }, { now }, { answeredAt }) =>
    isPast(answeredAt, now, afterAnswerMs),
  afterDismiss: ({ afterDismissMs }, { now }, { dismissedAt }) => isPast(dismissedAt, now, afterDismissMs),
  afterShown: ({ afterShownMs }, { now }, { shownAt }) => isPast(shownAt, now, afterShownMs),
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
