import { expect, test } from 'vitest';
import {
  getFrameAddress,
  isInView,
  listCombinations,
  readView,
  toggle,
  type View,
  writeView,
} from './view.js';

const everything: View = { lang: '', survey: '', at: {} };

test('a survey is shown in every language, on a phone and a desktop, light and dark', () => {
  const all = listCombinations(['nps', 'csat'], ['fa', 'en', 'ar']);
  expect(all).toHaveLength(2 * 3 * 2 * 2);
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(all.length);
  expect(all.slice(0, 4)).toEqual([
    { survey: 'nps', language: 'fa', width: 'phone', scheme: 'light' },
    { survey: 'nps', language: 'fa', width: 'phone', scheme: 'dark' },
    { survey: 'nps', language: 'fa', width: 'desktop', scheme: 'light' },
    { survey: 'nps', language: 'fa', width: 'desktop', scheme: 'dark' },
  ]);
  expect(listCombinations([], ['fa'])).toEqual([]);
});

test.each<[string, View]>([
  ['', everything],
  ['?lang=fa&survey=nps', { lang: 'fa', survey: 'nps', at: {} }],
  [
    '?language=fa,pt-BR&width=phone&scheme=dark',
    { ...everything, languages: ['fa', 'pt-BR'], widths: ['phone'], schemes: ['dark'] },
  ],
  ['?language=', { ...everything, languages: [] }],
  ['?at=nps:reason&at=why-not:thanks', { ...everything, at: { nps: 'reason', 'why-not': 'thanks' } }],
])('the address %s is read and written alike', (address, view) => {
  expect(readView(address)).toEqual(view);
  expect(writeView(view)).toBe(address);
});

test('an address of somebody else’s hand does no harm', () => {
  expect(readView('?at=nps&at=:&width=%00,huge&survey=<b>')).toEqual({
    ...everything,
    survey: '<b>',
    widths: ['\0', 'huge'],
  });
  expect(writeView({ ...everything, survey: '&at=a:b' })).toBe('?survey=%26at%3Da:b');
  expect(readView(writeView({ ...everything, survey: '&at=a:b' })).survey).toBe('&at=a:b');
});

test('what is chosen is in view, and nothing else', () => {
  const all = listCombinations(['nps', 'csat'], ['fa', 'en']);
  const count = (view: Partial<View>): number =>
    all.filter((each) => isInView({ ...everything, ...view }, each)).length;
  expect(count({})).toBe(16);
  expect(count({ survey: 'nps' })).toBe(8);
  expect(count({ survey: 'nps', languages: ['fa'], widths: ['phone'], schemes: ['dark'] })).toBe(1);
  expect(count({ survey: 'gone' })).toBe(0);
  expect(count({ schemes: [] })).toBe(0);
});

test('a choice is taken out and put back in the order of all; all of them are no choice', () => {
  const all = ['fa', 'ar', 'en'];
  expect(toggle(undefined, 'ar', all)).toEqual(['fa', 'en']);
  expect(toggle(['en'], 'fa', all)).toEqual(['fa', 'en']);
  expect(toggle(['fa', 'en'], 'ar', all)).toBeUndefined();
  expect(toggle(['fa'], 'fa', all)).toEqual([]);
  // One that the file no longer has.
  expect(toggle(['tr', 'fa'], 'en', all)).toEqual(['fa', 'en']);
});

test('a frame says what it shows in its address', () => {
  const combination = { survey: 'nps', language: 'fa', width: 'phone', scheme: 'dark' } as const;
  expect(getFrameAddress(combination, '')).toBe('/frame?survey=nps&language=fa&width=phone&scheme=dark');
  expect(getFrameAddress(combination, 'reason')).toContain('&question=reason');
});
