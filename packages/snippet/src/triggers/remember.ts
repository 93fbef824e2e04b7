import type { BrowserSurvey, GivenAnswer } from '@safar/schema/browser';
import type { Draft, Visitor } from '../context.js';
import { keepAnswer } from './keep-answer.js';
import { openHistory, openMemory } from './memory.js';

/** Takes what a visitor did with a survey into the transaction of its own event. */
export const remember = (
  visitor: Visitor,
  { name, params, at }: Pick<Draft, 'name' | 'params' | 'at'>,
  surveys: readonly BrowserSurvey[] = [],
): void => {
  const memory = openMemory(visitor);
  const { showing } = memory;
  // No event but those of surveys tells of a showing.
  if (!showing || showing.id !== params.showing || name === 'survey_shown') return;
  const history = openHistory(memory, showing.survey);
  if (name === 'survey_answer') {
    const answer = params as unknown as GivenAnswer;
    const { question, value } = answer;
    if (value !== null) history.answeredAt = at;
    keepAnswer(history, showing.survey, question, value, surveys);
    showing.visit = visitor.visit;
    showing.answers = [...showing.answers.filter((each) => each.question !== question), answer];
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
