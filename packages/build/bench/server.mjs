import { createServer } from 'node:http';
import { compress } from '../src/output.mjs';
import { createPage, pageScript, PICTURE_MS } from './page.mjs';

/**
 * A request for a candidate's script, or by it.
 * @typedef {object} Asked
 * @property {string} path
 * @property {boolean} isScript
 * @property {boolean} isPost something that was recorded
 * @property {number} bytes of the script, as it travelled; 0 of anything else
 * @property {number} at when it arrived, in ms since 1970
 */

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

/**
 * Serves each candidate's page at `http://<visit>.<name>.localhost:<port>/p/1`, its scripts as Brotli 11, and answers what they ask.
 * @param {readonly import('./candidates/candidate.mjs').Candidate[]} candidates
 */
export async function startServer(candidates) {
  /** @type {Map<string, Asked[]>} */
  const asked = new Map();
  const served = new Map(
    candidates.map((candidate) => [
      candidate.name,
      {
        candidate,
        page: compress(createPage(candidate.head)),
        scripts: new Map(
          [...candidate.files].map(([path, content]) => [path, compress(Buffer.from(content))]),
        ),
      },
    ]),
  );
  const ownScript = compress(pageScript);
  let visits = 0;

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function take(request, response) {
    const host = request.headers.host ?? '';
    const found = served.get(host.split('.')[1] ?? '');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    /** @param {string} type @param {Buffer} body */
    const send = (type, body) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-encoding': 'br',
          'content-length': body.length,
          'cache-control': 'no-store',
        })
        .end(body);

    if (!found) return response.writeHead(404).end();
    if (pathname.startsWith('/p/')) return send('text/html', found.page);
    if (pathname === '/page.js') return send('text/javascript', ownScript);
    if (pathname === '/picture.svg')
      return setTimeout(
        () => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture),
        PICTURE_MS,
      );

    const script = found.scripts.get(pathname);
    asked.set(host, [
      ...(asked.get(host) ?? []),
      {
        path: pathname,
        isPost: request.method === 'POST',
        isScript: script !== undefined,
        bytes: script?.length ?? 0,
        at: performance.timeOrigin + performance.now(),
      },
    ]);
    if (script) return send('text/javascript', script);
    /** @type {Buffer[]} */
    const parts = [];
    for await (const part of request) parts.push(part);
    const { status, type, body } = found.candidate.answer(pathname, Buffer.concat(parts).toString('utf8'));
    return response
      .writeHead(status, {
        'cache-control': 'no-store',
        ...(type === undefined ? {} : { 'content-type': type }),
      })
      .end(body);
  }

  // A page that is gone wants no answer.
  const server = createServer(
    (request, response) => void take(request, response).catch(() => response.destroy()),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');

  return {
    /** A host that no other visit has. @param {string} name */
    createOrigin(name) {
      visits += 1;
      return `http://v${visits}.${name}.localhost:${address.port}`;
    },
    /** What was asked for on this host since this was last called. @param {string} origin */
    takeAsked(origin) {
      const { host } = new URL(origin);
      const all = asked.get(host) ?? [];
      asked.delete(host);
      return all;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
