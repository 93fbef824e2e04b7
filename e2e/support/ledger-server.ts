import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Batch, BrowserConfig, SafarEvent } from '@safar/schema';
import { automaticEvents } from '@safar/schema';
import { compileGlobs, shopEvents, shopParams } from '@safar/schema/rules';

const dist = (name: string): string =>
  fileURLToPath(new URL(`../../packages/snippet/dist/${name}`, import.meta.url));

/** What the door does with a batch. `lost`: it is stored, and the connection breaks; `silent`: it is never answered. */
export type Door =
  | 'open'
  | 'lost'
  | 'silent'
  | { status: number; retryAfter?: string }
  | ((batch: Batch) => { status: number } | undefined);

/** A collector that only keeps a ledger, and the pages of a small site. It listens on all loopback names. */
export interface LedgerServer {
  /** `http://localhost:<port>`; the same server is another origin as `bank`. */
  origin: string;
  /** `http://127.0.0.1:<port>` */
  bank: string;
  door: Door;
  batches: Batch[];
  /** Events in the order they first arrived, copies left out. */
  getEvents(name?: string): SafarEvent[];
  getVisitor(event: SafarEvent): string | undefined;
  /** How often each event arrived. */
  copies: Map<string, number>;
  /** Every request, as `GET /path`. */
  requests: string[];
  config: BrowserConfig | undefined;
  /** Markup of pages by path; others get a plain one. */
  pages: Map<string, string | { status: number; body: string; headers?: Record<string, string> }>;
  /** Attributes of the tag. */
  tag: string;
  /** Markup that stands before the tag. */
  before: string;
  /** Modules and libraries by path, as the collector would serve them. */
  files: Map<string, { type: string; body: string }>;
  /** Paths that are never answered. */
  stalled: Set<string>;
  close(): Promise<void>;
}

const stub = '<script>window.safar=window.safar||function(){(safar.q=safar.q||[]).push(arguments)}</script>';

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
};

/** The config that a site with nothing but a name gets. */
export const getPlainConfig = (): BrowserConfig => ({
  version: 1,
  site: 'test',
  languages: ['en', 'fa'],
  keepQuery: '^(utm_[^/]*)$',
  keepPaths: '',
  endsAfterMs: 1_800_000,
  engagedAfterMs: 10_000,
  sameVisit: '^(127\\.0\\.0\\.1)$',
  keyEvents: ['purchase'],
  stages: [
    { id: 'awareness', once: true, enter: [{ page: '^(/.*)$' }] },
    { id: 'purchase', enter: [{ event: 'add_to_cart' }, { page: '^(/cart)$' }] },
    { id: 'experience', enter: [{ event: 'purchase' }] },
  ],
  cart: { abandonedAfterMs: 3_600_000, lostAfterMs: 604_800_000 },
  passive: compileGlobs(automaticEvents),
  shopEvents,
  shopParams,
  load: { now: [], idle: [] },
});

/** Address of a built chunk, relative to the script. */
export const getChunk = (name: string): string =>
  String(
    (JSON.parse(readFileSync(dist('manifest.json'), 'utf8')) as { chunks: Record<string, string> }).chunks[
      name
    ],
  );

export const startLedgerServer = async (): Promise<LedgerServer> => {
  const events = new Map<string, SafarEvent>();
  const visitors = new Map<string, string | undefined>();

  const take = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const batch = JSON.parse(body) as Batch;
    const door = typeof ledger.door === 'function' ? (ledger.door(batch) ?? 'open') : ledger.door;
    if (door === 'silent') return;
    if (typeof door === 'object') {
      const retry =
        'retryAfter' in door && typeof door.retryAfter === 'string' ? { 'retry-after': door.retryAfter } : {};
      response
        .writeHead(door.status, {
          ...retry,
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'retry-after',
        })
        .end();
      return;
    }
    // What a visitor asks is no batch.
    if (!('ask' in batch)) ledger.batches.push(batch);
    for (const event of batch.events ?? []) {
      if (!events.has(event.id)) events.set(event.id, event);
      visitors.set(event.id, batch.visitor);
      ledger.copies.set(event.id, (ledger.copies.get(event.id) ?? 0) + 1);
    }
    if (door === 'lost') request.socket.destroy();
    else
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify({ accepted: batch.events?.length, rejected: [] }));
  };

  const sendFile = (response: ServerResponse, path: string): void => {
    const made = ledger.files.get(path);
    response
      .writeHead(200, { 'content-type': made?.type ?? 'text/javascript', 'access-control-allow-origin': '*' })
      .end(made?.body ?? readFileSync(dist(path.replace('/s/', ''))));
  };

  const sendPage = (response: ServerResponse, path: string): void => {
    const page =
      ledger.pages.get(path) ?? `<h1>${path}</h1><p style="height:3000px">text</p><a href="/next">next</a>`;
    const { status, body, headers } =
      typeof page === 'string' ? { status: 200, body: page, headers: {} } : page;
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(
        `<!doctype html><html lang="en"><head><title>Page ${path}</title><link rel="icon" href="data:,">${stub}${ledger.before}<script async src="/s/safar.js" ${ledger.tag}></script></head><body>${body}</body></html>`,
      );
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    ledger.requests.push(`${request.method} ${pathname}`);
    if (ledger.stalled.has(pathname)) return;
    if (request.method === 'POST' && pathname.endsWith('/events')) {
      void readBody(request).then((body) => take(request, response, body));
    } else if (pathname.endsWith('/config')) {
      response
        .writeHead(ledger.config ? 200 : 503, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'cache-control': 'no-cache',
        })
        .end(ledger.config && JSON.stringify(ledger.config));
    } else if (pathname.startsWith('/s/')) sendFile(response, pathname);
    else sendPage(response, decodeURIComponent(pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const { port } = server.address() as AddressInfo;

  const ledger: LedgerServer = {
    origin: `http://localhost:${port}`,
    bank: `http://127.0.0.1:${port}`,
    door: 'open',
    batches: [],
    getEvents: (name) => [...events.values()].filter((event) => name === undefined || event.name === name),
    getVisitor: ({ id }) => visitors.get(id),
    copies: new Map(),
    requests: [],
    config: getPlainConfig(),
    pages: new Map(),
    tag: 'data-site="test" data-consent="not-required"',
    before: '',
    files: new Map(),
    stalled: new Set(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return ledger;
};
