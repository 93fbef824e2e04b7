import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserAgent, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

const paths = ['/v1/events', '/tell/us'];

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ eventsPath: '/tell/us', rateLimits: { perVisitor: 30 } });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  collector.app.server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain', 'user-agent': browserAgent, ...headers },
    payload: JSON.stringify(body),
  });

test('a batch is taken under both names, once in the store', async () => {
  const batch = createJourney().view('/').toBatch();
  for (const path of paths) {
    const answer = await post(path, batch, { origin: 'https://shop.example' });
    expect([answer.statusCode, answer.json()], path).toEqual([200, { accepted: 1, rejected: [] }]);
    expect(answer.headers['access-control-allow-origin']).toBe('https://shop.example');
  }
  expect(await collector.app.countEvents()).toBe(1);
});

test('both answer a preflight alike, and a refusal', async () => {
  const preflights = await Promise.all(
    paths.map((url) =>
      collector.app.server.inject({ method: 'OPTIONS', url, headers: { origin: 'https://shop.example' } }),
    ),
  );
  const told = preflights.map(({ statusCode, headers }) => [
    statusCode,
    headers['access-control-allow-origin'],
    headers['access-control-allow-methods'],
    headers['access-control-allow-headers'],
  ]);
  expect(told[0]).toEqual([204, 'https://shop.example', 'POST', 'content-type, content-encoding']);
  expect(told[1]).toEqual(told[0]);

  const large = 'x'.repeat(70_000);
  for (const path of paths) {
    const refusals = [
      await post(path, createJourney().view('/').toBatch(), { origin: 'https://elsewhere.example' }),
      await post(path, large),
    ];
    expect(refusals.map((answer) => answer.json<{ code: string }>().code)).toEqual([
      'origin_refused',
      'body_too_large',
    ]);
  }
});

test('who sends too often is refused under one name for what came under the other', async () => {
  const batch = createJourney().view('/').toBatch();
  for (let count = 0; count < 30; count++)
    expect((await post(paths[count % 2] ?? '', batch)).statusCode).toBe(200);
  for (const path of paths) expect((await post(path, batch)).statusCode).toBe(429);
});
