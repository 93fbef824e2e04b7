import { beforeAll, describe, expect, test } from 'vitest';
import { products } from '../src/catalogue/catalogue.js';
import { categories } from '../src/catalogue/categories.js';
import { getPath } from '../src/routes.js';
import { createVisitor, getAttributes, shopOrigin, type Seen } from './visitor.js';

const tag = '<script async src="/safar.js" data-site="nogol" data-consent="not-required"></script>';
const brokenOnPurpose = ['/sale', '/en/sale'];
const ownedByTheCollector = /^\/(safar\.js|chunks\/|v1\/|report|in\/|healthz|q\/)/;

const pages = new Map<string, Seen>();
const assets = new Map<string, Seen>();

/** Every page and file that can be reached from the two home pages. */
beforeAll(async () => {
  const visitor = createVisitor();
  const queue = ['/', '/en'];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const seen = await visitor.get(path);
    const isPage = seen.headers.get('content-type')?.startsWith('text/html') ?? false;
    (isPage ? pages : assets).set(path, seen);
    if (!isPage) continue;
    for (const link of [...getAttributes(seen.text, 'href'), ...getAttributes(seen.text, 'src')]) {
      const url = new URL(link, new URL(path, shopOrigin));
      const next = url.pathname + url.search;
      if (url.origin !== shopOrigin || known.has(next) || ownedByTheCollector.test(next)) continue;
      known.add(next);
      queue.push(next);
    }
  }
}, 60_000);

describe('every link of every page', () => {
  test('leads somewhere, but for the one that is broken on purpose', () => {
    const broken = [...pages, ...assets]
      .filter(([, { status }]) => status !== 200)
      .map(([path, { status }]) => [path, status]);
    expect(Object.fromEntries(broken)).toEqual(
      Object.fromEntries(brokenOnPurpose.map((path) => [path, 404])),
    );
  });

  test('the broken one is linked from both home pages', () => {
    expect(getAttributes(pages.get('/')?.text ?? '', 'href')).toContain('/sale');
    expect(getAttributes(pages.get('/en')?.text ?? '', 'href')).toContain('/en/sale');
  });

  test('reaches all products and categories in both languages', () => {
    expect(products).toHaveLength(24);
    expect(categories).toHaveLength(5);
    for (const language of ['fa', 'en'] as const) {
      for (const product of products)
        expect([...pages.keys()]).toContain(getPath({ page: 'product', product }, language));
      for (const category of categories)
        expect([...pages.keys()]).toContain(getPath({ page: 'category', category }, language));
    }
  });

  test('has drawings that are whole', () => {
    const drawings = [...assets].filter(([path]) => path.startsWith('/bouquets/'));
    expect(drawings.length).toBeGreaterThan(24 * 4);
    for (const [, { text }] of drawings) expect(text).not.toMatch(/NaN|undefined/);
  });
});

describe('both languages', () => {
  test('have the same pages, and the switch leads from each to its other', () => {
    const english = [...pages].filter(([path]) => /^\/en(\/|\?|$)/.test(path));
    const persian = [...pages].filter(([path]) => !/^\/en(\/|\?|$)/.test(path));
    expect(english).toHaveLength(persian.length);
    for (const [path, { text, status }] of pages) {
      if (status !== 200) continue;
      const other = /<link rel="alternate" hreflang="(?:fa|en)" href="([^"]+)"/.exec(text)?.[1];
      expect(pages.get(other ?? ''), `${path} → ${other}`).toMatchObject({ status: 200 });
    }
  });

  test('say so in lang and dir, and have titles of their own', () => {
    for (const [path, { text }] of pages) {
      const start = /^\/en(\/|\?|$)/.test(path) ? '<html lang="en" dir="ltr">' : '<html lang="fa" dir="rtl">';
      expect(text, path).toContain(start);
      expect(/<title>([^<]{4,})<\/title>/.exec(text), path).not.toBeNull();
      expect(text.match(/<h1[ >]/g), path).toHaveLength(1);
    }
  });

  test('show no Persian digits in English and none but Persian ones in Persian prices', () => {
    for (const [path, { text }] of pages) {
      const numbers = [...text.matchAll(/<span class="num">([^<]*)<\/span>/g)].map((match) => match[1] ?? '');
      for (const number of numbers)
        expect(number, path).toMatch(path.startsWith('/en') ? /^[\d,]+$/ : /^[۰-۹٬]+$/);
    }
  });
});

describe('under a strict policy', () => {
  test('no page has inline script, inline style or handlers', () => {
    for (const [path, { text }] of pages) {
      const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1] ?? '');
      for (const script of scripts) expect(script, path).toMatch(/ src="\/|type="application\/json"/);
      expect(text, path).not.toMatch(/<style\b|<[^>]+ style=|<[^>]+ on[a-z]+=/);
    }
  });

  test('the tag stands in every head exactly as it is pasted', () => {
    for (const [path, { text }] of pages) expect(text.split('</head>')[0]?.split(tag), path).toHaveLength(2);
  });

  test('extra headers are on everything', async () => {
    const visitor = createVisitor({ headers: { 'content-security-policy': "default-src 'self'" } });
    for (const path of ['/', '/nowhere', '/bouquets/mehr.svg', '/cart']) {
      expect((await visitor.get(path)).headers.get('content-security-policy')).toBe("default-src 'self'");
    }
  });
});

describe('the slow page', () => {
  test('answers no sooner than it was told to, and nothing else waits for it', async () => {
    const visitor = createVisitor({ slowMs: 300 });
    const start = performance.now();
    const order: string[] = [];
    await Promise.all([
      visitor.get('/en/gifts/handwritten').then(({ status }) => order.push(`slow ${status}`)),
      visitor.get('/en').then(({ status }) => order.push(`home ${status}`)),
    ]);
    // A timer may fire a fraction of a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(299);
    expect(order).toEqual(['home 200', 'slow 200']);
  });
});
