import { expect, test } from 'vitest';
import { clean } from './clean.js';

test.each([
  ['\u001b[2J\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007', 'here'],
  ['\u001b]0;title\u001b\\x', 'x'],
  ['\u009b31mx\u009d', 'x'],
  ['a\rb\nc\td\u0000\u007f', 'abcd'],
  ['\u202eسارا\u202c \u2067x\u2069\u200f\u061c', 'سارا x'],
  ['می‌خواهم', 'می‌خواهم'],
  ['a\u001b', 'a'],
])('%j is shown as %j', (text, shown) => {
  expect(clean(text)).toBe(shown);
});
