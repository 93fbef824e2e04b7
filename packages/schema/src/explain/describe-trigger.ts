import type { BrowserCondition, BrowserTrigger } from '../browser-config.js';
import { fill, type Format } from './format.js';
import { readGlobs } from './read-globs.js';
import type { Happening } from './words.js';

/** A condition as it was written: `plan = pro`, `value: at least 5`. */
export const describeCondition = ({ param, match, ...range }: BrowserCondition, format: Format): string => {
  // A trait has a dot before its name.
  const name = param.replace(/^\./, '');
  return match
    ? `${name} = ${format.either(readGlobs(match).map((glob) => glob.replace(/\*+/g, '*')))}`
    : `${name}: ${format.range(range) ?? ''}`;
};

const describeHappening = (
  { stage, event, page, cart, manual, moment = {} }: BrowserTrigger,
  format: Format,
): [Happening, x?: string, y?: string] => {
  const name = (what: string): string => {
    const where = (moment.where ?? []).map((each) => format.isolate(describeCondition(each, format)));
    return where.length > 0 ? `${format.isolate(what)} (${format.all(where)})` : what;
  };
  if (moment.touchpoint !== undefined)
    return ['touchpoint', name(moment.touchpoint), format.duration(moment.withinMs ?? 0)];
  if (moment.exit) return ['exit'];
  if (moment.scroll !== undefined) return ['scroll', format.percent(moment.scroll)];
  if (moment.idleMs !== undefined) return ['idle', format.duration(moment.idleMs)];
  if (moment.click !== undefined) return ['click', moment.click];
  if (moment.pages !== undefined) return ['pages', format.number(moment.pages)];
  if (moment.awayMs !== undefined) return ['away', format.duration(moment.awayMs)];
  if (moment.slowMs !== undefined) return ['slow', format.duration(moment.slowMs)];
  if (moment.isMissing) return ['missing'];
  if (moment.seen !== undefined) return ['page', format.either(readGlobs(moment.seen))];
  if (cart) return [cart];
  if (manual) return ['manual'];
  if (stage !== undefined) return [moment.left ? 'left' : 'stage', stage];
  if (event !== undefined) return ['event', name(event)];
  return page === undefined ? ['visit'] : ['page', format.either(readGlobs(page))];
};

/** A trigger in words. @param hasWait says how long it waits as well */
export const describeTrigger = (trigger: BrowserTrigger, format: Format, hasWait = true): string => {
  const { words } = format;
  const [happening, x = '', y = ''] = describeHappening(trigger, format);
  const isBound = trigger.page !== undefined && (happening !== 'page' || trigger.moment?.seen !== undefined);
  return (
    fill(words.happenings[happening], { x: format.isolate(x), y }) +
    (isBound ? fill(words.onPage, { x: format.isolate(format.either(readGlobs(trigger.page ?? ''))) }) : '') +
    (hasWait && trigger.afterMs > 0 ? fill(words.afterwards, { x: format.duration(trigger.afterMs) }) : '')
  );
};

/** What shows a survey: any of these. @param hasTab it stands behind a tab, which asks for it as a page does */
export const describeTriggers = (
  triggers: readonly BrowserTrigger[],
  format: Format,
  hasWait = true,
  hasTab = false,
): string => {
  const { happenings, or } = format.words;
  const all = triggers
    .filter(({ manual }) => !hasTab || !manual)
    .map((trigger) => describeTrigger(trigger, format, hasWait));
  return (hasTab ? [...all, happenings.tab] : all).join(or) || happenings.manual;
};
