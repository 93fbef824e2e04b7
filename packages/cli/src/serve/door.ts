import { createServer, type RequestListener, type Server } from 'node:http';
import { Failure } from '../main/failure.js';

/** The address visitors and readers come in at, open before there is anything behind it. */
export interface Door {
  port: number;
  /** True when the wished port was busy. */
  hasMoved: boolean;
  /** Lets requests in; until then they are told to come back. */
  open(listener: RequestListener): void;
  /** Takes no more requests in, and resolves when those under way are answered. */
  close(): Promise<void>;
}

const triedPorts = 100;
const loopback = ['127.0.0.1', '::1'];

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

interface Listening {
  server: Server;
  close: () => Promise<void>;
}

const createListening = (listener: RequestListener): Listening => {
  let onAnswered = (): void => {};
  const server = createServer({ requestTimeout: 30_000 }, (request, reply) => {
    reply.once('close', () => setImmediate(() => onAnswered()));
    listener(request, reply);
  });
  return {
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // A connection that was busy is idle once its answer is out, and a browser would keep it open for long.
        onAnswered = () => server.closeIdleConnections();
      }),
  };
};

/** Every host on the same port, or none: what answers at localhost has to be what answers at 127.0.0.1. */
const listenAll = async (
  hosts: readonly string[],
  port: number,
  listener: RequestListener,
): Promise<{ servers: Listening[]; port: number }> => {
  const servers: Listening[] = [];
  let bound = port;
  try {
    for (const host of hosts) {
      const listening = createListening(listener);
      try {
        bound = await listen(listening.server, bound, host);
        servers.push(listening);
      } catch (error) {
        // A machine without IPv6 has no ::1, and then nobody is sent there.
        const isAbsent =
          host === '::1' && (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'EAFNOSUPPORT');
        if (!isAbsent) throw error;
      }
    }
    return { servers, port: bound };
  } catch (error) {
    await Promise.all(servers.map(({ close }) => close()));
    throw error;
  }
};

const explain = (error: unknown, host: string, port: number): Failure => {
  if (codeOf(error) === 'EACCES')
    return new Failure(`Port ${port} may not be used by you: take one from 1024 on with --port.`);
  if (codeOf(error) === 'EADDRNOTAVAIL' || codeOf(error) === 'ENOTFOUND')
    return new Failure(`This machine has no address ${host}: give another --host.`);
  return new Failure(
    `The server cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
  );
};

/**
 * Opens a port on this machine alone (or on `host`); a busy one moves to the next.
 * @throws {Failure} when none can be had
 */
export const openDoor = async (wished: number, host?: string): Promise<Door> => {
  let inside: RequestListener = (_request, reply) =>
    void reply.writeHead(503, { 'retry-after': '1' }).end('Safar is starting.\n');
  const hosts = host === undefined ? loopback : [host];
  for (let port = wished; port < wished + triedPorts && port <= 65_535; port++) {
    try {
      const bound = await listenAll(hosts, port, (request, reply) => inside(request, reply));
      return {
        port: bound.port,
        hasMoved: wished !== 0 && bound.port !== wished,
        open(listener) {
          inside = listener;
        },
        async close() {
          await Promise.all(bound.servers.map(({ close }) => close()));
        },
      };
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw explain(error, host ?? 'localhost', port);
    }
  }
  throw new Failure(`The ports from ${wished} on are all busy: give another with --port.`);
};
