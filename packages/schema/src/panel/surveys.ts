import type { QuestionType } from '../question/index.js';
import type { Figure, PanelFrame, Share } from './common.js';

/** What somebody wrote, and what surrounded it. */
export interface SurveyWords {
  text: string;
  at: number;
  language: string;
  stage?: string;
  /** Path of the page it was written on; absent off the site. */
  path?: string;
  /** The cart that was open then. */
  cart?: { pieces: number; value?: number; currency?: string };
  /** Vitals that the page reported last, of the whole page view: milliseconds, and a score. */
  vitals?: { lcp?: number; inp?: number; cls?: number };
}

export interface SurveyQuestionRow {
  question: string;
  type: Exclude<QuestionType, 'message'>;
  text: string;
  answers: number;
  skipped: number;
  /** What its instrument is told by: NPS; CSAT; mean and share of 5–7 for CES; a mean; a share who agreed. */
  figures: Figure[];
  /** Count of each point or option. */
  values: { id: string; label: string; count: number; share: number; interval?: [number, number] }[];
  /** Latest words first. */
  words: SurveyWords[];
}

/** A survey that was answered on pages and by its link has a row of each. */
export interface SurveyRow {
  survey: string;
  title: string;
  place: 'page' | 'link';
  shown: number;
  /** With at least one answer. */
  answered: number;
  done: number;
  dismissed: number;
  later: number;
  responseRate: Share;
  /** By link: what that is, and how many of the showings belong to a journey. */
  byLink?: { definition: string; joined: number };
  questions: SurveyQuestionRow[];
}

export type SurveysPanel = PanelFrame<'surveys', SurveyRow>;
