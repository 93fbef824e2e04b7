import type { FrictionEvent } from '../event/names.js';
import type { Figure, PanelFrame } from './common.js';

/** A page of a walk. */
export interface WalkStep {
  path: string;
  title: string;
  at: number;
  /** Stage that the walk was in from this page on; '' in none. */
  stage: string;
  engagedMs: number;
  /** From −2 to 2; null = nothing was said. */
  mood: number | null;
  notes: { text: string; at: number }[];
  notFound: boolean;
  slow: boolean;
  frictions: { kind: FrictionEvent; what: string; count: number }[];
  /** Surveys that were shown on it, by id. */
  surveys: string[];
}

/** Somebody of the team who went the way of a visitor, newest first. */
export interface WalkRow {
  visit: string;
  /** Whom they walked as, in their own words. */
  persona: string;
  start: number;
  end: number;
  /** They said that it was over; otherwise it ended with its visit, or goes on. */
  ended: boolean;
  device: string;
  steps: WalkStep[];
}

/** What real visits of the period did in a stage that a walk was in. */
export interface WalkStage {
  stage: string;
  title: string;
  /** Figure `walks.reached`: of all visits. */
  reached: Figure;
  /** Figure `walks.passed_on`: of those that reached it. */
  passedOn: Figure;
}

/** What real visits of the period did on a page that a walk saw. */
export interface WalkPage {
  path: string;
  /** Figure `walks.engaged`. */
  engaged: Figure;
}

/** Asked with `limit` (default 50, at most 1,000) and `offset`. Figure `walks.count`. No other panel knows of walks. */
export type WalksPanel = PanelFrame<'walks', WalkRow> & {
  /** In the order of the journey. */
  stages: WalkStage[];
  pages: WalkPage[];
};
