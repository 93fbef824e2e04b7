import { consentTable, listConsentCases, findConsentRows } from '@safar/schema/privacy';
import { expect, test } from 'vitest';
import { findObstacle } from './find-obstacle.js';

const find = ({
  consent = 'required',
  choice,
  gpc = false,
  ignoreGpc,
  isLost = false,
}: {
  consent?: string;
  choice?: string;
  gpc?: boolean;
  ignoreGpc?: true;
  isLost?: boolean;
}) =>
  findObstacle(
    {
      options: { consent, site: '', base: '', config: '', path: '' },
      local: choice === undefined ? {} : { 'safar:consent': choice },
      config: (ignoreGpc ? { ignoreGpc } : {}) as never,
      isLost,
    },
    gpc,
  );

test('says why, in each case there is', () => {
  expect(find({ choice: 'granted' })).toBeUndefined();
  expect(find({ consent: 'not-required' })).toBeUndefined();
  expect(find({})).toBe('waiting');
  expect(find({ choice: 'denied' })).toBe('denied');
  expect(find({ consent: 'not-required', choice: 'denied' })).toBe('denied');
  expect(find({ consent: 'anonymous-until-granted' })).toBe('anonymous');
  expect(find({ consent: 'anonymous-until-granted', choice: 'denied' })).toBe('denied');
  expect(find({ choice: 'granted', gpc: true })).toBe('gpc');
  expect(find({ choice: 'granted', gpc: true, ignoreGpc: true })).toBeUndefined();
  expect(find({ choice: 'granted', isLost: true })).toBe('storage');
});

test('nothing stands against a walk exactly where a visitor is recorded with a visit and asked', () => {
  expect(consentTable.length).toBeGreaterThan(10);
  for (const each of listConsentCases().filter(({ storage }) => storage === 'works')) {
    const [row] = findConsentRows(each);
    const obstacle = find({
      consent: each.consent,
      ...(each.choice === 'none' ? {} : { choice: each.choice }),
      gpc: each.gpc !== 'off',
      ...(each.gpc === 'not honoured' ? { ignoreGpc: true as const } : {}),
    });
    expect([each, obstacle === undefined]).toEqual([each, row?.asks]);
  }
});
