import type { CartOutcomes, FrictionEvent, VisitRow, VisitsPanel } from '@safar/schema';
import { cartStatus } from './cart-status.js';
import { countFigure } from './figure.js';
import { getKnownSurveys } from './survey-questions.js';
import { askPanel, countedVisits, getParamsOf, type Question } from './question.js';

const countSql = `
SELECT count() AS visits FROM visits FINAL
WHERE ${countedVisits}`;

const visitsSql = `
SELECT
  visit, visitor, visit_no AS visitNo,
  toUnixTimestamp64Milli(start) AS startMs, toUnixTimestamp64Milli(end) AS endMs,
  device, source_class AS sourceClass, source_host AS sourceHost,
  \`steps.path\` AS path, \`steps.title\` AS title, arrayMap(at -> toUnixTimestamp64Milli(at), \`steps.at\`) AS at,
  \`steps.engaged_ms\` AS pageEngagedMs, \`steps.nav\` AS nav, \`steps.not_found\` AS notFound, \`steps.slow\` AS slow, \`steps.stage\` AS stage,
  \`frictions.step\` AS frictionStep, \`frictions.kind\` AS frictionKind, \`frictions.what\` AS frictionWhat, \`frictions.count\` AS frictionCount,
  \`entered.stage\` AS enteredStage, arrayMap(at -> toUnixTimestamp64Milli(at), \`entered.at\`) AS enteredAt,
  \`happenings.name\` AS eventName, arrayMap(at -> toUnixTimestamp64Milli(at), \`happenings.at\`) AS eventAt,
  engaged_ms AS engagedMs, key_events AS keyEvents, greatest(page_views, last_page_no) AS pageViews, cart
FROM visits FINAL
WHERE ${countedVisits}
ORDER BY visits.start DESC, visits.visit
LIMIT {limit:UInt32} OFFSET {offset:UInt32}`;

const answersSql = `
SELECT visit, survey, place, question, number, options, text, skipped, toUnixTimestamp64Milli(at) AS atMs
FROM answers FINAL
WHERE site = {site:String} AND NOT walk AND visit IN {visits:Array(UUID)}
ORDER BY answers.at, survey, question`;

const cartsSql = `
SELECT id, ${cartStatus} AS status
FROM visitors FINAL
ARRAY JOIN \`carts.id\` AS id, \`carts.last_at\` AS last_at, \`carts.idle_since\` AS idle_since, \`carts.end\` AS end
WHERE site = {site:String} AND visitor IN {visitors:Array(UUID)}`;

interface Visit {
  visit: string;
  visitor: string;
  visitNo: number;
  startMs: number;
  endMs: number;
  device: string;
  sourceClass: string;
  sourceHost: string;
  path: string[];
  title: string[];
  at: number[];
  pageEngagedMs: number[];
  nav: string[];
  notFound: boolean[];
  slow: boolean[];
  stage: string[];
  frictionStep: number[];
  frictionKind: FrictionEvent[];
  frictionWhat: string[];
  frictionCount: number[];
  enteredStage: string[];
  enteredAt: number[];
  eventName: string[];
  eventAt: number[];
  engagedMs: number;
  keyEvents: number;
  pageViews: number;
  cart: string;
}

interface Answer {
  visit: string;
  survey: string;
  place: 'page' | 'link';
  question: string;
  number: number | null;
  options: string[];
  text: string;
  skipped: boolean;
  atMs: number;
}

const getValue = ({ skipped, number, options, text }: Answer): VisitRow['answers'][number]['value'] =>
  skipped ? null : (number ?? (options.length ? options : text));

/** Names of options by survey, question and option. */
type Labels = ReadonlyMap<string, string>;

const getKey = (survey: string, question: string, option: string): string =>
  JSON.stringify([survey, question, option]);

const getLabels = ({ site, lang }: Question): Labels =>
  new Map(
    getKnownSurveys(site, lang).flatMap(({ id: survey, questions }) =>
      questions.flatMap((question) =>
        question.type === 'choice'
          ? question.options.map(({ id, text }): [string, string] => [getKey(survey, question.id, id), text])
          : [],
      ),
    ),
  );

