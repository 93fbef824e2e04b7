import type { Config, TouchpointAnswer } from '@safar/schema';
import type { FastifyInstance } from 'fastify';
import type { ContactFilter } from './contacts/list-contacts.js';
import type { Removal } from './contacts/remove-contacts.js';

/** A static file served to browsers. */
export interface Asset {
  /** Such as `/safar.js`, `/chunks/triggers-ab12cd34.js`, `/report`. */
  path: string;
  /** Content type. */
  type: string;
  body: Buffer;
  /** The same, compressed by Brotli. */
  br?: Buffer;
  /** `short` five minutes, `immutable` for ever, `none` asked for each time. */
  cache: 'short' | 'immutable' | 'none';
  /** Only for readers who are signed in. */
  signIn?: boolean;
}

/** Embedded engine in a folder, or a ClickHouse server. */
export type StoreOptions = { path: string } | { url: string; database?: string };

/** Pages that send events which are refused for where they come from, or for the site they name. */
export interface Stranger {
  code: 'origin_refused' | 'site_unknown';
  origin: string;
  site: string;
}

export interface CollectorOptions {
  /** Parsed and checked configs of the sites served; the first is the default site. */
  sites: { config: Config; text: string }[];
  store: StoreOptions;
  assets: Asset[];
  /** Name → path of a chunk, relative to the script's folder. */
  chunks: Record<string, string>;
  /** Unix milliseconds; default `Date.now`. */
  now?: () => number;
  /** Signs the cookies of readers; default: a new one at each start, which signs everybody out. */
  secret?: string;
  /** Options of pino, or whether to log at all; default: no. */
  logger?: boolean | object;
  /** Serves everything the collector does not own. */
  fallback?: (request: Request) => Promise<Response>;
  /** Further origins that may post. */
  origins?: string[];
  /** Further address that takes events, such as `/e`, for pages whose visitors' blockers refuse `/v1/events`. */
  eventsPath?: string;
  /** API key for the command line: written at the first start, readable by its owner alone. */
  keyFile?: string;
  /** Signs the orders that links of surveys name; default: none, and no such link is believed. */
  linkKey?: string;
  /** Keys the hashes of who somebody is at the shop; default: none, and nothing is known by identity. */
  identityKey?: string;
  /** Told the first time that pages of an origin send what is not taken here. */
  onStranger?: (stranger: Stranger) => void;
  /**
   * How long what arrives is gathered before journeys are derived from it, in milliseconds; default 300. Panels wait for that in
   * any case: more of it spares work where nobody looks.
   */
  deriveAfterMs?: number;
  /** Requests a minute; default 30,000 per address and 3,000 per visitor. */
  rateLimits?: { perAddress?: number; perVisitor?: number };
}

export interface CollectorApp {
  server: FastifyInstance;
  /** A path that signs one reader in, once: `/in/…`. */
  createSignInPath: () => string;
  /** How often each refusal and rejection happened since the start, and how many events were taken. */
  readCounters: () => Record<string, number>;
  /** Events stored, copies not counted. */
  countEvents(): Promise<number>;
  /** Every event of a site as lines of JSON. */
  exportEvents(site: string): AsyncIterable<string>;
  /** Contacts of a site as lines of JSON, sealed as browsers sent them. */
  listContacts(site: string, filter: ContactFilter): AsyncIterable<string>;
  /** Erases contacts for good. @returns how many there were */
  removeContacts(site: string, removal: Removal): Promise<number>;
  /** Takes touchpoints of a site, checked one by one; resolves when they are durable. */
  takeTouchpoints(site: string, touchpoints: readonly unknown[]): Promise<TouchpointAnswer>;
  /** Drains and closes. */
  close(): Promise<void>;
}
