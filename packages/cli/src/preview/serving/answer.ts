import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Save } from '../drawing/read-save.js';
import type { FrameDrawing } from '../shared/contract.js';
import { isOwnHost } from './is-own-host.js';
import type { Live } from './live.js';
import type { PageFiles } from './page-files.js';

export interface Answering extends PageFiles {
  getSave(): Save;
  live: Live;
}

/** The page needs nothing but itself, and nobody may frame it or read from it. */
const headers = {
  'content-security-policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const refuse = (reply: ServerResponse, status: number, sentence: string): void => {
  reply.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
};

const sendJson = (reply: ServerResponse, value: unknown): void => {
  reply
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(value));
};

const sendDrawing = (
  { getSave, widget }: Answering,
  params: URLSearchParams,
  reply: ServerResponse,
): void => {
  const get = (name: string): string => params.get(name) ?? '';
  const { drawn } = getSave();
  const drawing = drawn?.get(get('survey'), get('language'), get('question'));
  if (drawing) sendJson(reply, { ...drawing, widget } satisfies FrameDrawing);
  else refuse(reply, 404, 'There is no such survey, language or question in the file.');
};

const answer = (answering: Answering, request: IncomingMessage, reply: ServerResponse): void => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const { state } = answering.getSave();
  if (pathname === '/state.json') return sendJson(reply, state);
  if (pathname === '/drawing.json') return sendDrawing(answering, searchParams, reply);
  if (pathname === '/live') return answering.live.add(reply, state.version);
  const file = answering.files.get(pathname);
  if (!file) return refuse(reply, 404, `There is nothing at ${pathname}. The preview is at /.`);
  // Five hundred frames ask for the same few files; a minute does not outlast an update of the command by much.
  const cache = file.isFrozen ? 'max-age=31536000, immutable' : 'max-age=60';
  reply.writeHead(200, { 'content-type': file.type, 'cache-control': cache }).end(file.body);
  return undefined;
};

/** Answers requests of the page and its frames, and of nobody else. */
export const createAnswer =
  (answering: Answering): RequestListener =>
  (request, reply) => {
    for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value);
    if (!isOwnHost(request.headers.host))
      return refuse(
        reply,
        421,
        'The preview is for this machine alone: open it at http://localhost and its port.',
      );
    if (request.method !== 'GET') {
      reply.setHeader('allow', 'GET');
      return refuse(reply, 405, 'The preview is only read.');
    }
    try {
      return answer(answering, request, reply);
    } catch (error) {
      // An address that cannot be read as one.
      return refuse(reply, 400, error instanceof Error ? error.message : String(error));
    }
  };
