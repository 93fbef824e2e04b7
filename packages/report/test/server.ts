import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { samplePeriod } from './sample/frame.js';
import { createSiteList, isSampleSite, sampleSites } from './sample/index.js';

/** As strict as a site may be: nothing inline, nothing from elsewhere, no string becomes script. */
export const strictPolicy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface SampleServer {
  origin: string;
  /** The status of every answer of the API from now on; 200 = the sample. */
  setStatus: (status: number) => void;
  close: () => Promise<void>;
}

/** Serves a built report at /report and the sample as its collector, on loopback. */
export async function startSampleServer(dist: string): Promise<SampleServer> {
  let status = 200;
  const server = createServer((request, response) => {
    void handle(request, response, dist, () => status);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    setStatus: (next) => {
      status = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  dist: string,
  getStatus: () => number,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  response.setHeader('content-security-policy', strictPolicy);
  response.setHeader('cache-control', 'no-store');
  if (url.pathname === '/favicon.ico') return send(response, 204, '.ico', '');
  if (url.pathname.startsWith('/v1/')) {
    if (getStatus() !== 200) return send(response, getStatus(), '.json', '{}');
    const found = answer(url);
    return send(response, found === null ? 404 : 200, '.json', JSON.stringify(found ?? { code: 'unknown' }));
  }
  const name = url.pathname === '/report' ? 'index.html' : normalize(url.pathname.replace(/^\/report\//, ''));
  try {
    send(response, 200, extname(name), await readFile(join(dist, name)));
  } catch {
    send(response, 404, '.html', 'Not found');
  }
}

function send(response: ServerResponse, status: number, extension: string, body: string | Buffer): void {
  response
    .writeHead(status, { 'content-type': types[extension] ?? 'application/json; charset=utf-8' })
    .end(body);
}

/** What the collector would say; null = no such thing. */
export function answer(url: URL): unknown {
  const lang = url.searchParams.get('lang') ?? 'en';
  if (url.pathname === '/v1/sites') return createSiteList(lang);
  const [, site = '', panel = ''] = /^\/v1\/sites\/([^/]+)\/panels\/([^/]+)$/.exec(url.pathname) ?? [];
  if (!isSampleSite(site)) return null;
  const question = {
    site,
    from: url.searchParams.get('from') ?? samplePeriod.from,
    to: url.searchParams.get('to') ?? samplePeriod.to,
    lang,
  };
  const panels = Object.entries(sampleSites[site]);
  return panels.find(([name]) => name === panel)?.[1](question) ?? null;
}
