import { eventFields, visitorFields } from '@safar/schema/privacy';
import type { CartNotice, StageState } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import type { Draft, Visitor } from '../src/context.js';
import type { Memory } from '../src/triggers/memory.js';
import { describeConsent } from './describe-consent.js';
import { describeStorage } from './describe-storage.js';

type Words<Stored> = { [Field in keyof Required<Stored>]: unknown };

test('every field that the recorder may store is described', () => {
  // It does not compile otherwise.
  visitorFields satisfies Words<Visitor>;
  visitorFields.stage satisfies Words<StageState>;
  visitorFields.cart satisfies Words<CartNotice>;
  visitorFields.surveys satisfies Words<Memory>;
  eventFields satisfies Words<Omit<Draft, 'site' | 'visitor'>>;
  expect(Object.keys(visitorFields).length).toBeGreaterThan(0);
});

/** After a change: `pnpm exec vitest run packages/snippet/test -u`. */
test('consent.md is written from the table', async () => {
  await expect(describeConsent()).toMatchFileSnapshot('../consent.md');
});

test('storage.md is written from the list of all that may be kept', async () => {
  await expect(describeStorage()).toMatchFileSnapshot('../storage.md');
});
