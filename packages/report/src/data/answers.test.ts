import { describe, expect, test } from 'vitest';
import { AskError, getKind } from './ask.js';
import { parsePanel } from './panels.js';
import { parseSites } from './sites.js';

describe('sites', () => {
  test('take the title of the language, and their id where there is none', () => {
    const list = [
      { site: 'nogol', title: { fa: 'نوگل', en: 'Nogol' }, timeZone: 'Asia/Tehran' },
      { site: 'bare' },
    ];
    expect(parseSites(list, 'fa').map((site) => site.title)).toEqual(['نوگل', 'bare']);
    expect(parseSites(list, 'en').map((site) => site.title)).toEqual(['Nogol', 'bare']);
  });

  test('fall back to UTC for a zone the browser does not know', () => {
    expect(parseSites([{ site: 'a', timeZone: 'Mars/Olympus' }], 'en')[0]?.timeZone).toBe('UTC');
  });

  test('are refused when they are no list', () => {
    for (const wrong of [null, {}, 'x', [5], [{}]]) expect(() => parseSites(wrong, 'en')).toThrow(AskError);
  });
});

describe('a panel', () => {
  test('is refused when it is another one or has no rows', () => {
    const frame = { panel: 'bounce', rows: [], figures: [], period: {} };
    expect(parsePanel('bounce', frame)).toBe(frame);
    expect(() => parsePanel('cart', frame)).toThrow(AskError);
    expect(() => parsePanel('bounce', { ...frame, rows: undefined })).toThrow(AskError);
  });
});

test('a status becomes what the reader can do about it', () => {
  expect([401, 403, 404, 429, 503, 500, 400].map(getKind)).toEqual([
    'signed-out',
    'signed-out',
    'not-found',
    'busy',
    'busy',
    'refused',
    'refused',
  ]);
});
