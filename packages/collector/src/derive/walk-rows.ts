import { getMoments } from './activity.js';
import type { Rules } from './rules.js';
import { getSurveyRows } from './survey-rows.js';
import { getVisitRows } from './visit-rows.js';
import { getParams, type VisitorEvent } from './visitor-event.js';
import { traceJourney } from './trace.js';

interface Whose {
  site: string;
  visitor: string;
  version: number;
}

/** What was said of the pages, by their places among the steps. */
const getNotes = (events: readonly VisitorEvent[], steps: readonly string[]) => {
  const notes = events.flatMap((event) => {
    const step = steps.indexOf(event.page) + 1;
    const { walk } = event.name === 'walk_note' ? getParams(event, 'walk_note') : {};
    return walk && step > 0 ? [{ step, at: event.time, ...walk }] : [];
  });
  return {
    'notes.step': notes.map(({ step }) => step),
    'notes.at': notes.map(({ at }) => at),
    'notes.mood': notes.map(({ mood }) => mood ?? null),
    'notes.text': notes.map(({ note }) => note ?? ''),
  };
};

/**
 * Rows of one walk: a journey of its own that nothing came before, read by the same rules as those of visitors.
 * @param visit its own: a survey may have been answered after it
 */
export const getWalkRows = (visit: string, events: readonly VisitorEvent[], rules: Rules, whose: Whose) => {
  const moments = getMoments(events);
  const trace = traceJourney(moments, rules);
  const own = events.filter((event) => event.visit === visit);
  const started = own.flatMap((event) => {
    const { walk } = event.name === 'walk_start' ? getParams(event, 'walk_start') : {};
    return walk ? [walk] : [];
  });
  const asked = getSurveyRows(events, trace, rules, whose);
  const pages = [...new Set(own.filter(({ name }) => name === 'page_view').map(({ page }) => page))];
  return {
    visits: getVisitRows(own, moments, trace, rules, whose).map((row) => ({
      ...row,
      visit_no: 0,
      walk: true,
      persona: started[0]?.persona ?? '',
      walk_ended: own.some(({ name, params }) => name === 'walk_end' && 'walk' in params),
      ...getNotes(own, pages),
    })),
    showings: asked.showings.map((row) => ({ ...row, walk: true })),
    answers: asked.answers.map((row) => ({ ...row, walk: true })),
  };
};
