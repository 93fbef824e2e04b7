import { createServer, type IncomingMessage } from 'node:http';
import { Buffer } from 'node:buffer';
import { createShop } from './shop.js';

// The shop alone, to work on it: `node --watch dist/standalone.js [port]`. The tag finds an empty script here.
const port = Number(process.argv[2] ?? process.env['PORT'] ?? 8090);
const strictPolicy = `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self' http://127.0.0.1:${port}; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'`;
const shop = createShop({
  shopOrigin: `http://localhost:${port}`,
  bankOrigin: `http://127.0.0.1:${port}`,
  headers: { 'content-security-policy': strictPolicy },
});

async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

async function createRequest(message: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers.set(name, String(value));
  const method = message.method ?? 'GET';
  const url = `http://${message.headers.host ?? `localhost:${port}`}${message.url ?? '/'}`;
  return new Request(url, {
    method,
    headers,
    ...(method === 'POST' ? { body: await readBody(message) } : {}),
  });
}

async function getResponse(message: IncomingMessage): Promise<Response> {
  const request = await createRequest(message);
  if (new URL(request.url).pathname === '/safar.js')
    return new Response('', { headers: { 'content-type': 'text/javascript' } });
  return shop(request);
}

const server = createServer((message, reply) => {
  void getResponse(message)
    .then(async (response) => {
      const cookies = response.headers.getSetCookie();
      reply.writeHead(response.status, {
        ...Object.fromEntries(response.headers),
        ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
      });
      reply.end(Buffer.from(await response.arrayBuffer()));
    })
    .catch((error: unknown) => {
      console.error(error);
      reply.writeHead(500).end();
    });
});
server.listen(port, () => console.log(`Nogol: http://localhost:${port}/`));
