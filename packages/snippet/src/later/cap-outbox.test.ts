import { limits } from '@safar/schema/browser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseKept } from './cap-outbox.js';

const nowMs = 1_800_000_000_000;
const event = fc
  .record({
    ageMs: fc.integer({ min: 0, max: 2 * limits.outboxAgeMs }),
    name: fc.constantFrom('page_view', 'purchase', 'survey_answer', 'own'),
    filling: fc.constantFrom(1, 50, 4_000),
  })
  .map(({ ageMs, name, filling }) => ({ at: nowMs - ageMs, name, filling }));

test('keeps within count, bytes and age, and loses nothing precious while it keeps anything else', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 1_500, size: 'max' }), (given) => {
      const events = given
        .sort((a, b) => a.at - b.at)
        .map(({ at, name, filling }, index) => ({
          id: `${index}`,
          at,
          name,
          params: { text: 'x'.repeat(filling) },
        }));
      const kept = new Set(chooseKept([...events], nowMs));
      expect(kept.size).toBeLessThanOrEqual(limits.outboxEvents);
      expect([...kept].reduce((sum, each) => sum + JSON.stringify(each).length, 0)).toBeLessThanOrEqual(
        limits.outboxBytes,
      );
      const isYoung = ({ at }: { at: number }): boolean => nowMs - at < limits.outboxAgeMs;
      const isPrecious = ({ name }: { name: string }): boolean =>
        name === 'purchase' || name === 'survey_answer';
      expect([...kept].every(isYoung)).toBe(true);
      const lost = events.filter((each) => !kept.has(each) && isYoung(each));
      if (lost.some(isPrecious))
        expect([...kept].filter((each) => !isPrecious(each)).length).toBeLessThan(limits.outboxEvents);
      if (lost.length === 0) expect(kept.size).toBe(events.filter(isYoung).length);
    }),
    { numRuns: 20 },
  );
});

test('the oldest of little value go first', () => {
  const events = Array.from({ length: limits.outboxEvents + 2 }, (_, index) => ({
    id: `${index}`,
    at: nowMs - 10_000 + index,
    name: index === 0 ? 'purchase' : 'own',
    params: {},
  }));
  const kept = new Set(chooseKept([...events], nowMs));
  expect(events.filter((each) => !kept.has(each)).map(({ id }) => id)).toEqual(['1', '2']);
});
