import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFeeling, type Moment } from './feeling-layout.js';

const told = (stage: number, value: number | null): Moment => ({ stage, slot: 0, slots: 1, value });

describe('the curve of feeling', () => {
  test('breaks where too few answered, and hatches the place', () => {
    const curve = layoutFeeling([told(0, 1), told(1, 0.5), told(2, null), told(3, -1), told(4, 1)], 5);
    expect(curve.segments.map((segment) => segment.points.map((point) => point.stage))).toEqual([
      [0, 1],
      [3, 4],
    ]);
    expect(curve.gaps.map((gap) => gap.moment)).toEqual([2]);
  });

  test('is never drawn across a stage where nobody was asked', () => {
    const curve = layoutFeeling([told(0, 1), told(2, -1)], 3);
    expect(curve.segments).toHaveLength(2);
    expect(curve.segments.every((segment) => segment.line === '')).toBe(true);
  });

  test('shows every moment once, as a point or as a gap, without a broken number', () => {
    const moments = fc
      .array(
        fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.double({ min: -2, max: 2, noNaN: true }))),
        { maxLength: 20 },
      )
      .map((list) =>
        list
          .sort(([a], [b]) => a - b)
          .map(([stage, value], index, all): Moment => {
            const same = all.filter(([other]) => other === stage);
            return {
              stage,
              slot: all.slice(0, index).filter(([other]) => other === stage).length,
              slots: same.length,
              value,
            };
          }),
      );
    fc.assert(
      fc.property(moments, (list) => {
        const curve = layoutFeeling(list, 10);
        expect(JSON.stringify(curve)).not.toMatch(/NaN|Infinity/);
        expect(curve.segments.flatMap((segment) => segment.points).length + curve.gaps.length).toBe(
          list.length,
        );
      }),
    );
  });

  test('keeps every point within −2 and +2', () => {
    const [segment] = layoutFeeling([told(0, 9), told(1, -9)], 2).segments;
    expect(segment?.points.map((point) => point.y)).toEqual([16, 192]);
  });
});
