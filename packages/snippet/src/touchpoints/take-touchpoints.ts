import { toldTouchpoints, type Met } from '@safar/schema/browser';
import type { Core, Visitor } from '../context.js';
import type { Tools } from '../moments/tools.js';
import type { TouchpointMemory } from '../triggers/memory.js';

/** How long after a page view the collector is asked: by then the page is there, and its events are known. */
export const hearAfterMs = 2_000;

/** Twice what a browser is told of at once, so that none is forgotten while it is still told. */
const most = 2 * toldTouchpoints;

/**
 * What a collector says of touchpoints.
 * @throws for what is no answer to that, such as a refusal or a proxy's page: then nothing is known
 */
export const readMet = ({ touchpoints }: Met): Met['touchpoints'] => {
  if (!(touchpoints.length <= toldTouchpoints)) throw touchpoints;
  return touchpoints.filter((each) => typeof each?.id === 'string');
};

/**
 * Whether anything may be known of a visitor; of who is new, and was never identified, nothing is.
 * @param known who is known to be here
 */
export const mayHear = (known: string | undefined, visits: number): number => +(known ?? visits - 1);

/** Whether a refusal stays one, however often the same is said: neither too slow nor too much, and no fault of the server's. */
export const isFinal = (status: number): boolean => /^4(?!08|29)/.test(`${status}`);

/**
 * Takes what happened off the site into the visitor's memory, inside a transaction: each touchpoint once, and the waits of the triggers
 * that it fires. What is no trigger's, or too long ago for it, is spent; what belongs to other pages waits for one of them.
 * @param known who is known to be here: nobody is asked of another's
 * @param told what the collector answered; none at a page view
 */
export const takeTouchpoints = (
  { areMet, isMatch, openMemory }: Tools,
  visitor: Visitor,
  core: Pick<Core, 'config' | 'page' | 'now'>,
  known?: string,
  told: Met['touchpoints'] = [],
): TouchpointMemory => {
  const memory = openMemory(visitor);
  const mine = (memory.touchpoints ??= { taken: [] });
  const { taken, waiting = {} } = mine;
  const news = told.filter(({ id }) => !taken.includes(id) && taken.push(id));
  const now = core.now();
  const who = `${known}`;
  const kept: typeof waiting = (mine.waiting = {});
  mine.taken = taken.slice(-most);
  for (const { id: survey, when } of core.config.surveys?.list ?? [])
    when.forEach(({ moment: { touchpoint, where, withinMs } = {}, page, afterMs }, trigger) => {
      // The next config may have another trigger in its place.
      const key = survey + trigger + touchpoint;
      const open = { ...waiting[key] };
      for (const { at, kind, params } of news) {
        // No number where neither has a kind.
        const until = at + (withinMs as number);
        if (kind === touchpoint && !((open[who] ?? 0) >= until) && areMet(where, Object(params)))
          open[who] = until;
      }
      const left = Object.entries(open).filter(([each, until]) => {
        if (!(until >= now)) return false;
        if (each !== who || (page !== undefined && !isMatch(page, core.page.path))) return true;
        return !memory.waits.push({ survey, trigger, dueAt: now + afterMs });
      });
      if (left[0]) kept[key] = Object.fromEntries(left);
    });
  return mine;
};
