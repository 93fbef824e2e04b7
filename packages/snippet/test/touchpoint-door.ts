import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ask } from '@safar/schema/browser';

/** What the door answers; `silent`: the connection breaks. */
export type Reply = { status: number; body: string } | 'silent';
export const met = (...touchpoints: object[]): Reply => ({
  status: 200,
  body: JSON.stringify({ touchpoints, identified: true }),
});
/** As of a browser that has said nothing, or of whom it was erased. */
export const unknown = (...touchpoints: object[]): Reply => ({
  status: 200,
  body: JSON.stringify({ touchpoints, identified: false }),
});
export const identified: Reply = { status: 200, body: '{"identified":true}' };
export const refused = (status: number, code: string): Reply => ({
  status,
  body: JSON.stringify({ code, sentence: 'No.' }),
});

/** A collector's door over HTTP, and what it was asked. */
export const openDoor = async () => {
  const asked: Ask[] = [];
  const types: (string | undefined)[] = [];
  const door: { reply: (ask: Ask) => Reply } = { reply: () => met() };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const ask = JSON.parse(body) as Ask;
      asked.push(ask);
      types.push(request.headers['content-type']);
      const reply = door.reply(ask);
      if (reply === 'silent') request.socket.destroy();
      else response.writeHead(reply.status).end(reply.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    types,
    door,
    path: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/events`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
