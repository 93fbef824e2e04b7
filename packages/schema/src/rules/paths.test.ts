import { describe, expect, test } from 'vitest';
import { compileGlobs, getPath, isMatch } from './paths.js';

describe('compileGlobs', () => {
  test.each([
    ['/products/**', '/products', true],
    ['/products/**', '/products/a', true],
    ['/products/**', '/products/a/b', true],
    ['/products/**', '/products-old', false],
    ['/**', '/', true],
    ['/**', '/a/b/c', true],
    ['/products/*', '/products/گل-رز', true],
    ['/products/*', '/products/a/b', false],
    ['/products/*', '/products', false],
    ['/', '/', true],
    ['/', '/a', false],
    ['/a.b', '/axb', false],
    ['/**/reviews', '/products/a/reviews', true],
    ['*.shaparak.ir', 'bpm.shaparak.ir', true],
    ['utm_*', 'utm_source', true],
    ['utm_*', 'mutm_source', false],
  ])('%s on %s: %s', (glob, text, expected) => {
    expect(isMatch(compileGlobs([glob]), text)).toBe(expected);
  });

  test('no glob matches nothing', () => expect(isMatch(compileGlobs([]), '/')).toBe(false));
  test('any of several is enough', () => expect(isMatch(compileGlobs(['/a', '/b/**']), '/b/c')).toBe(true));
});

describe('getPath', () => {
  test.each([
    ['/products/%DA%AF%D9%84-%D8%B1%D8%B2/', '/products/گل-رز'],
    ['/', '/'],
    ['/a//', '/a'],
    ['/%E0%A4%A', '/%E0%A4%A'],
    ['/cafe\u0301', '/caf\u00e9'],
  ])('%s becomes %s', (pathname, expected) => expect(getPath(pathname)).toBe(expected));
});
