import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getErrorParams } from './get-error-params.js';

const base = 'https://stats.example/s/';
const thrown = (message: string, stack: string): Error => Object.assign(new TypeError(message), { stack });
const get = (error: Parameters<typeof getErrorParams>[0], event: Partial<ErrorEvent> = {}) =>
  getErrorParams(error, event, base);

describe('where an error came from', () => {
  test.each([
    [
      'Chromium',
      'TypeError: x\n    at buy (https://shop.example/assets/a.js?v=12:10:15)\n    at https://shop.example/b.js:1:1',
    ],
    ['Firefox', 'buy@https://shop.example/assets/a.js?v=12:10:15\n@https://shop.example/b.js:1:1\n'],
    ['Safari', 'buy@https://shop.example/assets/a.js?v=12:10:15\nglobal code@https://shop.example/b.js:1:1'],
    ['with a port', 'at async buy (http://localhost:8080/assets/a.js:10:15)'],
  ])('%s: the first frame, without query and column', (_name, stack) => {
    expect(get(thrown('x', stack))).toEqual({ message: 'TypeError: x', frame: '/assets/a.js:10' });
  });

  test('without a stack, what the browser says', () => {
    const said = { message: 'Uncaught out', filename: 'https://shop.example/a.js?x=1', lineno: 3 };
    expect(get('out', said)).toEqual({ message: 'out', frame: '/a.js:3' });
    expect(get(null, { ...said, message: 'SyntaxError: oh' })).toEqual({
      message: 'SyntaxError: oh',
      frame: '/a.js:3',
    });
  });

  test('a script of another origin has neither words nor place', () => {
    expect(get(null, { message: 'Script error.', filename: '', lineno: 0 })).toEqual({});
    expect(get(undefined)).toEqual({});
  });
});

describe('whose errors are not told', () => {
  test.each([
    'chrome-extension://abcdef/content.js',
    'moz-extension://0199-4f3e/content.js',
    'safari-extension://com.example/content.js',
    'safari-web-extension://ab-cd/content.js',
    'webkit-masked-url://hidden/',
    `${base}safar.js`,
    `${base}chunks/vitals-0123abcd.js`,
  ])('%s', (file) => {
    expect(get(thrown('x', `at f (${file}:1:2)\n at https://shop.example/a.js:1:1`))).toBeUndefined();
    expect(get(null, { message: 'x', filename: file, lineno: 1 })).toBeUndefined();
  });

  test('what the page calls like ours is its own', () => {
    expect(get(thrown('x', 'at https://shop.example/chunks/cart.js:1:2'))).toMatchObject({
      frame: '/chunks/cart.js:1',
    });
  });
});

test('addresses in a message end where their query or their encoding begins', () => {
  expect(
    get('at https://shop.example/a/sara%40example.com/b and https://api.example/x?token=s3cret! Really?'),
  ).toEqual({
    message: 'at https://shop.example/a/sara and https://api.example/x Really?',
  });
});

test('whatever is thrown, a frame is a path and a line', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/[()]/.test(url)),
      fc.nat(9_999),
      (url, line) => {
        const { frame } = get(thrown('x', `at f (${url}:${line}:7)`)) as { frame?: string };
        if (new URL(url).pathname !== '/') expect(frame).toMatch(new RegExp(`^/[^?#%]*:${line}$`));
      },
    ),
    // What looks like a line before the line.
    { examples: [['http://a.aa/a#:1', 0]] },
  );
});
