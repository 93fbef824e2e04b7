import { createId } from '@safar/schema/browser';
import { expect, test, vi } from 'vitest';
import { met, type Reply } from './touchpoint-door.js';
import {
  at,
  call,
  getMemory,
  getVisitor,
  local,
  openPage,
  rest,
  site,
  stops,
  store,
  view,
  whenAsked,
} from './touchpoint-pages.js';

test('who is new is not asked about, who comes back is, once in a visit', async () => {
  openPage(1);
  await rest();
  expect(site.asked).toEqual([]);
  getVisitor().visits = 2;
  site.door.reply = () => met(call);
  const core = openPage();
  await whenAsked('touchpoints');
  const { id: visitor, secret } = getVisitor();
  expect(site.asked).toEqual([{ v: 1, site: 'shop', visitor, secret, ask: 'touchpoints' }]);
  // Anything else asks for leave before it is sent.
  expect(site.types).toEqual(['text/plain;charset=UTF-8']);
  await vi.waitFor(() =>
    expect(getMemory().waits).toEqual([{ survey: 'heard', trigger: 0, dueAt: at + 60_000 }]),
  );
  view(core);
  openPage();
  await rest();
  await whenAsked('touchpoints');
  expect(getMemory().waits).toHaveLength(1);
});

test('another visit asks anew, and what was heard of fires no more', async () => {
  site.door.reply = () => met(call);
  openPage();
  await whenAsked('touchpoints');
  await rest();
  Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
  openPage();
  await whenAsked('touchpoints', 'touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(getMemory().touchpoints?.taken).toEqual(['1']);
});

test('two tabs that hear of it at once ask once', async () => {
  site.door.reply = () => met(call);
  openPage();
  openPage();
  await whenAsked('touchpoints', 'touchpoints');
  await rest();
  expect(getMemory().waits).toHaveLength(1);
});

test.each<[string, Reply]>([
  ['a refusal', { status: 429, body: '{"code":"too_many","message":"Slow down."}' }],
  ['an error', { status: 503, body: '' }],
  ['a page of a proxy', { status: 200, body: '<!doctype html><p>Sign in' }],
  ['another shape', { status: 200, body: '{"touchpoints":{"0":{"id":"1"}}}' }],
  ['far too many', met(...Array.from({ length: 10_000 }, (_, id) => ({ ...call, id: `${id}` })))],
  ['nothing at all', 'silent'],
])('%s is no answer: the next page asks again', async (_, reply) => {
  site.door.reply = () => reply;
  const core = openPage();
  await whenAsked('touchpoints');
  await rest();
  expect(getMemory().waits).toEqual([]);
  expect(getMemory().touchpoints?.asked).toBeUndefined();
  site.door.reply = () => met(call);
  view(core);
  await whenAsked('touchpoints', 'touchpoints');
  await vi.waitFor(() => expect(getMemory().waits).toHaveLength(1));
});

test('an answer that comes in another visit is not taken, so that it is heard of there', async () => {
  openPage();
  site.door.reply = () => {
    Object.assign(getVisitor(), { visit: createId(at + 1), visits: 3 });
    return met(call);
  };
  await whenAsked('touchpoints');
  await rest();
  expect(getMemory().touchpoints).toEqual({ taken: [], waiting: {} });
});

test('in a document that lost its store nothing is asked or said, as every page would ask the same', async () => {
  const core = openPage(2, [['identify', 'sara']]);
  core.isLost = true;
  await rest();
  expect(site.asked).toEqual([]);
});

test('a look that came to nothing, as nobody was there, is not the last', async () => {
  site.door.reply = () => met(call);
  const core = openPage(2);
  const visitor = store['visitor'];
  delete store['visitor'];
  await rest();
  expect(site.asked).toEqual([]);
  store['visitor'] = visitor;
  view(core);
  await whenAsked('touchpoints');
});

test('a transaction that is tried twice asks once', async () => {
  site.door.reply = () => met(call);
  const core = openPage(2);
  const { transact } = core;
  core.transact = (what, decide) =>
    transact(what, (found) => (decide(structuredClone(found)), decide(found)));
  await whenAsked('touchpoints');
  await rest();
  expect(site.asked).toHaveLength(1);
  expect(getMemory().waits).toHaveLength(1);
});

test('of those who refuse, here or in another tab, or were forgotten, nothing is kept or said', async () => {
  const core = openPage(2);
  await whenAsked('touchpoints');
  delete store['visitor'];
  core.run('identify', 'sara');
  view(core);
  await rest();
  expect(site.asked).toHaveLength(1);
  expect(local).toEqual({});
});

test('after its stop nothing is asked or said', async () => {
  openPage(2, [['identify', 'sara']]);
  for (const stop of stops.splice(0)) stop();
  await rest();
  expect(site.asked).toEqual([]);
});
