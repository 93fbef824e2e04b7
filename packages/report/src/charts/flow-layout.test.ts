import type { FlowNode } from '@safar/schema/browser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutFlow } from './flow-layout.js';

/** Visits walked through random pages, counted by step as the collector counts them; what is beyond `steps` is not told. */
function countSteps(visits: number[][], steps: number): FlowNode[] {
  const nodes = new Map<string, FlowNode>();
  for (const pages of visits) {
    pages.slice(0, steps).forEach((page, index) => {
      const key = `${index} ${page}`;
      const node = nodes.get(key) ?? { step: index + 1, path: `/${page}`, visits: 0, left: 0, next: [] };
      nodes.set(key, node);
      node.visits += 1;
      const to = pages[index + 1];
      if (to === undefined) node.left += 1;
      else if (index + 1 < steps) {
        const next = node.next.find((each) => each.path === `/${to}`) ?? {
          path: `/${to}`,
          visits: 0,
          back: 0,
        };
        if (!node.next.includes(next)) node.next.push(next);
        next.visits += 1;
        if (pages.slice(0, index + 1).includes(to)) next.back += 1;
      }
    });
  }
  return [...nodes.values()];
}

const walks = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 }), {
  maxLength: 60,
});

describe('the flow', () => {
  test('carries every visit: what comes into a page is what it holds, and what it holds goes on, left or is beyond', () => {
    fc.assert(
      fc.property(walks, (visits) => {
        const rows = countSteps(visits, 5);
        const picture = layoutFlow(rows);
        for (const box of picture.boxes) {
          const came = picture.links
            .filter((link) => link.step === box.step - 1 && link.to === box.path)
            .reduce((sum, link) => sum + link.visits, 0);
          if (box.step > 1) expect(came).toBe(box.visits);
          const went = picture.links
            .filter((link) => link.step === box.step && link.from === box.path)
            .reduce((sum, link) => sum + link.visits, 0);
          if (box.step < 5) expect(went + box.left).toBe(box.visits);
        }
        expect(picture.beyond).toBe(visits.filter((pages) => pages.length > 5).length);
        expect(picture.links.filter((link) => link.isBack).reduce((sum, link) => sum + link.visits, 0)).toBe(
          rows.flatMap((row) => row.next).reduce((sum, next) => sum + next.back, 0),
        );
      }),
    );
  });

  test('never draws a broken number, nor two boxes of a step on top of each other', () => {
    fc.assert(
      fc.property(walks, (visits) => {
        const picture = layoutFlow(countSteps(visits, 5));
        expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|null/);
        for (const { step } of picture.steps) {
          const column = picture.boxes.filter((box) => box.step === step).sort((a, b) => a.y - b.y);
          column.slice(1).forEach((box, index) => {
            const above = column[index];
            expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
          });
        }
      }),
    );
  });

  test('counts what goes to a page that is not shown as beyond', () => {
    const picture = layoutFlow([
      { step: 1, path: '/', visits: 5, left: 2, next: [{ path: '/a', visits: 3, back: 0 }] },
    ]);
    expect(picture.links).toEqual([]);
    expect(picture.beyond).toBe(3);
  });

  test('puts the pages beyond the top last', () => {
    const picture = layoutFlow([
      { step: 1, path: 'other', visits: 90, left: 90, next: [] },
      { step: 1, path: '/a', visits: 5, left: 5, next: [] },
    ]);
    expect(picture.boxes.map((box) => box.path)).toEqual(['/a', 'other']);
  });
});