const getFrictions = (visit: Visit, step: number): VisitRow['pages'][number]['frictions'] =>
  visit.frictionKind.flatMap((kind, index) =>
    visit.frictionStep[index] === step
      ? [{ kind, what: visit.frictionWhat[index] ?? '', count: visit.frictionCount[index] ?? 0 }]
      : [],
  );

const toRow = (
  visit: Visit,
  answers: readonly Answer[],
  labels: Labels,
  carts: ReadonlyMap<string, keyof CartOutcomes>,
  engagedAfterMs: number,
): VisitRow => ({
  visit: visit.visit,
  visitor: visit.visitor,
  visitNo: visit.visitNo,
  start: visit.startMs,
  end: visit.endMs,
  device: visit.device,
  source: { class: visit.sourceClass, host: visit.sourceHost },
  pages: visit.path.map((path, index) => ({
    path,
    title: visit.title[index] ?? '',
    at: visit.at[index] ?? 0,
    engagedMs: visit.pageEngagedMs[index] ?? 0,
    nav: visit.nav[index] ?? '',
    notFound: visit.notFound[index] ?? false,
    slow: visit.slow[index] ?? false,
    frictions: getFrictions(visit, index + 1),
    stage: visit.stage[index] ?? '',
  })),
  stages: visit.enteredStage.map((stage, index) => ({ stage, at: visit.enteredAt[index] ?? 0 })),
  engagedMs: visit.engagedMs,
  keyEvents: visit.keyEvents,
  classicBounce: visit.pageViews === 1,
  engaged: visit.engagedMs > engagedAfterMs || visit.pageViews > 1 || visit.keyEvents > 0,
  events: visit.eventName.map((name, index) => ({ name, at: visit.eventAt[index] ?? 0 })),
  cart: carts.get(visit.cart) ?? 'none',
  answers: answers
    .filter((answer) => answer.visit === visit.visit)
    .map((answer) => ({
      survey: answer.survey,
      question: answer.question,
      value: getValue(answer),
      ...(answer.options.length > 0
        ? {
            labels: answer.options.map(
              (option) => labels.get(getKey(answer.survey, answer.question, option)) ?? option,
            ),
          }
        : {}),
      at: answer.atMs,
      ...(answer.place === 'link' ? { place: answer.place } : {}),
    })),
});

/** Visits as they happened, newest first. */
export const visitsPanel = async (
  question: Question,
): Promise<Pick<VisitsPanel, 'figures' | 'rows' | 'sql'>> => {
  const { store, site, now, counts } = question;
  const params = { ...getParamsOf(question), limit: counts.limit, offset: counts.offset };
  const [count, visits] = await Promise.all([
    askPanel<{ visits: number }>(store, 'Number of visits', countSql, params),
    askPanel<Visit>(store, 'Visits', visitsSql, params),
  ]);
  const { abandonedAfterMs, lostAfterMs } = site.config.cart;
  const [answers, carts] = await Promise.all([
    askPanel<Answer>(store, 'Answers in these visits', answersSql, {
      ...params,
      visits: visits.rows.map(({ visit }) => visit),
    }),
    askPanel<{ id: string; status: keyof CartOutcomes }>(store, 'Carts of these visitors', cartsSql, {
      ...params,
      visitors: [...new Set(visits.rows.map(({ visitor }) => visitor))],
      now,
      abandonedAfterMs,
      lostAfterMs,
    }),
  ]);
  const labels = getLabels(question);
  const byId = new Map(carts.rows.map(({ id, status }) => [id, status]));
  return {
    figures: [countFigure(question, 'visits.count', count.rows[0]?.visits ?? 0)],
    rows: visits.rows.map((visit) =>
      toRow(visit, answers.rows, labels, byId, site.config.visit.engagedAfterMs),
    ),
    sql: [count.sql, visits.sql, answers.sql, carts.sql],
  };
};
