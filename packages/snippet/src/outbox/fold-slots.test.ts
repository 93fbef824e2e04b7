import { expect, test } from 'vitest';
import type { Ask } from '@safar/schema/browser';
import type { Core, Draft, Visitor } from '../context.js';
import { setCore } from '../core.js';
import { watchForget } from '../later/forget.js';
import { foldSlots } from './fold-slots.js';

const visitor = { id: 'v', secret: 's', visits: 3, visit: 'w', lastAt: 1, pageNo: 2 } as Visitor;
const said = { id: 'e', name: 'said', at: 2, page: 'p', n: 1, pageNo: 2, visit: 'w', params: {} } as Draft;

/** A page whose first view is not stored yet, so that it knows of no visitor; another one left a word. */
const createCore = (stored: unknown[]) => {
  const asked: Ask[] = [];
  const local: Record<string, string> = {};
  Object.defineProperty(local, 'safar:test:last:p', {
    value: JSON.stringify([said]),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  const core = {
    key: 'safar:test:',
    options: { site: 'test', path: '/v1/events' },
    local,
    seen: [],
    commands: { forget: async () => undefined },
    transact: async (_key: string, decide: (found: unknown) => unknown) => void decide(stored),
  } as unknown as Core;
  globalThis.fetch = async (_path, { body } = {}) => {
    asked.push(JSON.parse(body as string) as Ask);
    return Response.json({});
  };
  setCore(core);
  return { core, asked };
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('the last words of an earlier page are told to who listens later, and make nobody forgotten', async () => {
  const { core, asked } = createCore([visitor]);
  foldSlots();
  await settle();
  expect(core.seen.map(([{ id }]) => id)).toEqual(['e']);
  watchForget(core);
  await settle();
  expect(asked).toEqual([]);
  expect(Object.keys(core.local)).toEqual([]);
});

test('what the page had stored before it went is not told again', async () => {
  const { core } = createCore([visitor, said]);
  foldSlots();
  await settle();
  expect(core.seen).toEqual([]);
});
