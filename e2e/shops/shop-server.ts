import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createShop } from '@safar/demo-site';
import type { LedgerServer } from '../support/ledger-server.js';

const readBody = async (message: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of message.setEncoding('utf8')) body += String(chunk);
  return body;
};

/** The demo shop as it is served to visitors, with the script and the door of a ledger behind its own origin. */
export const startShop = async (ledger: LedgerServer): Promise<{ origin: string; stop(): Promise<void> }> => {
  let answer: ReturnType<typeof createShop> | undefined;
  const server = createServer((message, reply) => {
    const respond = async (): Promise<void> => {
      const url = new URL(message.url ?? '/', `http://${message.headers.host}`);
      const isOurs = /^\/(safar\.js|chunks\/|v1\/)/.test(url.pathname);
      const { method = 'GET' } = message;
      const body = method === 'POST' ? await readBody(message) : null;
      const headers = new Headers({ host: url.host });
      for (const name of ['cookie', 'content-type']) {
        const value = message.headers[name];
        if (typeof value === 'string') headers.set(name, value);
      }
      const request = new Request(isOurs ? `${ledger.origin}/s${url.pathname}` : url, {
        method,
        headers,
        body,
      });
      const response = isOurs ? await fetch(request) : await answer?.(request);
      const cookies = response?.headers.getSetCookie() ?? [];
      reply.writeHead(response?.status ?? 500, {
        ...Object.fromEntries(response?.headers ?? []),
        ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
      });
      reply.end(response && Buffer.from(await response.arrayBuffer()));
    };
    respond().catch((error: unknown) => reply.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  answer = createShop({ shopOrigin: origin, bankOrigin: `http://127.0.0.1:${port}` });
  return {
    origin,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
