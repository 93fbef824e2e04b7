import type { BrowserConfig, CartCycle, SafarEvent, StageState, VisitState } from '@safar/schema/browser';

export type Stop = () => void;

/** What is known before the config arrives: the attributes of the tag, or the options of `start`. */
export interface Options {
  site: string;
  /** Default `required`: nothing is stored or sent before `consent('granted')`. */
  consent?: string | undefined;
  /** Address of the collector's folder, with a slash at its end; chunks lie below it. */
  base: string;
  /** Address of the config; default `<base>v1/sites/<site>/config`. */
  config?: string | undefined;
  /** Address that takes events; default `<base>v1/events`. */
  endpoint?: string | undefined;
}

/** What this browser knows about its visitor: one record of the store, changed in transactions, shared by tabs. */
export interface Visitor extends VisitState {
  id: string;
  /** Page views in the visit. */
  pageNo: number;
  stage: StageState;
  cart?: CartCycle | undefined;
  purchases: number;
  /** `transaction_id` of the last purchase: a reloaded thank-you page is no second one. */
  bought?: string | undefined;
  /** Not before this moment: the collector asked for patience. */
  retryAt?: number;
  /** Events given up since the last batch, by reason. */
  dropped?: Record<string, number>;
  /** Memory of the trigger engine. */
  surveys?: unknown;
}

/** The page view that is open in this document. */
export interface Page {
  id: string;
  path: string;
  /** Number for the next event. */
  n: number;
  visit?: string;
  pageNo: number;
}

export type Params = Record<string, unknown>;

/** An event on its way: page and visit are filled in as soon as they are known. */
export interface Draft {
  id: string;
  at: number;
  name: string;
  params: Params;
  /** Of a page view: makes its parameters. */
  describe?: () => Params;
  page?: string;
  n?: number;
  visit?: string | undefined;
  pageNo?: number;
  config?: number;
}

/** How the document was reached, for a page view that opens a visit. */
export interface Arrival {
  /** undefined = none, or one that must not cut the visit. */
  campaign?: string | undefined;
  source?: unknown;
}

export type Listener = (event: SafarEvent, visitor: Visitor) => void;

/** What chunks get: the one interface between separately built files, so its names are never shortened. */
export interface Core {
  config: BrowserConfig;
  page: Page;
  /** As last seen by this tab; undefined without a stored id. */
  visitor?: Visitor | undefined;
  options: Options;
  /** Unix milliseconds: one clock reading per page view and the page's own time since. */
  now(): number;
  /** Records an event whose parameters are clean. Resolves when it is stored. */
  record(name: string, params: Params): Promise<void>;
  /** Runs a command as `window.safar` does. */
  run(command: string, ...given: unknown[]): void;
  /** Subscribes to events as they are stored, those of this document before it included. */
  onEvent(listener: Listener): Stop;
  /** Subscribes to the page being hidden, before the last words are said: what it records goes out with them. */
  onHide(listener: () => void): Stop;
  /** Changes the visitor's record in a transaction; undefined = leave it. */
  update(change: (visitor: Visitor) => Visitor | undefined): Promise<void>;
  /** Further commands; calls that came too early are made up for. */
  addCommand(name: string, command: (...given: unknown[]) => unknown): void;
}

/** What a chunk exports as `start`. */
export type StartChunk = (core: Core) => Stop;
