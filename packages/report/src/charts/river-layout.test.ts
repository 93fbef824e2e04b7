import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getScale, layoutRiver, type RiverStage } from './river-layout.js';

const counts = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 2_000_000 }),
);

/** Stages whose stays add up, as the panel promises. */
const stages = fc.integer({ min: 0, max: 20 }).chain((length) =>
  fc
    .array(
      fc.tuple(
        fc.array(fc.tuple(fc.integer({ min: 0, max: Math.max(0, length - 1) }), counts), { maxLength: 5 }),
        counts,
        counts,
      ),
      { minLength: length, maxLength: length },
    )
    .map((list) =>
      list.map(([moves, left, immature], own): RiverStage => {
        const to = [...new Map(moves.filter(([index]) => index !== own)).entries()].map(([index, stays]) => ({
          index,
          stays,
        }));
        const on = to.filter((each) => each.index > own).reduce((sum, each) => sum + each.stays, 0);
        const back = to.filter((each) => each.index < own).reduce((sum, each) => sum + each.stays, 0);
        return { stays: on + back + left + immature, on, back, left, immature, to };
      }),
    ),
);

describe('the river', () => {
  test('has no broken number in any drawing', () => {
    fc.assert(
      fc.property(stages, (list) => {
        const text = JSON.stringify(layoutRiver(list));
        expect(text).not.toMatch(/NaN|Infinity|undefined|null(?!,"label|})/);
        for (const left of layoutRiver(list).lefts) expect(left.path).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  test('carries every stay once: bands, arcs and flows out of a stage are its stays', () => {
    fc.assert(
      fc.property(stages, (list) => {
        const river = layoutRiver(list);
        list.forEach((stage, index) => {
          const bands = [...river.on, ...river.skips, ...river.backs].filter((band) => band.from === index);
          const left = river.lefts.find((each) => each.stage === index);
          expect(
            bands.reduce((sum, band) => sum + band.stays, 0) + (left?.stays ?? 0) + (left?.immature ?? 0),
          ).toBe(stage.stays);
        });
      }),
    );
  });

  test('is linear: thickness per stay is the same everywhere, but never under one pixel', () => {
    fc.assert(
      fc.property(stages, (list) => {
        const scale = getScale(list);
        const river = layoutRiver(list);
        for (const band of [...river.on, ...river.skips, ...river.backs]) {
          expect(band.thickness).toBeCloseTo(Math.max(1, band.stays * scale), 6);
        }
        for (const left of river.lefts)
          expect(left.thickness).toBeCloseTo(Math.max(1, (left.stays + left.immature) * scale), 6);
      }),
    );
  });

  test('keeps nodes within its height and labels within its width', () => {
    fc.assert(
      fc.property(stages, (list) => {
        const river = layoutRiver(list);
        for (const node of river.nodes) expect(node.y + node.height).toBeLessThan(river.height);
        for (const label of river.labels) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x).toBeLessThanOrEqual(1);
          expect(label.y).toBeLessThan(river.height);
        }
      }),
    );
  });

  test('draws a month as the design does', () => {
    const river = layoutRiver([
      {
        stays: 9120,
        on: 5290,
        back: 0,
        left: 2462,
        immature: 1368,
        to: [
          { index: 1, stays: 5168 },
          { index: 2, stays: 122 },
        ],
      },
      { stays: 5744, on: 1257, back: 0, left: 2936, immature: 1551, to: [{ index: 2, stays: 1257 }] },
      { stays: 1380, on: 0, back: 414, left: 966, immature: 0, to: [{ index: 1, stays: 414 }] },
    ]);
    expect(river.nodes[0]).toEqual({ x: 0, y: 62, height: 104 });
    expect(river.on[0]?.path).toBe('M7 62H200V120.93H7Z');
    expect(river.lefts[0]?.path).toMatch(/^M7 122\.32C53\.76 122\.32 64\.68 144\.16 64\.68 184/);
    expect(river.backs[0]?.thickness).toBeCloseTo(4.72, 2);
  });
});
