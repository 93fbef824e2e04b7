import { findConsentRows, listConsentCases, type Sent } from '@safar/schema/privacy';
import { expect, test } from 'vitest';
import { anonymous, buffered, chooseMode, full, off } from './consent.js';

/** The mode in which a page begins, by what is sent of it. */
const modes: Partial<Record<Sent, number>> = { nothing: off, anonymous, everything: full };

/** A page after the choice, in a browser that remembers it and a config that is known. */
const known = listConsentCases().filter(({ storage }) => storage === 'works');

test.each(known)('$consent, $choice, GPC $gpc', (each) => {
  const { consent, choice, gpc } = each;
  const [row] = findConsentRows(each);
  const mode = chooseMode(consent, choice === 'none' ? undefined : choice, gpc === 'honoured');
  expect(mode === buffered ? off : mode).toBe(row && modes[row.next]);
});

test('a choice is waited for where it is required, or where nothing is said of it', () => {
  for (const consent of ['required', undefined, 'anything else'])
    for (const isGpc of [true, false]) {
      expect(chooseMode(consent, undefined, isGpc)).toBe(buffered);
      expect(chooseMode(consent, 'denied', isGpc)).toBe(off);
      expect(chooseMode(consent, 'granted', isGpc)).toBe(isGpc ? anonymous : full);
    }
});
