import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../shops/hear-layer.js';
import { readConsentMode } from './read-consent-mode.js';

/** What gtag pushes: array-like arguments. */
const gtag = (...given: unknown[]): Entry => Object.fromEntries(given.map((each, index) => [index, each]));
const choice = (analytics_storage: unknown): Entry => gtag('consent', 'update', { analytics_storage });

test('an update is a choice, a default is none', () => {
  expect(readConsentMode(choice('granted'))).toEqual({ choice: 'granted', isChoice: true, waitMs: 0 });
  expect(readConsentMode(choice('denied'))).toEqual({ choice: 'denied', isChoice: true, waitMs: 0 });
  const given = { ad_storage: 'denied', analytics_storage: 'granted', wait_for_update: 500 };
  expect(readConsentMode(gtag('consent', 'default', given))).toEqual({
    choice: 'granted',
    isChoice: false,
    waitMs: 500,
  });
});

test('what some regions are granted by default is not read; what is denied to some may be denied to this visitor', () => {
  const byDefault = (analytics_storage: string): Entry =>
    gtag('consent', 'default', { analytics_storage, region: ['ES', 'US-AK'] });
  expect(readConsentMode(byDefault('granted'))).toBeUndefined();
  expect(readConsentMode(byDefault('denied'))).toMatchObject({ choice: 'denied', isChoice: false });
});

test('what says nothing of analytics is not read', () => {
  const silent: Entry[] = [
    gtag('consent', 'update', { ad_storage: 'granted' }),
    gtag('consent', 'update'),
    gtag('consent', 'update', null),
    gtag('consent', 'declare', { analytics_storage: 'granted' }),
    gtag('event', 'update', { analytics_storage: 'granted' }),
    gtag('config', 'G-1', { analytics_storage: 'granted' }),
    { event: 'consent', analytics_storage: 'granted' },
    {},
  ];
  for (const value of ['', 'GRANTED', true, 1, null, ['granted']]) silent.push(choice(value));
  expect(silent.map(readConsentMode)).toEqual(silent.map(() => undefined));
});

const given = fc.oneof(
  fc.record({
    analytics_storage: fc.constantFrom('granted', 'denied'),
    region: fc.anything(),
    wait_for_update: fc.oneof(fc.double(), fc.string(), fc.constantFrom(null, undefined, {}, [])),
  }),
  fc.constantFrom(null, undefined, '', {}),
);

test('whatever a page pushes, only granted and denied come of it, with a time to wait', () => {
  fc.assert(
    fc.property(fc.constantFrom('default', 'update'), given, (kind, state) => {
      const said = readConsentMode(gtag('consent', kind, state));
      if ('analytics_storage' in Object(state) && kind === 'update') expect(said).toBeDefined();
      if (said)
        expect([said.choice === 'granted' || said.choice === 'denied', said.waitMs >= 0]).toEqual([
          true,
          true,
        ]);
    }),
  );
});
