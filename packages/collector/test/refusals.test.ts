import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserAgent, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({ origins: ['http://localhost:5555'], rateLimits: { perVisitor: 30 } });
}, 30_000);
afterAll(() => collector.stop(), 60_000);

describe('what is refused, with code, sentence and next step', () => {
  const deep = `{"v":1,"events":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
  const valid = createJourney().view('/').toBatch();
  test.each([
    ['no JSON', 'hello', {}, 400, 'body_unreadable'],
    ['nothing', '', {}, 400, 'body_unreadable'],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), {}, 400, 'body_unreadable'],
    ['depth', deep, {}, 400, 'batch_invalid'],
    ['null', 'null', {}, 400, 'batch_invalid'],
    ['a list', '[]', {}, 400, 'batch_invalid'],
    ['prototypes', '{"__proto__":{"v":1,"site":"shop"}}', {}, 400, 'batch_invalid'],
    ['no events', JSON.stringify({ ...valid, events: [] }), {}, 400, 'batch_invalid'],
    [
      'too many events',
      JSON.stringify({ ...valid, events: Array.from({ length: 501 }, () => 0) }),
      {},
      400,
      'batch_invalid',
    ],
    [
      'a forged visitor',
      JSON.stringify({ ...valid, visitor: "'; DROP TABLE events" }),
      {},
      400,
      'batch_invalid',
    ],
    ['5 MB', 'x'.repeat(5_000_000), {}, 413, 'body_too_large'],
    ['a bomb', gzipSync('0'.repeat(5_000_000)), { 'content-encoding': 'gzip' }, 413, 'body_too_large'],
    ['a broken gzip', 'hello', { 'content-encoding': 'gzip' }, 400, 'body_unreadable'],
    ['another packing', 'hello', { 'content-encoding': 'br' }, 400, 'body_unreadable'],
    ['another type', JSON.stringify(valid), { 'content-type': 'application/xml' }, 415, 'body_type'],
    ['an unknown site', JSON.stringify({ ...valid, site: 'constructor' }), {}, 404, 'site_unknown'],
    ['another origin', JSON.stringify(valid), { origin: 'https://evil.example' }, 403, 'origin_refused'],
    [
      'an origin that hides',
      JSON.stringify(valid),
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      403,
      'origin_refused',
    ],
  ])('%s', async (_, body, headers: Record<string, string>, status, code) => {
    const before = collector.app.readCounters()[`refused_${code}`] ?? 0;
    const answer = await collector.post(body, headers);
    expect(answer.statusCode).toBe(status);
    expect(collector.app.readCounters()[`refused_${code}`]).toBe(before + 1);
    expect(answer.json()).toMatchObject({ code, sentence: expect.any(String), next: expect.any(String) });
    expect(Object.prototype).not.toHaveProperty('v');
  });

  test.each([
    ["the site's own", 'https://shop.example'],
    ['one the collector was given', 'http://localhost:5555'],
    ['its own host', 'http://localhost:80'],
    ['a page that hides its referrer', 'null'],
  ])('but not from %s', async (_, origin) => {
    const answer = await collector.post(valid, {
      origin,
      host: 'localhost:80',
      'sec-fetch-site': 'same-origin',
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
  });

  test('one visitor who sends too often', async () => {
    const batch = createJourney().view('/').toBatch();
    const statuses: number[] = [];
    for (let count = 0; count < 32; count++) statuses.push((await collector.post(batch)).statusCode);
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true);
    const refused = await collector.post(batch);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await collector.post(createJourney().view('/').toBatch())).statusCode).toBe(200);
  });
});

test('a preflight is answered', async () => {
  const answer = await collector.app.server.inject({
    method: 'OPTIONS',
    url: '/v1/events',
    headers: { origin: 'https://shop.example', 'user-agent': browserAgent },
  });
  expect(answer.statusCode).toBe(204);
  expect(answer.headers['access-control-allow-headers']).toContain('content-type');
});

test('where no other address was given, nothing else takes events', async () => {
  const answer = await collector.app.server.inject({ method: 'POST', url: '/tell/us', payload: '{}' });
  expect(answer.json()).toMatchObject({ code: 'not_found' });
});
