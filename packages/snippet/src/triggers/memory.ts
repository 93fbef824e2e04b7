import type { GivenAnswer, SurveyHistory } from '@safar/schema/browser';
import type { Draft, Visitor } from '../context.js';

/** A trigger that fired and whose time has not come, or that something on the page holds up. */
export interface Wait {
  survey: string;
  /** Its place in `when`; -1 = the page asked for the survey. */
  trigger: number;
  dueAt: number;
}

/** A survey that was shown and has no end yet. */
export interface Showing {
  id: string;
  survey: string;
  /** Visit in which it was shown, or last answered. */
  visit: string;
  about?: string | undefined;
  answers: GivenAnswer[];
  /** The question in view; '' until it has been seen. */
  question: string;
}

/** What the trigger engine keeps in the visitor's record. */
export interface Memory {
  /** Waits and `shown` are of this visit. */
  visit: string;
  waits: Wait[];
  shown: number;
  lastAt?: number;
  history: Record<string, SurveyHistory>;
  showing?: Showing;
  /** Put off, and taken back perhaps. */
  later?: Showing;
}

/** The memory in a visitor's record; what belonged to an earlier visit is left behind. */
export const openMemory = (visitor: Visitor): Memory => {
  const { visit } = visitor;
  const memory: Memory = { history: {}, visit, waits: [], shown: 0, ...(visitor.surveys as Memory | undefined) };
  if (memory.visit !== visit) Object.assign(memory, { visit, waits: [], shown: 0 });
  return (visitor.surveys = memory);
};

/** The history of one survey, to be changed. */
export const openHistory = (memory: Memory, survey: string): SurveyHistory => (memory.history[survey] ??= { shown: 0 });

/** Takes what a visitor did with a survey into the transaction of its own event. */
export const remember = (visitor: Visitor, { name, params, at }: Pick<Draft, 'name' | 'params' | 'at'>): void => {
  if (!/^survey_/.test(name)) return;
  const memory = openMemory(visitor);
  const { showing } = memory;
  if (!showing || showing.id !== params.showing) return;
  const history = openHistory(memory, showing.survey);
  if (name === 'survey_answer') {
    const { question, value, revision, other, order } = params as unknown as GivenAnswer;
    if (value !== null) history.answeredAt = at;
    showing.visit = visitor.visit;
    showing.answers = [...showing.answers.filter((each) => each.question !== question), { question, value, revision, other, order } as GivenAnswer];
    return;
  }
  delete memory.showing;
  if (name === 'survey_done') history.answeredAt = at;
  if (name === 'survey_dismissed') history.dismissedAt = at;
  if (name === 'survey_later') {
    memory.later = showing;
    history.laterIn = visitor.visits;
    history.shown--;
    delete history.shownAt;
  }
};

/** "Ask me later" was taken back. */
export const takeBack = (visitor: Visitor, now: number): void => {
  const memory = openMemory(visitor);
  const { later } = memory;
  if (!later) return;
  const history = openHistory(memory, later.survey);
  memory.showing = later;
  history.shown++;
  history.shownAt = now;
  delete history.laterIn;
};
