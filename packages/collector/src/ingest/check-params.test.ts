import { expect, test } from 'vitest';
import { checkParams } from './check-params.js';

const check = (name: string, params: Record<string, unknown>) => checkParams(name, params, 'Mozilla/5.0');

test('what a friction was is one line of at most 40 characters, its error at most 200', () => {
  expect(check('dead_click', { tag: 'a', text: `  put\n into ${'x'.repeat(99)}`, value: 'secret' })).toEqual({
    tag: 'a',
    text: `put into ${'x'.repeat(31)}`,
  });
  expect(check('error', { message: 'x'.repeat(300), frame: '/a.js:1' })).toEqual({
    message: 'x'.repeat(200),
    frame: '/a.js:1',
  });
  expect(check('form_left', { form: 'f'.repeat(60), fields: 2, value: 'secret' })).toEqual({
    form: 'f'.repeat(40),
    fields: 2,
  });
});

test('a friction that a page tells by itself needs no more than its name, but a click needs a target', () => {
  expect(check('search_empty', { q: 'roses' })).toEqual({});
  expect(check('error', { code: 5 })).toEqual({});
  expect(check('dead_click', {})).toBeUndefined();
  expect(check('form_left', { fields: -1 })).toBeUndefined();
});

test('a friction that a page tells in its own way costs what is said so, not the event', () => {
  expect(checkParams('error', { message: 404, frame: ['x'] }, '')).toEqual({ message: '404' });
  expect(checkParams('form_left', { form: 'address', fields: 'three' }, '')).toEqual({
    form: 'address',
    fields: 1,
  });
  expect(checkParams('form_left', {}, '')).toEqual({ fields: 1 });
});
