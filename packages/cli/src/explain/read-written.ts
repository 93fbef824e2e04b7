import { createId, getDurationMs, getMomentMs, type VisitFile, type VisitHappening } from '@safar/schema';
import type { Play, Step, Untold } from './step.js';

const ago = (text: string | undefined, now: number): number | undefined =>
  text === undefined ? undefined : now - getDurationMs(text);

const readEarlier = ({ before }: VisitFile, begins: number): Play['before']['surveys'] =>
  Object.fromEntries(
    Object.entries(before?.surveys ?? {}).map(([id, { times, shown, answered, dismissed }]) => {
      const [shownAt, answeredAt, dismissedAt] = [shown, answered, dismissed].map((each) =>
        ago(each, begins),
      );
      return [
        id,
        {
          times: times ?? 1,
          ...(shownAt === undefined ? {} : { shownAt }),
          ...(answeredAt === undefined ? {} : { answeredAt }),
          ...(dismissedAt === undefined ? {} : { dismissedAt }),
        },
      ];
    }),
  );

/** What one entry of the file is; `at` is its time. */
const readHappening = (entry: VisitHappening, at: number, path: string): Step => {
  const survey = (name: string, id: string, params: Record<string, unknown> = {}): Step => ({
    at,
    kind: 'survey',
    name: `survey_${name}`,
    survey: id,
    params,
  });
  const obstacle = (what: 'typing' | 'dialog' | 'hidden', forSoLong: string): Step => ({
    at,
    kind: 'obstacle',
    what,
    untilMs: at + getDurationMs(forSoLong),
  });
  if ('returns' in entry || 'page' in entry) {
    const { source, campaign } = 'returns' in entry ? entry : {};
    return {
      at,
      kind: 'event',
      name: 'page_view',
      params: {
        path,
        ...('status' in entry && entry.status !== undefined ? { status: entry.status } : {}),
      },
      ...('returns' in entry ? { arrival: { source: source ?? 'direct', campaign, landingPage: path } } : {}),
    };
  }
  if ('event' in entry) return { at, kind: 'event', name: entry.event, params: { ...entry.params } };
  if ('touchpoint' in entry)
    return {
      at,
      kind: 'touchpoint',
      touchpoint: { id: createId(at), at, kind: entry.touchpoint, params: { ...entry.params } },
    };
  if ('traits' in entry) return { at, kind: 'traits', traits: entry.traits };
  if ('asks' in entry) return { at, kind: 'ask', survey: entry.asks };
  if ('answers' in entry)
    return survey('answer', entry.answers, {
      question: entry.question ?? '',
      value: entry.value ?? '',
      revision: 1,
    });
  if ('finishes' in entry) return survey('done', entry.finishes);
  if ('dismisses' in entry) return survey('dismissed', entry.dismisses);
  if ('postpones' in entry) return survey('later', entry.postpones);
  if ('types' in entry) return obstacle('typing', entry.types);
  if ('dialog' in entry) return obstacle('dialog', entry.dialog);
  if ('hidden' in entry) return obstacle('hidden', entry.hidden);
  if ('leaves' in entry) return { at, kind: 'leave' };
  if ('scroll' in entry)
    return {
      at,
      kind: 'moment',
      what: `scroll ${entry.scroll} %`,
      isMet: ({ scroll }) => scroll !== undefined && entry.scroll >= scroll,
    };
  if ('idle' in entry) {
    const restMs = getDurationMs(entry.idle);
    return {
      at: at + restMs,
      kind: 'moment',
      what: `idle ${entry.idle}`,
      isMet: ({ idleMs }) => idleMs !== undefined && restMs >= idleMs,
    };
  }
  if ('click' in entry)
    return {
      at,
      kind: 'moment',
      what: `click ${entry.click}`,
      isMet: ({ click }) => click === entry.click,
      isFree: true,
    };
  if ('slow' in entry)
    return {
      at,
      kind: 'moment',
      what: `slow ${entry.slow}`,
      isMet: ({ slowMs }) => slowMs !== undefined && getDurationMs(entry.slow) > slowMs,
    };
  return { at, kind: 'moment', what: 'exitIntent', isMet: ({ exit }) => exit === true };
};

/**
 * A visit that was written by hand, to be played.
 * @param nowMs when it begins, if it does not say so
 */
export const readWritten = (
  file: VisitFile,
  { timeZone, languages }: { timeZone: string; languages: readonly string[] },
  nowMs: number,
): Play => {
  const begins = file.begins === undefined ? nowMs : getMomentMs(file.begins, timeZone);
  const { before = {}, device } = file;
  const visits = before.visits ?? 0;
  let [base, last, path] = [begins, begins, '/'];
  const steps = file.happens.map((entry) => {
    if ('returns' in entry) base = last + getDurationMs(entry.returns);
    const at = 'at' in entry ? base + getDurationMs(entry.at) : base;
    if ('page' in entry && entry.page !== undefined) path = entry.page;
    const step = readHappening(entry, at, path);
    last = step.kind === 'obstacle' ? step.untilMs : step.at;
    return step;
  });
  const [first] = steps;
  if (first?.kind === 'event')
    first.arrival = {
      source: file.source ?? 'direct',
      campaign: file.campaign,
      landingPage: first.params['path'],
    };
  const untold: Untold[] = ['engagement', 'loading'];
  if (file.visitor === undefined) untold.unshift('sample');
  return {
    visitor: file.visitor ?? createId(ago(before.firstVisit, begins) ?? begins),
    begins,
    steps: steps.toSorted((a, b) => a.at - b.at),
    language: file.language ?? languages[0],
    device: device ?? 'desktop',
    traits: Object.fromEntries(Object.entries(file.traits ?? {}).map(([name, value]) => [`.${name}`, value])),
    isRecorded: false,
    isAllowed: file.isAllowed ?? true,
    isPrivate: file.gpc ?? false,
    before: { visits, purchases: before.purchases ?? 0, surveys: readEarlier(file, begins) },
    untold,
  };
};
