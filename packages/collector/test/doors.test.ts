import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserConfig, SurveyLibrary } from '@safar/schema';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney } from './journey.js';
import { shop } from './shop.js';

let collector: Collector;
const keys = createFolder();
const keyFile = join(keys.path, 'key');
const script = Buffer.from('console.log("safar")'.repeat(20));
const asset = (path: string, cache: 'short' | 'immutable' | 'none', more = {}) => ({
  path,
  type: 'text/javascript; charset=utf-8',
  body: script,
  br: brotliCompressSync(script),
  cache,
  ...more,
});
const surveyed = {
  ...shop,
  surveys: [{ id: 'after', template: 'csat' as const, when: [{ event: 'purchase' }] }],
};

beforeAll(async () => {
  collector = await startCollector({
    sites: [{ config: surveyed, text: '1' }],
    keyFile,
    assets: [
      asset('/safar.js', 'short'),
      asset('/safar-ab12cd34.js', 'immutable'),
      asset('/chunks/triggers-ab12cd34.js', 'immutable'),
      asset('/report', 'none', { type: 'text/html; charset=utf-8', signIn: true }),
      asset('/report/report.js', 'none', { signIn: true }),
    ],
    chunks: {
      triggers: 'chunks/triggers-ab12cd34.js',
      ask: 'chunks/ask-77bb.js',
      widget: 'chunks/widget-99aa.js',
    },
    fallback: async (request) => {
      const url = new URL(request.url);
      const headers = new Headers({
        'content-type': 'text/html',
        'content-security-policy': "default-src 'self'",
      });
      headers.append('set-cookie', 'a=1');
      headers.append('set-cookie', 'b=2');
      return new Response(`${request.method} ${url.pathname}${url.search} ${await request.text()}`, {
        status: 203,
        headers,
      });
    },
  });
}, 30_000);
afterAll(() => collector.stop(), 60_000);
afterAll(keys.remove);

const inject = (url: string, headers: Record<string, string> = {}) =>
  collector.app.server.inject({ url, headers });

