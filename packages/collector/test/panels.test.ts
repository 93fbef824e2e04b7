import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCollector, type Collector } from './collector.js';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
});
afterAll(() => collector.stop());

test.each(['map', 'flow', 'bounce', 'cart', 'surveys', 'visits'] as const)(
  '%s answers on an empty store',
  async (name) => {
    for (const lang of ['fa', 'en']) {
      const panel = await collector.ask(name, `lang=${lang}`);
      expect(panel).toMatchObject({
        panel: name,
        site: 'shop',
        period: { from: '2026-09-02', to: '2026-10-01', timeZone: 'Asia/Tehran', immatureFrom: '2026-09-01' },
      });
      expect(panel.sql.length).toBeGreaterThan(0);
    }
  },
);
