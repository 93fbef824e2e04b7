import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isVisitOver } from './visit.js';

const endsAfterMs = 1_800_000;

test('a visit is a run of activity without a longer gap, whatever the order of the tabs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000 }), { maxLength: 20 }), (gaps) => {
      let lastAt = 0;
      let visits = 1;
      for (const gap of gaps) {
        if (isVisitOver({ lastAt }, lastAt + gap, endsAfterMs)) visits++;
        lastAt += gap;
      }
      expect(visits).toBe(1 + gaps.filter((gap) => gap > endsAfterMs).length);
    }),
  );
});

test('a clock that was set back by a day has ended the visit', () => {
  expect(isVisitOver({ lastAt: 86_400_000 }, 0, endsAfterMs)).toBe(true);
  expect(isVisitOver({ lastAt: 60_000 }, 0, endsAfterMs)).toBe(false);
});