describe('what any page may load', () => {
  test('the script: packed where understood, with an ETag, for five minutes', async () => {
    const plain = await inject('/safar.js');
    expect(plain.rawPayload).toEqual(script);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const packed = await inject('/safar.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload)).toEqual(script);
    const again = await inject('/safar.js', { 'if-none-match': String(plain.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  test('no cookie comes with anything that a page loads or sends', async () => {
    const answers = [
      await inject('/safar.js'),
      await inject('/chunks/triggers-ab12cd34.js'),
      await inject('/v1/sites/shop/config'),
      await collector.post({}),
    ];
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers['set-cookie']])).toEqual(
      [200, 200, 200, 400].map((status) => [status, undefined]),
    );
  });

  test('chunks with a hash in their name, for ever', async () => {
    expect((await inject('/chunks/triggers-ab12cd34.js')).headers['cache-control']).toContain('immutable');
  });

  test('a chunk of an earlier build is answered with what is there now, and not kept', async () => {
    const old = await inject('/chunks/triggers-00000000.js');
    expect([old.statusCode, old.headers['cache-control'], old.body]).toEqual([
      200,
      'no-store',
      (await inject('/chunks/triggers-ab12cd34.js')).body,
    ]);
    expect((await inject('/chunks/unknown-00000000.js')).statusCode).toBe(404);
  });

  test('a frozen copy for ever; that of another version is told in words, and a page of the like name is not', async () => {
    const copy = await inject('/safar-ab12cd34.js');
    expect([copy.statusCode, copy.rawPayload]).toEqual([200, script]);
    expect(copy.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    const other = await inject('/safar-00000000.js');
    expect([other.statusCode, other.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(other.headers['access-control-allow-origin']).toBe('*');
    expect(other.json()).toMatchObject({
      code: 'script_unknown',
      next: expect.stringContaining('safar build'),
    });
    for (const page of ['/safar-trips.js', '/safar-000000001.js', '/safar-00000000'])
      expect((await inject(page)).statusCode, page).toBe(203);
  });

  test("the projection of the config, and nothing of the owner's", async () => {
    const answer = await inject('/v1/sites/shop/config', { origin: 'https://anywhere.example' });
    const config = answer.json<BrowserConfig>();
    expect(config).toMatchObject({
      version: 1,
      site: 'shop',
      load: { now: ['chunks/triggers-ab12cd34.js'], idle: [] },
      surveys: { ask: 'chunks/ask-77bb.js' },
    });
    expect(answer.body).not.toContain('shop.example');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(
      (await inject('/v1/sites/shop/config', { 'if-none-match': String(answer.headers.etag) })).statusCode,
    ).toBe(304);
    expect((await inject('/v1/sites/nowhere/config')).json()).toMatchObject({ code: 'site_unknown' });
  });

  test('the surveys in a language', async () => {
    expect((await inject('/v1/sites/shop/surveys/fa.json')).json<SurveyLibrary>()).toMatchObject({
      language: 'fa',
      surveys: [{ id: 'after', dir: 'rtl' }],
    });
    expect((await inject('/v1/sites/shop/surveys/en-GB.json')).json<SurveyLibrary>().surveys[0]?.dir).toBe(
      'ltr',
    );
    expect((await inject('/v1/sites/shop/surveys/__proto__.json')).statusCode).toBe(404);
  });

  test('health', async () => {
    expect((await inject('/healthz')).json()).toEqual({ ok: true });
    expect((await inject('/readyz')).json()).toEqual({ ok: true });
  });
});

describe('what needs a reader', () => {
  test.each(['/v1/sites', '/v1/sites/shop/panels/map', '/v1/sites/shop/export'])(
    '%s refuses strangers in words',
    async (url) => {
      const answer = await inject(url);
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({
        code: 'sign_in_needed',
        next: expect.stringContaining('one-time link'),
      });
      for (const cookie of ['safar_session=9999999999999.abc', 'safar_session=9999999999999.abc.forged'])
        expect((await inject(url, { cookie })).statusCode).toBe(401);
    },
  );

  test('the report tells strangers how to get a link', async () => {
    for (const url of ['/report', '/report/', '/report/report.js']) {
      const answer = await inject(url);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([401, 'text/html; charset=utf-8']);
      expect(answer.body).toContain('one-time link');
      expect(answer.body).not.toContain('safar")');
    }
  });

  test('a link works one time, and a glance at it does not use it up', async () => {
    const path = collector.app.createSignInPath();
    expect((await collector.app.server.inject({ method: 'HEAD', url: path })).statusCode).not.toBe(303);
    const first = await inject(path);
    expect([first.statusCode, first.headers.location]).toEqual([303, '/report']);
    expect(first.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax$/);
    const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
    const report = await inject('/report', { cookie });
    expect(report.statusCode).toBe(200);
    expect(report.headers['content-security-policy']).not.toContain('unsafe');
    expect((await inject('/v1/sites', { cookie })).json()).toMatchObject([
      {
        site: 'shop',
        languages: ['fa', 'en'],
        timeZone: 'Asia/Tehran',
        stages: [{ id: 'awareness', title: { fa: 'آگاهی' } }, {}, {}, {}],
        surveys: [{ id: 'after' }],
        firstDay: null,
        refusedOrigins: [],
      },
    ]);
    for (const used of [path, '/in/never']) {
      const answer = await inject(used);
      expect(answer.statusCode).toBe(410);
      expect(answer.body).toContain('has been used, or never existed');
    }
  });

  test('a program with the key, which only its owner can read', async () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const authorization = `Bearer ${readFileSync(keyFile, 'utf8')}`;
    const journey = createJourney().view('/');
    await collector.send(journey.toBatch());
    const answer = await inject('/v1/sites/shop/export?format=ndjson', { authorization });
    expect(
      answer.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ name: 'page_view', visit: journey.visit, params: { path: '/' } }]);
    expect((await inject('/v1/sites', { authorization })).json()).toMatchObject([{ firstDay: '2026-10-01' }]);
    expect((await inject('/v1/sites', { authorization: 'Bearer wrong' })).statusCode).toBe(401);
  });

  test.each([
    ['panels/nothing', 404, 'panel_unknown'],
    ['panels/constructor', 404, 'panel_unknown'],
    ['panels/map?from=yesterday', 400, 'panel_filter'],
    ["panels/map?from=2026-02-30&to=2026-03-01'", 400, 'panel_filter'],
    ['panels/map?from=2026-03-02&to=2026-03-01', 400, 'panel_filter'],
    ['panels/map?from=2026-01-01&to=9999-12-31', 400, 'panel_filter'],
    ['panels/map?lang=de', 400, 'panel_filter'],
    ['panels/map?lang=fa&lang=en', 400, 'panel_filter'],
    ['panels/visits?limit=1001', 400, 'panel_filter'],
    ['panels/visits?limit=1;DROP TABLE events', 400, 'panel_filter'],
    ['panels/flow?steps=51', 400, 'panel_filter'],
    ['export?format=xlsx', 400, 'format_unknown'],
  ])('%s is refused: %i %s', async (url, status, code) => {
    const answer = await collector.get(`/v1/sites/shop/${url}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });
});

describe("what is somebody else's", () => {
  test('is passed on and comes back as it is, with its own headers', async () => {
    const answer = await collector.app.server.inject({
      method: 'POST',
      url: '/cart?a=1',
      payload: 'x=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([answer.statusCode, answer.body]).toEqual([203, 'POST /cart?a=1 x=1']);
    expect(answer.headers['content-security-policy']).toBe("default-src 'self'");
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect((await inject('/گل-رز')).body).toContain('GET /%DA%AF');
  });
});
