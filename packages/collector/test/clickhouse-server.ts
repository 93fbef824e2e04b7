import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { ClickHouseError, createClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;
export type Fault = 'none' | 'refuse' | 'reset' | 'lose-answer';

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
};

/** Parameters come escaped as in a tab-separated file. */
const unescape = (text: string): string =>
  text.replace(
    /\\(.)/g,
    (_, sign: string) => ({ t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', 0: '\0' })[sign] ?? sign,
  );

/** Of lists it is the texts in them that are escaped. */
const readParam = (value: string): string | string[] =>
  value.startsWith("['") && value.endsWith("']")
    ? [...value.matchAll(/'((?:\\.|[^'\\])*)'/gs)].map(([, text = '']) => unescape(text))
    : unescape(value);

/**
 * The HTTP door of ClickHouse in front of the embedded engine, so that the way to a server can be tested with the real client:
 * queries, inserts, bound parameters, error codes; and what goes wrong on a network.
 */
export const startClickHouse = async (path: string) => {
  const connection = createChdbConnection({ path });
  const engine = createClient({ connection: connection as unknown as Connection });
  let fault: (sql: string) => Fault = () => 'none';
  let turn: Promise<unknown> = Promise.resolve();

  const run = async (url: URL, sql: string): Promise<string> => {
    const database = url.searchParams.get('database') ?? 'default';
    const params = [...url.searchParams].flatMap(([name, value]) =>
      name.startsWith('param_') ? [[name.slice(6), readParam(value)] as const] : [],
    );
    await engine.command({ query: `USE \`${database}\`` });
    const { stream } = await engine.exec({ query: sql, query_params: Object.fromEntries(params) });
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = await readBody(request);
    const query = url.searchParams.get('query');
    const sql = query === null ? body : `${query}\n${body}`;
    const found = fault(sql);
    if (found === 'refuse')
      return void response.writeHead(503).end('Code: 242. DB::Exception: away (TABLE_IS_READ_ONLY)');
    if (found === 'reset') return void request.socket.destroy();
    try {
      const own = turn.then(() => run(url, sql));
      turn = own.catch(() => undefined);
      const text = await own;
      if (found === 'lose-answer') request.socket.destroy();
      else response.writeHead(200).end(text);
    } catch (error) {
      const code = error instanceof ClickHouseError ? error.code : '1001';
      response
        .writeHead(500, { 'x-clickhouse-exception-code': code })
        .end(`Code: ${code}. DB::Exception: ${String(error)} (UNKNOWN)`);
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    /** What goes wrong with a statement. */
    setFault: (next: (sql: string) => Fault) => void (fault = next),
    async close() {
      server.closeAllConnections();
      server.close();
      await turn;
      await engine.close();
    },
  };
};
