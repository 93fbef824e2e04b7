import { getIdTime, type Source } from '@safar/schema';
import { classifySource } from '@safar/schema/rules';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import type { Play, Step, Untold } from './step.js';

/** One line of `safar export`, as far as it matters here. */
interface Line {
  id: string;
  at: number;
  name: string;
  visitor: string;
  visit: string;
  params: Record<string, unknown>;
  /** true in a walk of the team. */
  walk?: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLine = (value: unknown): value is Line =>
  isRecord(value) &&
  ['id', 'name', 'visitor', 'visit'].every((field) => typeof value[field] === 'string') &&
  typeof value['at'] === 'number' &&
  isRecord(value['params']);

const parseLine = (text: string, number: number, file: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure(`${file}:${number}:1  This line is not JSON: is the export whole?`, exitCodes.misused);
  }
};

/** Events of a recorded visit: lines of JSON, or one list; undefined for what is neither. */
export const readEventLines = (text: string, file: string): unknown[] | undefined => {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) {
    const list = parseLine(trimmed, 1, file);
    return Array.isArray(list) ? (list as unknown[]) : undefined;
  }
  const lines = text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
  // One event alone is a line as well; a file written by hand has "happens".
  if (!/^\{.*"name":.*\}$/.test(lines[0]?.line.trim() ?? '')) return undefined;
  return lines.map(({ line, index }) => parseLine(line, index + 1, file));
};

const readArrival = (params: Record<string, unknown>): Record<string, unknown> => {
  // The collector has read the tags of the link already.
  const source = (isRecord(params['source']) ? params['source'] : undefined) as Source | undefined;
  return {
    source: classifySource(source, []),
    campaign: source?.campaign?.campaign,
    landingPage: params['path'],
  };
};

/** What a visitor does with a survey; that one was shown is an event of its own. */
const surveyEvents = /^survey_(answer|done|dismissed|later|abandoned)$/;
/** Noticed by the script itself: the replay notices them anew, by the terms of the config. */
const notices = /^cart_(abandoned|recovered)$/;

const toSteps = ({ id, at, name, visit, params }: Line): Step[] => {
  const survey = String(params['survey']);
  if (notices.test(name)) return [];
  if (name === 'page_leave') return [{ at, kind: 'leave' }];
  if (name === 'survey_shown') return [{ at, kind: 'shown', survey, showing: String(params['showing']) }];
  if (surveyEvents.test(name)) return [{ at, kind: 'survey', name, survey, params }];
  const { visitNo } = params;
  return [
    {
      at,
      kind: 'event',
      id,
      name,
      params,
      visit,
      ...(typeof visitNo === 'number' ? { visitNo } : {}),
      ...(isRecord(params['source']) ? { arrival: readArrival(params) } : {}),
    },
  ];
};

const chooseVisitor = (lines: readonly Line[], wanted: string | undefined, file: string): string => {
  const counts = new Map<string, number>();
  for (const { visitor } of lines) counts.set(visitor, (counts.get(visitor) ?? 0) + 1);
  const visitors = [...counts.keys()];
  if (wanted !== undefined) {
    if (counts.has(wanted)) return wanted;
    throw new Failure(`${file} has no events of visitor ${wanted}.`, exitCodes.misused);
  }
  const [only, ...others] = visitors;
  if (only !== undefined && others.length === 0) return only;
  const busiest = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  throw new Failure(
    only === undefined
      ? `${file} has no events of a visitor: those recorded without consent have no id, and no survey is asked of them.`
      : `${file} has events of ${visitors.length} visitors: name one with --visitor, such as ${busiest.map(([id]) => id).join(' or ')}.`,
    exitCodes.misused,
  );
};

/**
 * Recorded events of one visitor, to be played.
 * @param wanted id of the visitor; needed when there are several
 * @throws {Failure} when there are none
 */
export const readRecorded = (
  entries: readonly unknown[],
  {
    wanted,
    file,
    language,
    device,
  }: {
    wanted: string | undefined;
    file: string;
    language: string | undefined;
    device: Play['device'];
  },
): Play => {
  const lines = entries.filter(isLine);
  const visitor = chooseVisitor(lines, wanted, file);
  const own = lines.filter((line) => line.visitor === visitor);
  // A walk of the team is no part of what the visitor did; alone it is played as what it is.
  const real = own.filter(({ walk }) => walk !== true);
  const mine = (real.length > 0 ? real : own).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const [first] = mine;
  const visitNo = mine.find(({ params }) => typeof params['visitNo'] === 'number')?.params['visitNo'];
  const untold: Untold[] = ['moments', 'obstacles', 'engagement'];
  if (device === undefined) untold.push('device');
  if (typeof visitNo === 'number' && visitNo > 1) untold.push('earlier');
  return {
    visitor,
    begins: first?.at ?? getIdTime(visitor),
    steps: mine.flatMap(toSteps),
    language,
    device,
    traits: {},
    isRecorded: true,
    isAllowed: true,
    isPrivate: false,
    before: { visits: (typeof visitNo === 'number' ? visitNo : 1) - 1, purchases: 0, surveys: {} },
    untold,
  };
};
