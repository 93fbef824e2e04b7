import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/**
 * What happens to a batch on its way: it passes, is refused, its connection is reset before it is read, it is never
 * answered nor passed on, or it is stored and the answer lost.
 */
export type Weather = 'pass' | 'refuse' | 'reset' | 'black-hole' | 'lose-answer';

/**
 * How long a black hole holds a connection: longer than the script waits for an answer. Nobody's server holds one for ever, and a
 * browser opens six to a site, pages among them.
 */
const blackHoleMs = 40_000;

export interface FaultProxy {
  origin: string;
  /** Sets the weather for every batch from now on. */
  setWeather(weather: Weather): void;
  /** Batches that met each fault. */
  met: Record<Exclude<Weather, 'pass'>, number>;
  /** Ids of events whose batch was answered with 2xx and that were not named as rejected. */
  acknowledged: Set<string>;
  close(): Promise<void>;
}

const readBody = async (message: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
};

const idsIn = (body: Buffer, encoding: string | undefined): string[] => {
  const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString('utf8');
  // What a visitor asks comes to the same door, and has none.
  const { events = [] } = JSON.parse(text) as { events?: { id: string }[] };
  return events.map(({ id }) => id);
};

/**
 * A server between browser and collector: it serves the pages itself and passes everything else on,
 * through whatever weather the test makes.
 */
export const startFaultProxy = async (
  upstream: () => string,
  page: (url: URL) => string | undefined,
): Promise<FaultProxy> => {
  let weather: Weather = 'pass';
  const met = { refuse: 0, reset: 0, 'black-hole': 0, 'lose-answer': 0 };
  const acknowledged = new Set<string>();

  const passOn = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const isBatch = incoming.method === 'POST' && incoming.url === '/v1/events';
    const now = weather;
    if (isBatch && now === 'reset') {
      met.reset += 1;
      incoming.socket.resetAndDestroy();
      return;
    }
    const body = await readBody(incoming);
    if (isBatch && now === 'refuse') {
      met.refuse += 1;
      outgoing.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('try again');
      return;
    }
    if (isBatch && now === 'black-hole') {
      met['black-hole'] += 1;
      setTimeout(() => incoming.socket.destroy(), blackHoleMs).unref();
      return;
    }
    const target = new URL(incoming.url ?? '/', upstream());
    const request = forward(
      target,
      { method: incoming.method, headers: { ...incoming.headers, host: target.host } },
      (answer) => {
        void readBody(answer).then((answerBody) => {
          if (isBatch && answer.statusCode === 200) {
            const { rejected = [] } = JSON.parse(answerBody.toString('utf8')) as {
              rejected?: { id: string }[];
            };
            const bad = new Set(rejected.map(({ id }) => id));
            for (const id of idsIn(body, incoming.headers['content-encoding']))
              if (!bad.has(id)) acknowledged.add(id);
          }
          if (isBatch && now === 'lose-answer') {
            met['lose-answer'] += 1;
            incoming.socket.destroy();
            return;
          }
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(answerBody);
        });
      },
    );
    request.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502).end();
    });
    request.end(body);
  };

  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const html = incoming.method === 'GET' ? page(url) : undefined;
    if (html !== undefined) outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    else passOn(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    setWeather: (next) => {
      weather = next;
    },
    met,
    acknowledged,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
