import { automaticEvents, surveyEvents } from '@safar/schema';
import { classifySource, getOwnStage } from '@safar/schema/rules';
import { getPartition } from '../ingest/partition.js';
import type { Moment } from './activity.js';
import { collectPages, type Page } from './collect-pages.js';
import { countMissing, getLastPageNo } from './count-missing.js';
import { groupBy } from './group-by.js';
import type { Rules } from './rules.js';
import type { VisitorEvent } from './visitor-event.js';
import type { Trace } from './trace.js';

const unlisted = new Set<string>(['page_view', 'cart', ...automaticEvents, ...surveyEvents]);

interface Whose {
  site: string;
  visitor: string;
  version: number;
}

const getSource = (pages: readonly Page[], { ownHosts }: Rules) => {
  const source = pages.find(({ view }) => view?.params.source)?.view?.params.source;
  return { source_class: classifySource(source, ownHosts), source_host: source?.host ?? '' };
};

const getSteps = (pages: readonly Page[], trace: Trace, rules: Rules) => {
  const seen = pages.flatMap((page) => (page.view ? [{ ...page, view: page.view }] : []));
  const ownStage = (path: string): string =>
    rules.stages[getOwnStage(rules.stages, { page: path })]?.id ?? '';
  const frictions = seen.flatMap((page, index) =>
    [...page.frictions.values()].map((friction) => ({ ...friction, step: index + 1 })),
  );
  return {
    'steps.path': seen.map(({ view }) => view.params.path),
    'steps.title': seen.map(({ view }) => view.params.title ?? ''),
    'steps.at': seen.map(({ view }) => view.event.time),
    'steps.engaged_ms': seen.map(({ engagedMs }) => engagedMs),
    'steps.nav': seen.map(({ view }) => view.params.nav),
    'steps.not_found': seen.map(({ notFound }) => notFound),
    'steps.slow': seen.map(({ slow }) => slow),
    'steps.load_ms': seen.map(({ loadMs }) => loadMs),
    'steps.loaded': seen.map(({ loaded }) => loaded !== false),
    'steps.stage': seen.map(({ view }) => trace.stageAt.get(view.event.id) ?? ''),
    'steps.own_stage': seen.map(({ view }) => ownStage(view.params.path)),
    'frictions.step': frictions.map(({ step }) => step),
    'frictions.kind': frictions.map(({ kind }) => kind),
    'frictions.what': frictions.map(({ what }) => what),
    'frictions.count': frictions.map(({ count }) => count),
  };
};

const getVisitRow = (
  visit: string,
  events: readonly VisitorEvent[],
  lastAt: number,
  trace: Trace,
  rules: Rules,
  { site, visitor, version }: Whose,
) => {
  const pages = collectPages(events, rules);
  const steps = getSteps(pages, trace, rules);
  const first = pages.find(({ view }) => view)?.view?.params;
  const happenings = events.filter(({ id, name }) => !unlisted.has(name) && !trace.copies.has(id));
  const entered = events.flatMap(({ id, time }) => {
    const stage = trace.entered.get(id);
    return stage === undefined ? [] : [{ stage, at: time }];
  });
  const start = Math.min(...events.map(({ time }) => time));
  return {
    site,
    visitor,
    visit,
    visit_no: 0,
    start,
    end: Math.max(start, lastAt),
    // A page that lost its store in the middle of a visit goes on with it as long as it lives: the visit is one like others.
    memory:
      pages.some(({ view }) => view) &&
      pages.every(({ view }) => view === undefined || view.params.memory === true),
    bot: events.some(({ bot }) => bot),
    device: first?.device ?? '',
    language: first?.language ?? '',
    ...getSource(pages, rules),
    landing: steps['steps.path'][0] ?? '',
    exit: steps['steps.path'].at(-1) ?? '',
    page_views: steps['steps.path'].length,
    last_page_no: getLastPageNo(pages),
    engaged_ms: pages.reduce((sum, { engagedMs }) => sum + engagedMs, 0),
    key_events: events.filter(({ id, name }) => rules.keyEvents.has(name) && !trace.copies.has(id)).length,
    arrived: pages.reduce((sum, { numbers }) => sum + numbers.size, 0),
    missing: countMissing(pages),
    ...steps,
    'happenings.name': happenings.map(({ name }) => name),
    'happenings.at': happenings.map(({ time }) => time),
    'entered.stage': entered.map(({ stage }) => stage),
    'entered.at': entered.map(({ at }) => at),
    cart: events.reduce((cart, { id }) => trace.cartOf.get(id) ?? cart, ''),
    month: getPartition(visit),
    version,
  };
};

type VisitRow = ReturnType<typeof getVisitRow>;
type Touch = Pick<VisitRow, 'device' | 'language' | 'source_class' | 'source_host'>;

const getTouch = ({ source_class, source_host }: Touch) => ({ source_class, source_host });

/**
 * A visit that an open page began by itself came from nowhere: device and language are those of the visit before, the
 * source is the last one known, which `direct` never overwrites.
 */
const inherit = (row: VisitRow, before: Touch | undefined): VisitRow =>
  before === undefined || row['steps.nav'][0] !== 'resume'
    ? row
    : {
        ...row,
        device: row.device || before.device,
        language: row.language || before.language,
        ...(row.source_class === 'direct' ? getTouch(before) : {}),
      };

/** One row for each visit of a visitor. Visits are the browser's: they are never cut again. */
export const getVisitRows = (
  events: readonly VisitorEvent[],
  moments: readonly Moment[],
  trace: Trace,
  rules: Rules,
  whose: Whose,
) => {
  const byVisit = groupBy(events, ({ visit }) => visit);
  const lastAt = new Map<string, number>();
  for (const { at, isActivity, visit } of moments) if (isActivity) lastAt.set(visit, at);
  const rows = [...byVisit].map(([visit, own]) =>
    getVisitRow(visit, own, lastAt.get(visit) ?? 0, trace, rules, whose),
  );
  rows.sort((a, b) => a.start - b.start || (a.visit < b.visit ? -1 : 1));
  let visitNo = 0;
  let last: Touch | undefined;
  return rows.map((own) => {
    // Nothing could be stored: this visit knows of no other, and none of it.
    if (own.memory) return { ...own, visit_no: 1 };
    const row = inherit(own, last);
    last = { ...row, ...(row.source_class === 'direct' && last ? getTouch(last) : {}) };
    return { ...row, visit_no: ++visitNo };
  });
};
