import { expect, test } from 'vitest';
import { findBrowser, listBrowsers } from './find-browser.js';

const among =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

test('on Linux it is looked for along the path, Chrome first', () => {
  const env = { PATH: '/usr/local/bin:/usr/bin' };
  expect(findBrowser(undefined, 'linux', env, among('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  expect(findBrowser(undefined, 'linux', env, among('/usr/bin/chromium', '/usr/bin/google-chrome'))).toBe(
    '/usr/bin/google-chrome',
  );
  expect(findBrowser(undefined, 'linux', {}, among('/snap/bin/chromium'))).toBe('/snap/bin/chromium');
});

test('on a Mac among the applications of everybody and of the user, on Windows among the programs', () => {
  expect(listBrowsers('darwin', { HOME: '/Users/sara' })).toEqual(
    expect.arrayContaining([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/sara/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]),
  );
  const onWindows = listBrowsers('win32', {
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\sara\\Local',
  });
  expect(onWindows.some((file) => /Program Files.*msedge\.exe$/.test(file))).toBe(true);
  expect(onWindows.some((file) => /Local.*Google.*chrome\.exe$/.test(file))).toBe(true);
});

test('one that was named is taken, or refused in words; never another', () => {
  const there = among('/opt/my-chrome', '/usr/bin/chromium');
  expect(findBrowser('/opt/my-chrome', 'linux', { PATH: '/usr/bin' }, there)).toBe('/opt/my-chrome');
  expect(() => findBrowser('/opt/other', 'linux', { PATH: '/usr/bin' }, there)).toThrow(
    '/opt/other is no program',
  );
});

test('none is a failure that says what to do', () => {
  expect(() => findBrowser(undefined, 'linux', { PATH: '/usr/bin' }, () => false)).toThrow(
    /Install one, or give its path with --browser or in SAFAR_BROWSER/,
  );
});
