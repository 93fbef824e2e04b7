import { type BrowserTrigger, getIdTime, type TriggerKind, triggers } from '@safar/schema';
import { isMatch } from '@safar/schema/rules';
import { getText, type StoredEvent } from './visitor-event.js';

/** What just happened, and where the visitor then was. */
export interface Happening {
  event: StoredEvent;
  /** Id of the stage that was entered by it, or that is current at a page view. */
  entered: string | undefined;
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
  manual: { untold: 'only the page knows when it asks for the survey ("manual")' },
  after: {
    getDueAt: ({ afterMs }, { event }) =>
      event.name === 'page_view' ? getIdTime(event.visit) + afterMs : undefined,
  },
} satisfies Record<TriggerKind, ToldTrigger | UntoldTrigger>;

const kinds = Object.keys(triggers) as TriggerKind[];

/** How a trigger of the config is replayed. What names nothing else counts from the start of the visit. */
export const findReplay = (trigger: BrowserTrigger): ToldTrigger | UntoldTrigger =>
  replayTriggers[kinds.find((kind) => Object.hasOwn(trigger, kind)) ?? 'after'];
