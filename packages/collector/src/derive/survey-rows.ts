import { groupBy } from './group-by.js';
import type { Rules } from './rules.js';
import { getParams, type VisitorEvent } from './visitor-event.js';
import type { Walk } from './walk.js';

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

/** Stage that a showing counts for: what the browser said, else the config, else where the visitor was. */
const getAbout = (events: readonly VisitorEvent[], walk: Walk, rules: Rules): string => {
  const [first] = events;
  if (!first) return '';
  const said = events
    .map((event) => getParams(event, 'survey_shown').about)
    .find((about) => about !== undefined);
  return said ?? rules.about.get(getParams(first, 'survey_end').survey) ?? walk.stageAt.get(first.id) ?? '';
};

const getAnswerRow = (event: VisitorEvent, about: string, whose: Whose) => {
  const { survey, showing, question, revision, value, other, order, dir, language } = getParams(
    event,
    'survey_answer',
  );
  return {
    ...whose,
    survey,
    showing,
    question,
    visit: event.visit,
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
    bot: event.bot,
  };
};

const getShowingRow = (events: readonly VisitorEvent[], about: string, whose: Whose) => {
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
      visit: shown.visit,
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
      dismissed: has('survey_dismissed'),
      later: has('survey_later'),
      bot: events.some(({ bot }) => bot),
    },
  ];
};

/** One row for each showing of a survey, and one for the latest revision of each answer in it. */
export const getSurveyRows = (events: readonly VisitorEvent[], walk: Walk, rules: Rules, whose: Whose) => {
  const own = events.filter(({ name }) => ofSurveys.has(name));
  const byShowing = [
    ...groupBy(
      own,
      (event) => `${getParams(event, 'survey_end').survey} ${getParams(event, 'survey_end').showing}`,
    ).values(),
  ];
  const rows = byShowing.map((group) => {
    const about = getAbout(group, walk, rules);
    const given = group.filter(({ name }) => name === 'survey_answer');
    const byQuestion = [...groupBy(given, (event) => getParams(event, 'survey_answer').question).values()];
    const latest = byQuestion.flatMap((answers) =>
      answers
        .toSorted((a, b) => getParams(a, 'survey_answer').revision - getParams(b, 'survey_answer').revision)
        .slice(-1),
    );
    return {
      showings: getShowingRow(group, about, whose),
      answers: latest.map((event) => getAnswerRow(event, about, whose)),
    };
  });
  return {
    showings: rows.flatMap(({ showings }) => showings),
    answers: rows.flatMap(({ answers }) => answers),
  };
};
