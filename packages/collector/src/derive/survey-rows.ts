import { nilId } from '../ingest/event-row.js';
import { createSurroundings, type Surroundings } from './answer-surroundings.js';
import { groupBy } from './group-by.js';
import type { Journey } from './off-site.js';
import type { Rules } from './rules.js';
import { getParams, type VisitorEvent } from './visitor-event.js';
import type { Trace } from './trace.js';

interface Whose {
  site: string;
  visitor: string;
  version: number;
}

const ofSurveys = new Set([
  'survey_shown',
  'survey_answer',
  'survey_done',
  'survey_dismissed',
  'survey_later',
  'survey_abandoned',
]);

/** Where a showing happened, and in whose journey; `journey` is absent when it is nobody's. */
interface Where {
  place: 'page' | 'link';
  reference: string;
  journey?: Journey | undefined;
}

/** Stage that a showing counts for: what the browser said, else the config, else where the visitor was. */
const getAbout = (events: readonly VisitorEvent[], trace: Trace, rules: Rules): string => {
  const [first] = events;
  if (!first) return '';
  const said = events
    .map((event) => getParams(event, 'survey_shown').about)
    .find((about) => about !== undefined);
  return said ?? rules.about.get(getParams(first, 'survey_end').survey) ?? trace.stageAt.get(first.id) ?? '';
};

const getAnswerRow = (
  event: VisitorEvent,
  about: string,
  surroundings: Surroundings,
  { place, journey }: Where,
  whose: Whose,
) => {
  const { survey, showing, question, revision, value, other, order, dir, language } = getParams(
    event,
    'survey_answer',
  );
  return {
    ...whose,
    survey,
    showing,
    question,
    visit: place === 'page' ? event.visit : (journey?.visit ?? nilId),
    place,
    journey: journey?.visitor ?? nilId,
    at: event.time,
    revision,
    number: typeof value === 'number' ? value : null,
    options: Array.isArray(value) ? value : [],
    text: typeof value === 'string' ? value : '',
    other: other ?? '',
    skipped: value === null,
    about,
    order: order ?? [],
    dir,
    language,
    ...surroundings,
    bot: event.bot,
    walk: !!journey?.isWalk,
  };
};

const getShowingRow = (
  events: readonly VisitorEvent[],
  about: string,
  { place, reference, journey }: Where,
  whose: Whose,
) => {
  const [first] = events;
  if (!first) return [];
  const has = (name: string): boolean => events.some((event) => event.name === name);
  const shown = events.find(({ name }) => name === 'survey_shown') ?? first;
  const { survey, showing } = getParams(first, 'survey_end');
  return [
    {
      ...whose,
      survey,
      showing,
      visit: place === 'page' ? shown.visit : (journey?.visit ?? nilId),
      place,
      reference,
      journey: journey?.visitor ?? nilId,
      at: shown.time,
      about,
      language:
        events.map((event) => getParams(event, 'survey_shown').language).find((tag) => tag !== undefined) ??
        '',
      shown: has('survey_shown'),
      answered: events.some(
        (event) => event.name === 'survey_answer' && getParams(event, 'survey_answer').value !== null,
      ),
      done: has('survey_done'),
      // Who opens a link again goes on where it was closed.
      dismissed: has('survey_dismissed') && !(place === 'link' && has('survey_done')),
      later: has('survey_later') && !(place === 'link' && has('survey_done')),
      bot: events.some(({ bot }) => bot),
      walk: !!journey?.isWalk,
    },
  ];
};

/** Of several revisions the last; of a link that several devices opened, what was said last. */
const getLatest = (answers: readonly VisitorEvent[], { place }: Where): VisitorEvent[] =>
  (place === 'link'
    ? answers
    : answers.toSorted(
        (a, b) => getParams(a, 'survey_answer').revision - getParams(b, 'survey_answer').revision,
      )
  ).slice(-1);

/** One row for each showing of a survey, and one for the latest revision of each answer in it. */
const getRows = (
  events: readonly VisitorEvent[],
  getWhere: (events: readonly VisitorEvent[]) => Where,
  trace: Trace,
  rules: Rules,
  whose: Whose,
) => {
  const own = events.filter(({ name }) => ofSurveys.has(name));
  const getSurroundings = createSurroundings(events, trace);
  const byShowing = [
    ...groupBy(
      own,
      (event) => `${getParams(event, 'survey_end').survey} ${getParams(event, 'survey_end').showing}`,
    ).values(),
  ];
  const rows = byShowing.map((group) => {
    const about = getAbout(group, trace, rules);
    const where = getWhere(group);
    const given = group.filter(({ name }) => name === 'survey_answer');
    const byQuestion = [...groupBy(given, (event) => getParams(event, 'survey_answer').question).values()];
    return {
      showings: getShowingRow(group, about, where, whose),
      answers: byQuestion
        .flatMap((answers) => getLatest(answers, where))
        .map((event) => getAnswerRow(event, about, getSurroundings(event), where, whose)),
    };
  });
  return {
    showings: rows.flatMap(({ showings }) => showings),
    answers: rows.flatMap(({ answers }) => answers),
  };
};

/** What was asked on the pages of the site. */
export const getSurveyRows = (events: readonly VisitorEvent[], trace: Trace, rules: Rules, whose: Whose) =>
  getRows(
    events,
    ([first]) => ({
      place: 'page',
      reference: '',
      journey: { visitor: whose.visitor, visit: first?.visit ?? '' },
    }),
    trace,
    rules,
    whose,
  );

/**
 * What was asked on a survey's own page.
 * @param journeys of the orders that the links named
 */
export const getLinkRows = (
  events: readonly VisitorEvent[],
  journeys: ReadonlyMap<string, Journey>,
  trace: Trace,
  rules: Rules,
  whose: Whose,
) =>
  getRows(
    events,
    (group) => {
      const reference = group.map((event) => event.reference).find((order) => order !== '') ?? '';
      return { place: 'link', reference, journey: journeys.get(reference) };
    },
    trace,
    rules,
    whose,
  );
