import type { BrowserConfig, CartNotice, SafarEvent, StageState, VisitState } from '@safar/schema/browser';

export type Stop = () => void;
export type Params = Record<string, unknown>;

/** Key and value; without a value the key is deleted. */
export type Write = [key: string, value?: unknown];

/** One transaction: reads one key, or with '' every value in the order of keys, and writes what `decide` makes of it. */
export type Transact = (key: string, decide: (found: unknown) => Write[]) => Promise<void>;

/**
 * What is known before the config arrives: the attributes of the tag (`data-site` and so on), or the options of the npm
 * entry.
 */
export interface Options {
  site: string;
  /** `not-required`, `anonymous-until-granted`; anything else = `required`. */
  consent?: string | undefined;
  /** Address of the collector's folder, with a slash at its end: chunks are relative to it. */
  base: string;
  /** Address of the config. */
  config: string;
  /** Address that takes events. */
  path: string;
  /** What the visitor said to being recorded in this document, for one whose storage is blocked or full. */
  choice?: string;
}
/** `config` and `path` default to what lies below `base`. */
export type GivenOptions = Pick<Options, 'site' | 'base' | 'consent'> & Partial<Options>;

/** What this browser knows about its visitor: one record of the store, changed in transactions, shared by tabs. */
export interface Visitor extends VisitState {
  id: string;
  /** Proves to the collector that it is this browser which asks to be forgotten. */
  secret?: string;
  /** Page views in the visit. */
  pageNo: number;
  /** Kept by the chunk `triggers`. */
  stage?: StageState;
  cart?: CartNotice | undefined;
  /** `transaction_id` of the last purchase: a reloaded thank-you page is no second one. */
  bought?: unknown;
  /** What the first page view of the visit told. */
  params?: Params;
  /** How the visit began, and traits with a dot before their names; kept by the chunks `arrival` and `traits`. */
  known?: Record<string, unknown>;
  /** Memory of the trigger engine. */
  surveys?: unknown;
}

/** The page view that is open in this document. */
export interface Page {
  id: string;
  path: string;
  /** Number for the next event. */
  n: number;
  visit?: string | undefined;
  pageNo: number;
  /** Class of the link that was followed last; kept by the chunk `later`. */
  exit?: string | undefined;
}

/** Moves the visitor's journey on by what they did. */
export type Advance = (visitor: Visitor, event: Pick<Draft, 'id' | 'at' | 'name' | 'params'>) => void;

/** An event on its way: page and visit are filled in as soon as they are known. */
export type Draft = Pick<SafarEvent, 'id' | 'at' | 'name' | 'params'> & Partial<SafarEvent>;

/** Where the document was reached from, as its page view says it. */
export interface Source {
  /** Of the referrer; '' = none. */
  host: string;
  /** What was written into the link. */
  tags?: string | undefined;
  /** Whether other tags than the visit's own begin another visit: not those of a reload, the way back or a bank. */
  cuts: boolean;
}

/** `visitor` is absent with the last words of an earlier page. */
export type Listener = (event: SafarEvent, visitor?: Visitor) => void;

/** What chunks get: the one interface between separately built files, so its names are never shortened. */
export interface Core {
  config: BrowserConfig;
  options: Options;
  /** What the names of everything kept on the device begin with. */
  key: string;
  /** `localStorage`, or something like it. */
  local: Record<string, string>;
  page: Page;
  /** The page is going: nothing may be written to IndexedDB. */
  isAway?: boolean;
  /** The page is not seen, and has said its last words. */
  isHidden?: boolean;
  /** The store failed: what this document still tells is kept in memory, and nobody else knows of it. */
  isLost?: boolean;
  /** As last seen by this tab. */
  visitor?: Visitor | undefined;
  /** Unix milliseconds: one clock reading per page view and the page's own time since. */
  now(): number;
  /** Records an event. Resolves when it is stored; its parameters are the caller's to keep clean. */
  record(name: string, params: Params): Promise<void>;
  /** Counts a page view; a soft one ends the page before it. Chunks may wrap it. */
  view(nav: string): Promise<void>;
  /** Counts a page view when the address has become another page's. */
  moved(): void;
  /** Runs inside the transaction of each event that is an activity; set by the chunk `triggers`. */
  advance?: Advance;
  /** The store; the visitor's record has the key `visitor`. */
  transact: Transact;
  /** What `window.safar` runs; a chunk may add to it and then make up for what waits in `calls`. */
  commands: Record<string, (...given: never[]) => unknown>;
  /** Calls that no command took yet. */
  calls: [name: string, ...given: unknown[]][];
  run(command: string, ...given: unknown[]): void;
  /** Called with each event as it is stored. */
  onEvent: Set<Listener>;
  /** What was stored in this document so far, last words of earlier pages among it. */
  seen: Parameters<Listener>[];
  /** Called when the page is hidden, before the last words: what it records goes out with them. */
  onHide: Set<() => void>;
}

/** What a chunk exports as `start`. */
export type StartChunk = (core: Core) => Stop;
