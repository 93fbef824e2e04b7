import { areMet, isMatch, type BrowserTrigger } from '@safar/schema/browser';
import type { Draft } from '../context.js';
import { arm, getDueAt } from '../triggers/fired.js';
import { openMemory } from '../triggers/memory.js';

/** What is known when something happens, beside the event that tells of it. */
export interface Circumstances {
  /** The path of the page that is open. */
  path: string;
  /** Page views of the visit so far. */
  pageNo: number;
  /** The stage before it, and the one after it where it is another or a page is seen. */
  before: string | undefined;
  entered: string | undefined;
  /** Since something happened last; not a number for somebody new. */
  awayMs: number;
}

/** Whether an event fires a trigger of which more is asked than its name. */
export const isMomentFired = (
  { moment = {}, page, event, stage }: BrowserTrigger,
  { name, params }: Pick<Draft, 'name' | 'params'>,
  { path, pageNo, before, entered, awayMs }: Circumstances,
): boolean => {
  const isView = name === 'page_view';
  const { pages, left, seen, isMissing } = moment;
  return (
    (page === undefined || isMatch(page, path)) &&
    (pages
      ? isView && pageNo >= pages
      : moment.awayMs !== undefined
        ? awayMs >= moment.awayMs
        : left
          ? before === stage && entered !== undefined && entered !== before
          : seen === undefined
            ? event === name && areMet(moment.where, params)
            : isView &&
              (isMatch(seen, path) || (!!isMissing && /^4(04|10)$/.test(`${params.status as number}`))))
  );
};

/** Arms what an event fires, these triggers among it. */
export const armMoments: typeof arm = (core, visitor, event) => {
  const memory = openMemory(visitor);
  const { stage: before, at } = memory;
  const circumstances = {
    path: event.name === 'page_view' ? (event.params.path as string) : core.page.path,
    pageNo: visitor.pageNo,
    before,
    awayMs: event.at - (at as number),
  };
  memory.at = event.at;
  return arm(core, visitor, event, (trigger, happened, visit, entered) =>
    trigger.moment
      ? isMomentFired(trigger, happened, { ...circumstances, entered })
        ? happened.at + trigger.afterMs
        : undefined
      : getDueAt(trigger, happened, visit, entered),
  );
};
