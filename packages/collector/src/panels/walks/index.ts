import type { FrictionEvent, WalkRow, WalksPanel } from '@safar/schema';
import { countFigure } from '../figure.js';
import { askPanel, getParamsOf, type Question } from '../question.js';
import { askBeside } from './beside.js';

/** Of robots nobody wants to know how it felt. */
const walks = `visits FINAL
WHERE site = {site:String} AND walk AND NOT bot AND toDate(start, {timeZone:String}) BETWEEN {from:Date} AND {to:Date}`;

const countSql = `
SELECT count() AS walks FROM ${walks}`;

const walksSql = `
SELECT
  visit, persona, walk_ended AS ended, device, toUnixTimestamp64Milli(start) AS startMs, toUnixTimestamp64Milli(end) AS endMs,
  \`steps.path\` AS path, \`steps.title\` AS title, arrayMap(at -> toUnixTimestamp64Milli(at), \`steps.at\`) AS at,
  \`steps.engaged_ms\` AS engagedMs, \`steps.not_found\` AS notFound, \`steps.slow\` AS slow, \`steps.stage\` AS stage,
  \`notes.step\` AS noteStep, arrayMap(at -> toUnixTimestamp64Milli(at), \`notes.at\`) AS noteAt, \`notes.mood\` AS mood, \`notes.text\` AS note,
  \`frictions.step\` AS frictionStep, \`frictions.kind\` AS frictionKind, \`frictions.what\` AS frictionWhat, \`frictions.count\` AS frictionCount
FROM ${walks}
ORDER BY visits.start DESC, visits.visit
LIMIT {limit:UInt32} OFFSET {offset:UInt32}`;

const showingsSql = `
SELECT visit, survey, toUnixTimestamp64Milli(at) AS atMs FROM showings FINAL
WHERE site = {site:String} AND walk AND place = 'page' AND shown AND visit IN {visits:Array(UUID)}
ORDER BY showings.at, survey`;

interface Walk {
  visit: string;
  persona: string;
  ended: boolean | number;
  device: string;
  startMs: number;
  endMs: number;
  path: string[];
  title: string[];
  at: number[];
  engagedMs: number[];
  notFound: boolean[];
  slow: boolean[];
  stage: string[];
  noteStep: number[];
  noteAt: number[];
  mood: (number | null)[];
  note: string[];
  frictionStep: number[];
  frictionKind: FrictionEvent[];
  frictionWhat: string[];
  frictionCount: number[];
}

interface Showing {
  visit: string;
  survey: string;
  atMs: number;
}

/** Places in a list of what belongs to a step. @param steps of each, from 1 */
const placesOf = (steps: readonly number[], step: number): number[] =>
  steps.flatMap((each, place) => (each === step ? [place] : []));

const toRow = (walk: Walk, showings: readonly Showing[]): WalkRow => ({
  visit: walk.visit,
  persona: walk.persona,
  start: walk.startMs,
  end: walk.endMs,
  ended: Boolean(walk.ended),
  device: walk.device,
  steps: walk.path.map((path, index) => {
    const noted = placesOf(walk.noteStep, index + 1);
    const [at = 0, next = Infinity] = walk.at.slice(index);
    return {
      path,
      title: walk.title[index] ?? '',
      at,
      stage: walk.stage[index] ?? '',
      engagedMs: walk.engagedMs[index] ?? 0,
      mood: noted.map((place) => walk.mood[place] ?? null).findLast((mood) => mood !== null) ?? null,
      notes: noted
        .map((place) => ({ text: walk.note[place] ?? '', at: walk.noteAt[place] ?? 0 }))
        .filter(({ text }) => text !== ''),
      notFound: walk.notFound[index] ?? false,
      slow: walk.slow[index] ?? false,
      frictions: placesOf(walk.frictionStep, index + 1).flatMap((place) => {
        const kind = walk.frictionKind[place];
        return kind
          ? [{ kind, what: walk.frictionWhat[place] ?? '', count: walk.frictionCount[place] ?? 0 }]
          : [];
      }),
      // The page that was open when it was shown.
      surveys: showings
        .filter(({ visit, atMs }) => visit === walk.visit && atMs >= at && atMs < next)
        .map(({ survey }) => survey),
    };
  }),
});

/** Walks of the team, newest first, and what real visits did where they went. */
export const walksPanel = async (
  question: Question,
): Promise<Pick<WalksPanel, 'figures' | 'rows' | 'sql' | 'stages' | 'pages'>> => {
  const { store, counts } = question;
  const params = { ...getParamsOf(question), limit: counts.limit, offset: counts.offset };
  const [count, found] = await Promise.all([
    askPanel<{ walks: number }>(store, 'Number of walks', countSql, params),
    askPanel<Walk>(store, 'Walks', walksSql, params),
  ]);
  const figures = [countFigure(question, 'walks.count', count.rows[0]?.walks ?? 0)];
  // The rest is asked only to stand beside a walk.
  if (found.rows.length === 0)
    return { figures, rows: [], stages: [], pages: [], sql: [count.sql, found.sql] };
  const [showings, { sql, ...beside }] = await Promise.all([
    askPanel<Showing>(store, 'Surveys shown in these walks', showingsSql, {
      ...params,
      visits: found.rows.map(({ visit }) => visit),
    }),
    askBeside(question, [...new Set(found.rows.flatMap(({ path }) => path))].sort()),
  ]);
  return {
    figures,
    rows: found.rows.map((walk) => toRow(walk, showings.rows)),
    ...beside,
    sql: [count.sql, found.sql, showings.sql, ...sql],
  };
};
