import { expect, test } from 'vitest';
import { anonymous, buffered, chooseMode, full, off } from './consent.js';

const table: [consent: string | undefined, before: number, granted: number, denied: number][] = [
  ['not-required', full, full, off],
  ['required', buffered, full, off],
  [undefined, buffered, full, off],
  ['anything else', buffered, full, off],
  ['anonymous-until-granted', anonymous, full, anonymous],
];

test.each(table)('%s', (consent, before, granted, denied) => {
  const choices = [undefined, 'granted', 'denied'];
  expect(choices.map((choice) => chooseMode(consent, choice, false))).toEqual([before, granted, denied]);
  expect(choices.map((choice) => chooseMode(consent, choice, true))).toEqual(
    [before, granted, denied].map((mode) => Math.min(mode, anonymous)),
  );
});
