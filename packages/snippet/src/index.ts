import type {
  CartParams,
  CommerceEvent,
  EventName,
  EventParams,
  FrictionEvent,
  OwnParams,
  WalkEvent,
} from '@safar/schema/browser';
import type { GivenOptions, Stop } from './context.js';
import { makeStoppable, onStop } from './on.js';
import { core } from './core.js';
import { flying } from './outbox/record.js';
import { unsent } from './outbox/sender.js';
import { resetEngagement } from './page/engagement.js';
import { waitForTitles } from './page/wait-for-titles.js';
import { start as startRecording } from './start.js';

/** `config` and `path` default to what lies below `base`, the collector's folder. Without `consent` it is `required`. */
export type Options = GivenOptions & {
  consent?: 'not-required' | 'required' | 'anonymous-until-granted' | undefined;
};
export type { Stop };

/** Events that a site may tell of and whose parameters are known. */
type KnownEvent = CommerceEvent | FrictionEvent;
/** Names that only the recorder itself gives. */
type OfRecorder =
  | Exclude<EventName, KnownEvent | WalkEvent>
  | `page_${string}`
  | `survey_${string}`
  | `cart_${string}`;
/** GA4's parameters for GA4's events of a shop; flat ones for a name of the site's own. */
export type ParamsOf<Name extends string> = Name extends KnownEvent
  ? Omit<EventParams<Name>, 'via'>
  : OwnParams;
/** All that is in the cart now. */
export type Cart = Omit<CartParams, 'via'>;

type Call = [name: string, ...given: unknown[]];
/** What `window.safar` is: the tag's stub, this queue or a recorder. */
type Run = ((...call: Call) => void) & { q?: Iterable<Call> };

const isServer = (): boolean => typeof document === 'undefined';
const getHost = (): { safar?: Run } => window as { safar?: Run };

const createQueue = (): Run => {
  const q: Call[] = [];
  return Object.assign((...call: Call) => void q.push(call), { q });
};

/** Hands a call to the recorder of this document, whoever started it; until there is one it waits. */
const call = (...given: Call): void => {
  if (!isServer()) (getHost().safar ??= createQueue())(...given);
};

/** Ends the recorder of this document, while there is one. */
let stop: Stop | undefined;
let run: Run | undefined;

const begin = (options: Options): Stop => {
  const host = getHost();
  let abort: Stop = () => {};
  const end = (): void => {
    abort();
    if (stop === end) stop = undefined;
  };
  // What is told from now on is for this recorder, and no longer for one that was stopped.
  if (host.safar === run) host.safar = createQueue();
  // React's StrictMode starts, stops and starts again at once: that is one page view.
  queueMicrotask(() => {
    if (stop !== end) return;
    abort = makeStoppable();
    onStop(() => {
      // What is stored is sent by whatever starts next.
      flying.clear();
      unsent.length = 0;
      resetEngagement();
    });
    const early = host.safar?.q ?? [];
    // Where nothing can be kept, what the visitor has said holds for the document all the same.
    const { choice } = { ...core?.options };
    run = startRecording({ ...options, ...(choice && { choice }), base: options.base.replace(/\/?$/, '/') });
    waitForTitles();
    host.safar = run;
    for (const each of early) run(...each);
  });
  return end;
};

/**
 * Starts recording in this document; on a server it does nothing. While there is a recorder, this answers its stop and
 * changes nothing; after the stop it starts anew, with a page view.
 * @returns stops it: every listener goes and nothing is recorded any more
 */
export const start = (options: Options): Stop => (isServer() ? () => {} : (stop ??= begin(options)));

/** Records an event: one of a shop with GA4's parameters, or one of the site's own with up to 25 flat ones. */
export const event = <Name extends KnownEvent | (string & {})>(
  name: Name extends OfRecorder ? never : Name,
  params?: ParamsOf<Name>,
): void => call('event', name, params);

/** Says what is in the cart now, all of it. */
export const cart = (snapshot: Cart): void => call('cart', snapshot);

/** Says the visitor's choice, which is kept on the device. */
export const consent = (choice: 'granted' | 'denied'): void => call('consent', choice);

/** Asks a survey now that has the trigger `manual`. */
export const survey = (id: string): void => call('survey', id);

/** Says who somebody is at the shop: an e-mail address, a telephone number or its own number; '' when they sign out. */
export const identify = (key: string): void => call('identify', key);

/** Erases what is on the device, but for the visitor's choice, and asks the collector to erase what it knows. */
export const forget = (): void => call('forget');
