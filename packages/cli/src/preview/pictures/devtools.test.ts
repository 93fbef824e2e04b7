import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { connectDevtools } from './devtools.js';

const connect = () => {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  return { toBrowser, fromBrowser, ...connectDevtools(toBrowser, fromBrowser) };
};

test('answers find their orders, in whatever pieces and order they come; events are passed over', async () => {
  const { toBrowser, fromBrowser, send } = connect();
  const [first, second] = [send('A.one', { text: 'گل' }), send('B.two', {}, 'page')];
  expect(String(toBrowser.read())).toBe(
    '{"id":1,"method":"A.one","params":{"text":"گل"}}\0{"id":2,"method":"B.two","params":{},"sessionId":"page"}\0',
  );
  const bytes = Buffer.from(
    '{"method":"C.happened"}\0{"id":2,"result":{"name":"گل"}}\0{"id":1,"result":{}}\0',
  );
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  expect(await second).toEqual({ name: 'گل' });
  expect(await first).toEqual({});
});

test('a refusal names the order', async () => {
  const { fromBrowser, send } = connect();
  const order = send('Page.fly');
  fromBrowser.write('{"id":1,"error":{"message":"\'Page.fly\' wasn\'t found"}}\0');
  await expect(order).rejects.toThrow("Page.fly: 'Page.fly' wasn't found");
});

test('a browser that has ended fails what is under way, and what comes later', async () => {
  const { fail, send } = connect();
  const order = send('Page.enable');
  fail(new Error('it ended with 1'));
  await expect(order).rejects.toThrow('it ended with 1');
  await expect(send('Page.enable')).rejects.toThrow('it ended with 1');
});
