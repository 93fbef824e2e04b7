import { Agent, get, type IncomingMessage } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { expect, test } from 'vitest';
import { openDoor } from './door.js';

const whenAnswered = (url: string, agent: Agent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get(url, { agent }, resolve).once('error', reject));

test('tells who comes too early to come back', async () => {
  const door = await openDoor(0);
  const { status, headers } = await fetch(`http://127.0.0.1:${door.port}/`);
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  await door.close();
});

test('answers on both loopback addresses', async () => {
  const door = await openDoor(0);
  door.open((_request, reply) => void reply.end('here'));
  for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
    expect(await (await fetch(`http://${host}:${door.port}/`)).text()).toBe('here');
  }
  await door.close();
});

test('closes when what is under way is answered, though the connection is kept alive', async () => {
  const agent = new Agent({ keepAlive: true });
  const door = await openDoor(0);
  const under: { finish?: () => void } = {};
  const arrived = new Promise<void>((resolve) =>
    door.open((_request, reply) => {
      under.finish = () => void reply.end('done');
      resolve();
    }),
  );
  const answer = whenAnswered(`http://127.0.0.1:${door.port}/`, agent);
  await arrived;
  let isClosed = false;
  const closed = door.close().then(() => (isClosed = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isClosed).toBe(false);
  under.finish?.();
  (await answer).resume();
  // Node would keep the connection for five more seconds; the test fails by its time limit.
  await closed;
  agent.destroy();
}, 4_000);

test('says which port it cannot have', async () => {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(65_535, '127.0.0.1', resolve));
  await expect(openDoor(65_535)).rejects.toThrow(
    'The ports from 65535 on are all busy: give another with --port.',
  );
  await new Promise((resolve) => socket.close(resolve));
  await expect(openDoor(8080, '192.0.2.1')).rejects.toThrow(
    'This machine has no address 192.0.2.1: give another --host.',
  );
});
