import type { GivenAnswer, SurveyHistory } from '@safar/schema/browser';
import type { Visitor } from '../context.js';

/** A trigger that fired and whose time has not come, or that something on the page holds up. */
export interface Wait {
  survey: string;
  /** Its place in `when`; -1 = the page asked for the survey. */
  trigger: number;
  dueAt: number;
  /** Id of the page view that it belongs to; absent: it survives navigation. */
  page?: string | undefined;
}

/** A survey that was shown and has no end yet. */
export interface Showing {
  id: string;
  survey: string;
  /** Visit in which it was shown, or last answered. */
  visit: string;
  about?: string | undefined;
  /** Value of the cart then, for the words of a question. */
  value?: number | undefined;
  answers: GivenAnswer[];
  /** How many pages it was put on; one that is ignored on three is left. */
  pages: number;
  /** The question in view; '' until it has been seen. */
  question: string;
}

/** What is remembered of what happened off the site. */
export interface TouchpointMemory {
  /** In which visit, and of whom, the collector was asked last. */
  asked?: string;
  /** Ids of those that were heard of, the newest last. */
  taken: string[];
  /**
   * Those that wait for a page on which they may ask, by survey, place of the trigger and kind, and by who was known to be here as it
   * was heard of: until when, in Unix milliseconds.
   */
  waiting?: Record<string, Record<string, number>>;
}

/** What the trigger engine keeps in the visitor's record. */
export interface Memory {
  /** Stage as last seen. */
  stage?: string | undefined;
  /** Waits and `shown` are of this visit. */
  visit: string;
  waits: Wait[];
  shown: number;
  /** When something happened last; kept by the chunk `moments`. */
  at?: number;
  lastAt?: number;
  /** Kept by the chunk `touchpoints`. */
  touchpoints?: TouchpointMemory | undefined;
  history: Record<string, SurveyHistory>;
  showing?: Showing;
  /** Put off, and taken back perhaps. */
  later?: Showing;
}

/** The memory in a visitor's record; what belonged to an earlier visit is left behind. */
export const openMemory = (visitor: Visitor): Memory => {
  const { visit } = visitor;
  const memory: Memory = {
    history: {},
    visit,
    waits: [],
    shown: 0,
    ...(visitor.surveys as Memory | undefined),
  };
  if (memory.visit !== visit) Object.assign(memory, { visit, waits: [], shown: 0 });
  return (visitor.surveys = memory);
};

/** The history of one survey, to be changed. */
export const openHistory = (memory: Memory, survey: string): SurveyHistory =>
  (memory.history[survey] ??= { shown: 0 });

/** A survey is shown: written down before anybody sees it. */
export const markShown = (memory: Memory, showing: Showing, now: number): void => {
  const mine = openHistory(memory, showing.survey);
  mine.shown++;
  mine.shownAt = memory.lastAt = now;
  memory.shown++;
  memory.showing = showing;
};

/** When something is due; 0 = a survey is begun. Infinity = nothing waits. */
export const getNextAt = ({ showing, waits }: Memory): number =>
  showing ? 0 : Math.min(...waits.map(({ dueAt }) => dueAt));
