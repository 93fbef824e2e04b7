import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frictionEvents } from '@safar/schema/browser';
import { createTell } from './tell.js';

test('each friction is told once per page view, and at most five of a name', () => {
  const happening = fc.record({
    page: fc.constantFrom('01994f3e-a', '01994f3e-b'),
    name: fc.constantFrom(...frictionEvents),
    what: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 200 }), (list) => {
      const told: string[] = [];
      const page = { id: '', path: '', n: 0, pageNo: 0 };
      const tell = createTell({
        page,
        run: (_command, name, params) => told.push(JSON.stringify([page.id, name, params])),
      });
      for (const { page: id, name, what } of list) {
        page.id = id;
        tell(name, { what });
      }
      expect(new Set(told).size).toBe(told.length);
      const whats = new Map<string, Set<number>>();
      for (const { page: id, name, what } of list) {
        const kind = JSON.stringify([id, name]).slice(0, -1);
        whats.set(kind, (whats.get(kind) ?? new Set()).add(what));
      }
      for (const [kind, different] of whats)
        expect(told.filter((each) => each.startsWith(kind))).toHaveLength(Math.min(5, different.size));
    }),
  );
});
