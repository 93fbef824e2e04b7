import type { Random } from './random.js';

const rate = (value: number, good: number, poor: number): 'good' | 'needs-improvement' | 'poor' =>
  value <= good ? 'good' : value <= poor ? 'needs-improvement' : 'poor';

/** Web Vitals of a page that took so long to load; bounds of good and poor are those of web.dev/vitals. */
export const addVitals = (
  random: Random,
  loadMs: number,
  write: (name: string, params: Record<string, unknown>) => void,
): void => {
  const lcp = Math.round(loadMs * (0.6 + random.next() * 0.4));
  write('web_vital', { metric: 'LCP', value: lcp, rating: rate(lcp, 2_500, 4_000), nav: 'navigate' });
  if (random.chance(0.5)) {
    const inp = random.chance(0.1) ? random.between(220, 650) : random.between(24, 190);
    write('web_vital', { metric: 'INP', value: inp, rating: rate(inp, 200, 500), nav: 'navigate' });
  }
  if (random.chance(0.5)) {
    const cls = random.chance(0.9) ? random.between(0, 80) / 1_000 : random.between(110, 320) / 1_000;
    write('web_vital', { metric: 'CLS', value: cls, rating: rate(cls, 0.1, 0.25), nav: 'navigate' });
  }
};
