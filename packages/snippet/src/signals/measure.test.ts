import type { MetricType } from 'web-vitals';
import { expect, test } from 'vitest';
import type { Core, Page } from '../context.js';
import { measure, type Measure } from './measure.js';

test('each value is of its own page view; one of which nobody knows, of the page that is open', () => {
  const told: [id: string, page: string][] = [];
  const [left, open] = [{ id: 'left' }, { id: 'open' }] as [Page, Page];
  const core = {
    page: open,
    onHide: new Set<() => void>(),
    view: async () => {},
    record: async (_name: string, { id }: { id: string }) => void told.push([id, core.page.id]),
  };
  let report: (metric: MetricType) => void = () => {};
  const listen: Measure<MetricType> = (given) => (report = given);
  measure(
    core as unknown as Core,
    [listen],
    ({ id }) => ({ id }),
    ({ id }) => (id === 'of the last page' ? left : undefined),
  );
  for (const id of ['of the last page', 'of nobody knows']) report({ id } as MetricType);
  for (const tell of core.onHide) tell();
  expect(told).toEqual([
    ['of the last page', 'left'],
    ['of nobody knows', 'open'],
  ]);
  expect(core.page).toBe(open);
  // Once per change.
  for (const tell of core.onHide) tell();
  expect(told).toHaveLength(2);
});
