import type { BrowserConfig, BrowserSurvey } from '../browser-config.js';
import type { Device } from '../device.js';

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

/** One thing that may keep a survey from being shown: true = it does not. */
export type Gate = (
  survey: BrowserSurvey,
  facts: SurveyFacts,
  history: SurveyHistory,
  throttle: Throttle,
) => boolean;
