import { createId } from '@safar/schema/browser';
import { expect, test, vi } from 'vitest';
import { identified, met, refused, unknown, type Reply } from './touchpoint-door.js';
import {
  at,
  call,
  getMemory,
  getVisitor,
  hashOf,
  local,
  name,
  openPage,
  rest,
  setLocal,
  site,
  view,
  whenAsked,
} from './touchpoint-pages.js';

test.each<[string, Reply]>([
  ['an error', { status: 503, body: '' }],
  ['too many', refused(429, 'too_many_requests')],
  ['a slow line', refused(408, '')],
  ['a page of a proxy', { status: 200, body: '<p>Back soon' }],
  ['nothing at all', 'silent'],
])('who somebody is is kept after %s, said once, and not in words after that', async (_, reply) => {
  site.door.reply = ({ ask }) => (ask === 'identify' ? reply : met());
  openPage(1, [['identify', ' Sara@Example.com ']]);
  await whenAsked('identify');
  await rest();
  expect(local[name]).toBe('=Sara@Example.com');
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met(call));
  openPage(1, [['identify', 'Sara@Example.com']]);
  await whenAsked('identify', 'identify', 'touchpoints');
  expect(site.asked[1]).toMatchObject({ ask: 'identify', identity: 'Sara@Example.com' });
  expect(local).toEqual({ [name]: hashOf('Sara@Example.com') });
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
  openPage(1, [['identify', 'Sara@Example.com']]);
  await rest();
  expect(site.asked).toHaveLength(3);
});

test.each<[string, Reply]>([
  ['the secret is wrong', refused(403, 'secret_wrong')],
  ['there is no key for identities', refused(400, 'identity_off')],
  ['a proxy says no', { status: 401, body: '<p>Sign in' }],
])(
  'where it is refused for good (%s), no words are kept, and the own touchpoints are heard of',
  async (_, reply) => {
    site.door.reply = ({ ask }) => (ask === 'identify' ? reply : unknown(call));
    openPage(2, [['identify', 'sara']]);
    await whenAsked('identify', 'touchpoints');
    await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
    expect(local).toEqual({ [name]: hashOf('sara') });
    openPage(2, [['identify', 'sara']]);
    await rest();
    expect(site.asked).toHaveLength(2);
    expect(getMemory().waits).toHaveLength(1);
    // In another visit once more, since what the collector does not know may have been lost.
    Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
    openPage(3, [['identify', 'sara']]);
    const again = ['touchpoints', 'identify', 'touchpoints'];
    await whenAsked('identify', 'touchpoints', ...again);
    await rest();
    expect(site.asked).toHaveLength(5);
    expect(local).toEqual({ [name]: hashOf('sara') });
  },
);

test('who is no longer known at the collector is said again: by this page, or by the next that says it', async () => {
  let isKnown = true;
  site.door.reply = ({ ask }) => {
    if (ask === 'identify') isKnown = true;
    return ask === 'identify' ? identified : isKnown ? met(call) : unknown();
  };
  openPage(2, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints');
  await rest();
  // Erased by the shop.
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  openPage(3, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  expect([site.asked.length, local[name]]).toEqual([5, hashOf('sara')]);
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 2), visits: 4 });
  openPage(4);
  await vi.waitFor(() => expect(local).toEqual({}));
  site.asked.length = 0;
  openPage(4, [['identify', 'sara']]);
  await vi.waitFor(() => expect(site.asked.map(({ ask }) => ask)).toContain('identify'));
  await vi.waitFor(() => expect(local[name]).toBe(hashOf('sara')));
});

test('where there is no room to write who it is nobody is known, and the own touchpoints are heard of', async () => {
  setLocal(
    new Proxy({} as Record<string, string>, {
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
  );
  site.door.reply = () => met(call);
  openPage(2, [['identify', 'sara']]);
  await whenAsked('touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
  expect(local).toEqual({});
});

test('a tab that named somebody else before says nobody again', async () => {
  let isKnown = true;
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : isKnown ? met() : unknown());
  const old = openPage(2, [['identify', 'sara']]);
  await whenAsked('identify', 'touchpoints');
  openPage(2, [['identify', 'reza']]);
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  isKnown = false;
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  view(old);
  await vi.waitFor(() => expect(local).toEqual({}));
  await rest();
  expect(site.asked.filter(({ ask }) => ask === 'identify')).toHaveLength(2);
});

test('who signs out while they are being said stays signed out', async () => {
  site.door.reply = ({ ask }) => {
    if (ask === 'identify') local[name] = '';
    return ask === 'identify' ? identified : met(call);
  };
  openPage(1, [['identify', 'sara']]);
  await whenAsked('identify');
  await rest();
  expect(local).toEqual({ [name]: '' });
  expect(site.asked).toHaveLength(1);
});

test('what is no identity is ignored, and what is too long', async () => {
  openPage(1, [
    ['identify', 7],
    ['identify', null],
    ['identify'],
    ['identify', { email: 'a@b.c' }],
    ['identify', ['a@b.c']],
    ['identify', ''],
    ['identify', '   '],
    ['identify', 'a'.repeat(255)],
    ['unheard', 1],
  ]);
  await rest();
  expect(site.asked).toEqual([]);
  expect(local).toEqual({});
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met());
  openPage(1, [['identify', 'a'.repeat(254)]]);
  await whenAsked('identify', 'touchpoints');
});

test('who is signed out is asked about nothing, another is heard of for themselves', async () => {
  site.door.reply = ({ ask }) => (ask === 'identify' ? identified : met(call));
  const core = openPage(2, [['identify', 'sara']], '^/account$');
  await whenAsked('identify', 'touchpoints');
  await rest();
  expect(Object.values(getMemory().touchpoints?.waiting ?? {})).toHaveLength(1);
  core.run('identify', '');
  await vi.waitFor(() => expect(local[name]).toBe(''));
  core.page.path = '/account';
  view(core);
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(site.asked).toHaveLength(2);
  core.run('identify', 'reza');
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  core.run('identify', 'sara');
  await whenAsked('identify', 'touchpoints', 'identify', 'touchpoints', 'identify', 'touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
});
