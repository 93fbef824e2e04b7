import { createId, type SafarEvent } from '@safar/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SealedContact } from '../src/index.js';
import { createFolder, startCollector, type Collector } from './collector.js';
import { createJourney, type Journey } from './journey.js';
import { leftContact, publicKey } from './left-contact.js';
import { shop } from './shop.js';

const config = { ...shop, contacts: { publicKey } };

const folder = createFolder();
let collector: Collector;
beforeAll(async () => {
  collector = await startCollector({
    path: folder.path,
    sites: [{ config, text: JSON.stringify(config) }],
    rateLimits: { perAddress: 1_000_000, perVisitor: 1_000_000 },
  });
}, 30_000);
afterAll(async () => {
  await collector.stop();
  folder.remove();
}, 60_000);

const leave = (journey: Journey, showing: string, revision = 1): Journey =>
  journey.do('survey_answer', leftContact(journey.time, { showing, revision }));

const read = (line: string): SealedContact => JSON.parse(line) as SealedContact;

test(
  'ten thousand contacts are listed whole, in the order of the export, each once, whatever happens meanwhile',
  { timeout: 240_000 },
  async () => {
    const people = 220;
    const each = 48;
    const wanted = new Set<string>();
    for (let person = 0; person < people; person++) {
      const journey = createJourney({ at: Date.UTC(2026, 8, 1) + person * 61_000 }).view('/');
      for (let n = 0; n < each; n++) {
        journey.wait(1_000);
        const showing = createId(journey.time);
        // Every tenth is corrected: the first is not one of those that stand.
        if (n % 10 === 0) leave(journey, showing);
        leave(journey, showing, 2);
        wanted.add(journey.events.at(-1)?.id ?? '');
      }
      expect((await collector.send(journey.toBatch())).rejected).toEqual([]);
    }
    expect(wanted.size).toBeGreaterThan(10_000);

    const order: string[] = [];
    for await (const line of collector.app.exportEvents('shop')) {
      const { id } = JSON.parse(line) as SafarEvent;
      if (wanted.has(id)) order.push(id);
    }

    const listed: string[] = [];
    let removed = '';
    for await (const line of collector.app.listContacts('shop', {})) {
      listed.push(read(line).id);
      if (listed.length === 1_500) {
        removed = order[9_999] ?? '';
        expect(await collector.app.removeContacts('shop', { id: removed })).toBe(1);
      }
      // Some who come late stand before, and some behind what was read already.
      if (listed.length % 2_000 === 0)
        for (let late = 0; late < 5; late++) {
          const journey = createJourney({ at: Date.UTC(2026, 7, 1) + listed.length + late }).view('/');
          await collector.send(leave(journey, createId(journey.time)).toBatch());
        }
    }
    expect(listed).toEqual(order.filter((id) => id !== removed));
    expect(new Set(listed).size).toBe(wanted.size - 1);

    let now = 0;
    for await (const _ of collector.app.listContacts('shop', {})) now++;
    expect(now).toBe(wanted.size - 1 + 25);
  },
);
