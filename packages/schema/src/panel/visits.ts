import type { FrictionEvent } from '../event/names.js';
import type { PanelFrame } from './common.js';

/** One visit as it happened, newest first. */
export interface VisitRow {
  visit: string;
  visitor: string;
  visitNo: number;
  start: number;
  end: number;
  device: string;
  source: { class: string; host: string };
  pages: {
    path: string;
    title: string;
    at: number;
    engagedMs: number;
    nav: string;
    notFound: boolean;
    slow: boolean;
    /** What else went wrong there, and how often it was told. */
    frictions: { kind: FrictionEvent; what: string; count: number }[];
    stage: string;
  }[];
  /** Stages entered during the visit, in order. */
  stages: { stage: string; at: number }[];
  engagedMs: number;
  keyEvents: number;
  classicBounce: boolean;
  engaged: boolean;
  /** Commerce and own events, in order. */
  events: { name: string; at: number }[];
  cart: 'none' | keyof import('./cart.js').CartOutcomes;
  answers: {
    survey: string;
    question: string;
    value: number | string | string[] | null;
    /** What the chosen options are called in the reader's language; the id of one that the config no longer has. */
    labels?: string[];
    at: number;
    /** Given later, on the survey's own page. */
    place?: 'link';
  }[];
}

/** Asked with `limit` (default 50, at most 1,000) and `offset`. Figure `visits.count`. */
export type VisitsPanel = PanelFrame<'visits', VisitRow>;
