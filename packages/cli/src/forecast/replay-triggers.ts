import { type BrowserTrigger, getIdTime, type TriggerKind } from '@safar/schema';
import { isMatch } from '@safar/schema/rules';
import { type Circumstances, isMomentFired } from '@safar/snippet/replay';
import { getText, type StoredEvent } from './visitor-event.js';

/** What just happened, and where the visitor then was. */
export interface Happening extends Circumstances {
  event: StoredEvent;
}

/** Where the visitor is when a wait ends. */
export interface Whereabouts {
  path: string;
  stage: string | undefined;
}

/** How a trigger is replayed from what was stored: when it is due, and whether it still holds then. */
export interface ToldTrigger {
  /** @returns Unix milliseconds; undefined when it does not fire */
  getDueAt(trigger: BrowserTrigger, happening: Happening): number | undefined;
  /** Default: it always holds. */
  isHolding?(trigger: BrowserTrigger, whereabouts: Whereabouts): boolean;
}

/** A trigger whose moment is not stored, and why, as the end of a sentence. */
export interface UntoldTrigger {
  untold: string;
}

const onEvent = (name: string | undefined, { afterMs }: BrowserTrigger, { event }: Happening) =>
  name !== undefined && event.name === name ? event.time + afterMs : undefined;

const untold = (what: string): UntoldTrigger => ({ untold: `only the page knows ${what}` });

/** A trigger of which more is asked than its name; the page that binds it has to be open still. */
const ofMoment: ToldTrigger = {
  getDueAt: (trigger, { event, ...circumstances }) =>
    isMomentFired(trigger, event, circumstances) ? event.time + trigger.afterMs : undefined,
  isHolding: ({ page, stage, moment }, whereabouts) =>
    (page === undefined || isMatch(page, whereabouts.path)) &&
    (stage === undefined || (stage === whereabouts.stage) !== moment?.left),
};

/** Every trigger by its kind; a new one does not compile until it stands here. */
export const replayTriggers = {
  stage: {
    getDueAt: (trigger, { event, entered }) =>
      trigger.stage === entered ? event.time + trigger.afterMs : undefined,
    isHolding: (trigger, { stage }) => trigger.stage === stage,
  },
  event: { getDueAt: (trigger, happening) => onEvent(trigger.event, trigger, happening) },
  page: {
    getDueAt: ({ page, afterMs }, { event }) =>
      event.name === 'page_view' && isMatch(page, getText(event, 'path')) ? event.time + afterMs : undefined,
    isHolding: ({ page }, { path }) => isMatch(page, path),
  },
  cart: {
    getDueAt: (trigger, happening) =>
      onEvent(trigger.cart === undefined ? undefined : `cart_${trigger.cart}`, trigger, happening),
  },
  manual: untold('when it asks for the survey ("manual")'),
  after: {
    getDueAt: ({ afterMs }, { event }) =>
      event.name === 'page_view' ? getIdTime(event.visit) + afterMs : undefined,
  },
  pages: ofMoment,
  returning: ofMoment,
  friction: ofMoment,
  exitIntent: untold('when somebody is about to leave ("exitIntent")'),
  scroll: untold('when it is scrolled ("scroll")'),
  idle: untold('when nothing is done on it ("idle")'),
  click: untold('what is clicked on it ("click")'),
  link: { untold: 'it is opened by its link, and not on a page ("link")' },
} satisfies Record<TriggerKind, ToldTrigger | UntoldTrigger>;

/** What of a moment only the page can tell. */
const ofPage = { exit: 'exitIntent', scroll: 'scroll', idleMs: 'idle', click: 'click' } as const;

const findKind = ({ moment, event, stage, cart, manual, page }: BrowserTrigger): TriggerKind | 'moment' => {
  const seen = Object.entries(ofPage).find(([name]) => moment && Object.hasOwn(moment, name));
  if (seen) return seen[1];
  if (moment) return 'moment';
  if (stage !== undefined) return 'stage';
  if (event !== undefined) return 'event';
  if (cart !== undefined) return 'cart';
  if (manual) return 'manual';
  return page === undefined ? 'after' : 'page';
};

/** A page that loads slowly is told by its last words, after everything else that it might have asked by. */
const slow = untold('while it loads how slow it is ("friction": "slow")');

/** How a trigger of the config is replayed. What names nothing else counts from the start of the visit. */
export const findReplay = (trigger: BrowserTrigger): ToldTrigger | UntoldTrigger => {
  if (trigger.moment?.slowMs !== undefined) return slow;
  const kind = findKind(trigger);
  return kind === 'moment' ? ofMoment : replayTriggers[kind];
};
