import { getDurationMs } from '../duration.js';
import { isFirstVisitOnly } from './contradictions.js';
import { type Entry, getEntries, getNumber, getString, mistakeAt, nameOf } from './entries.js';
import { listVariants } from './experiments.js';
import type { ConfigMistake } from './mistake.js';
import { isRecord } from './schema-node.js';

type Options = Record<string, unknown>;

const read = (parent: Options, option: string): Options => {
  const value = parent[option];
  return isRecord(value) ? value : {};
};
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const getWait = (trigger: Options): number => getDurationMs(getString(trigger, 'after') ?? '0s');

/** Conditions that change within a visit: one that does not hold when a survey is due has it wait for its next trigger. */
const changing = new Set(['stage', 'reached', 'cart', 'purchases', 'answers', 'traits']);

/** Whether everybody who meets a rule of one survey meets that of the other. */
const isImplied = (mine: unknown, theirs: unknown): boolean => {
  if (mine === undefined || isSame(mine, theirs)) return true;
  if (Array.isArray(mine)) return Array.isArray(theirs) && theirs.every((each) => mine.includes(each));
  if (!isRecord(mine) || !isRecord(theirs)) return false;
  if (Object.keys(mine).some((key) => key !== 'min' && key !== 'max')) return false;
  const [low, high] = [getNumber(mine, 'min', 0), getNumber(mine, 'max', Infinity)];
  return getNumber(theirs, 'min', 0) >= low && getNumber(theirs, 'max', Infinity) <= high;
};

const isWider = (mine: Options, theirs: Options): boolean =>
  Object.keys(mine).every((key) => isImplied(mine[key], theirs[key]));

/** Whether one trigger is due no later than the other, whenever that one is due. */
const isNoLater = (mine: Options, theirs: Options, isSteady: boolean): boolean => {
  if ([mine, theirs].some((trigger) => trigger['manual'] !== undefined || trigger['link'] !== undefined))
    return false;
  const [{ after: _, ...what }, { after: __, ...other }] = [mine, theirs];
  const [soon, late] = [getWait(mine), getWait(theirs)];
  if (isSame(what, other) && soon === late) return true;
  // Who has to wait longer may be asked once a condition of the other has changed.
  if (!isSteady || !(soon <= late)) return false;
  // Every page of a visit counts from its beginning.
  return isSame(what, other) || Object.keys(what).length === 0;
};

const getTriggers = ({ value }: Entry): Options[] => getEntries(value, 'when').map((each) => each.value);
const getPriority = ({ value }: Entry): number => getNumber(value, 'priority', 0);

interface Throttle {
  perVisit: number;
  betweenMs: number;
}

/** Whether a survey is due, and outranks the other, whenever the other is due and its own clock lets it. */
const isAhead = (mine: Entry, theirs: Entry, place: number, other: number): boolean => {
  const { value } = mine;
  const howOften = read(value, 'howOften');
  const [who, whom] = [read(value, 'who'), read(theirs.value, 'who')];
  const isSteady = Object.keys(who).every((key) => !changing.has(key));
  const [triggers, others] = [getTriggers(mine), getTriggers(theirs)];
  const rank = getPriority(mine) - getPriority(theirs);
  return (
    (rank > 0 || (rank === 0 && place < other)) &&
    getNumber(howOften, 'sample', 100) >= 100 &&
    (howOften['active'] === undefined ||
      isSame(howOften['active'], read(theirs.value, 'howOften')['active'])) &&
    isWider(who, whom) &&
    others.length > 0 &&
    others.every((later) => triggers.some((trigger) => isNoLater(trigger, later, isSteady)))
  );
};

/** Why the second survey waits for the first, perhaps for ever. */
const whyStarved = (first: Entry, second: Entry, { perVisit, betweenMs }: Throttle): string | undefined => {
  const howOften = read(first.value, 'howOften');
  const again = read(howOften, 'again');
  const term = (option: string, byDefault: string): number =>
    getDurationMs(getString(again, option) ?? byDefault);
  const isUntilAnswered = howOften['untilAnswered'] === true;
  const [a, b] = [nameOf(first), nameOf(second)];
  const mend = `Give ${b} the higher "priority", or ${a} another moment or a "sample".`;
  if (perVisit === 1 && isFirstVisitOnly(read(second.value, 'who')))
    return `Survey ${b} never gets its turn: it asks in the first visit only, one survey is shown in a visit, and ${a} is due at the same time or before and goes first. ${mend}`;
  if (howOften['perVisitor'] !== undefined || (perVisit > 1 && betweenMs === 0)) return undefined;
  const isBack =
    getString(again, 'afterAnswer') !== undefined &&
    term('afterAnswer', '') <= betweenMs &&
    (isUntilAnswered || Math.max(term('afterDismiss', '30d'), term('afterShown', '1d')) <= betweenMs);
  if (isBack)
    return `Survey ${b} never gets its turn: whenever the pause between two surveys is over, ${a} is due again, at the same time or before, and goes first. ${mend}`;
  return isUntilAnswered
    ? `Survey ${b} has to wait until ${a} is answered: ${a} is due at the same time or before, goes first, and asks at every chance. Who never answers ${a} is never asked ${b}. ${mend}`
    : undefined;
};

/**
 * Surveys that never get their turn because another is always due as well and goes first. Only what can be proved is said:
 * both fire at the same moment, the audience of the one lies within that of the other, and the clocks never let it pass.
 */
export const hintStarving = (config: unknown): ConfigMistake[] => {
  const throttle = read(isRecord(config) ? config : {}, 'throttle');
  const terms = {
    perVisit: getNumber(throttle, 'perVisit', 1),
    betweenMs: getDurationMs(getString(throttle, 'between') ?? '3d'),
  };
  const surveys = getEntries(config, 'surveys');
  // More are a mistake, and every pair is looked at.
  return surveys.slice(0, 50).flatMap((second, other) => {
    const starve = (first: Entry): string | undefined => {
      const place = surveys.findIndex(({ value }) => value === first.value);
      return place !== other && isAhead(first, second, place, other)
        ? whyStarved(first, second, terms)
        : undefined;
    };
    for (const first of surveys.slice(0, 50)) {
      // Everybody is asked one of an experiment: only all of them together starve another survey, and none of them a second one.
      const reasons = listVariants(config, first).map(starve);
      const [why] = reasons;
      if (why !== undefined && !reasons.includes(undefined)) return [mistakeAt(second.steps, 'starves', why)];
    }
    return [];
  });
};
