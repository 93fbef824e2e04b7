import { readFile } from 'node:fs/promises';
import { BatchEnvelope, EventEnvelope, eventParams, limits, OwnParams, parseConfig } from '@safar/schema';
import { shopConfigPath } from '@safar/demo-site';
import { Compile } from 'typebox/compile';
import { expect, test } from 'vitest';
import { checkText } from '../config-file/check-text.js';
import { generateVisits } from './generate-visits.js';
import { createSampleSite } from './sample-site.js';

const now = Date.UTC(2026, 10, 22, 3, 0);
const shop = parseConfig(JSON.parse(await readFile(shopConfigPath, 'utf8')));
if (!('config' in shop)) throw new Error('The configuration of the shop is broken.');
const { config, text } = createSampleSite(shop.config);
const batches = generateVisits({ seed: 1, now, config });
const events = batches.flatMap((batch) => batch.events);

test('the sample is another site, marked as one, with the stages of the shop and no mistakes', () => {
  expect(config.site).toBe('nogol-sample');
  expect(config.name).toEqual({ fa: 'نوگل (نمونه)', en: 'Nogol (sample)' });
  expect(config.stages).toEqual(shop.config.stages);
  expect(config.timeZone).toBe(shop.config.timeZone);
  expect(config.surveys).toEqual(expect.arrayContaining(shop.config.surveys ?? []));
  expect(checkText(text).findings.filter(({ kind }) => kind === 'mistake')).toEqual([]);
});

test('the same seed and moment tell the same visits, another seed others', () => {
  expect(generateVisits({ seed: 1, now, config })).toEqual(batches);
  expect(generateVisits({ seed: 2, now, config })).not.toEqual(batches);
});

test('some 3,000 visits of some 1,900 visitors', () => {
  const visitors = new Set(batches.map(({ visitor }) => visitor)).size;
  const visits = new Set(events.map(({ visit }) => visit)).size;
  expect(visitors).toBeGreaterThan(1_700);
  expect(visitors).toBeLessThan(2_000);
  expect(visits).toBeGreaterThan(2_500);
  expect(visits).toBeLessThan(3_500);
});

test('every batch and event has the shape that the collector takes', () => {
  const head = Compile(BatchEnvelope);
  const event = Compile(EventEnvelope);
  const own = Compile(OwnParams);
  const known = new Map(
    Object.entries(eventParams).map(([name, schema]) => {
      const check = Compile(schema);
      return [name, (value: unknown) => check.Check(value)] as const;
    }),
  );
  expect(batches.filter((batch) => !head.Check(batch))).toEqual([]);
  expect(events.filter((each) => !event.Check(each))).toEqual([]);
  const isRight = (name: string, params: unknown): boolean =>
    (known.get(name) ?? ((value: unknown) => own.Check(value)))(params);
  expect(events.filter(({ name, params }) => !isRight(name, params))).toEqual([]);
  expect(
    batches.filter((batch) => new TextEncoder().encode(JSON.stringify(batch)).length > limits.batchBytes),
  ).toEqual([]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test('pages and events are numbered without gaps, in the order of time, and nothing is later than now', () => {
  const lastOf = new Map<string, { no: number; n: number; at: number }>();
  for (const { visit = '', pageNo, n, at } of events) {
    const last = lastOf.get(visit) ?? { no: 0, n: -1, at: 0 };
    expect([pageNo, n]).toEqual(pageNo === last.no ? [last.no, last.n + 1] : [last.no + 1, 0]);
    expect(at).toBeGreaterThanOrEqual(last.at);
    expect(at).toBeLessThanOrEqual(now);
    lastOf.set(visit, { no: pageNo, n, at });
  }
});

test('no visit holds a pause that would have ended it, and none of a visitor begins within another', () => {
  const byVisitor = new Map<string, Map<string, number[]>>();
  for (const { visitor = '', events: own } of batches) {
    const visits = byVisitor.get(visitor) ?? new Map<string, number[]>();
    byVisitor.set(visitor, visits);
    for (const { visit = '', at } of own) visits.set(visit, [...(visits.get(visit) ?? []), at]);
  }
  for (const visits of byVisitor.values()) {
    let end = -Infinity;
    for (const times of visits.values()) {
      expect((times[0] ?? 0) - end).toBeGreaterThan(30 * 60_000);
      times.forEach((at, index) => expect(at - (times[index - 1] ?? at)).toBeLessThan(30 * 60_000));
      end = times.at(-1) ?? end;
    }
  }
});
