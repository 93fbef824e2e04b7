import { expect, test } from 'vitest';
import { consentTable, findConsentRows, listConsentCases } from './consent-table.js';

test.each(listConsentCases())('$consent, $choice, GPC $gpc, storage $storage: one row', (each) => {
  expect(findConsentRows(each)).toHaveLength(1);
});

test('every row is about some case', () => {
  const used = new Set(listConsentCases().flatMap(findConsentRows));
  expect(consentTable.filter((row) => !used.has(row))).toEqual([]);
});
