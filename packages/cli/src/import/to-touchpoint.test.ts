import { expect, test } from 'vitest';
import { createIdGiver } from './give-ids.js';
import { maskWho } from './mask.js';
import { toTouchpoint } from './to-touchpoint.js';

const now = Date.UTC(2026, 10, 30, 12);
const visitor = '01a0f755-f200-7c70-83fb-ce03c33bed32';
const good = {
  at: '2026-11-30T14:05:00+03:30',
  kind: 'ticket_solved',
  identity: 'sara@example.com',
  topic: 'ارسال',
  hours: '30.5',
};
const read = (changes: Record<string, unknown> = {}, options: object = {}) =>
  toTouchpoint(
    {
      line: 7,
      cells: Object.entries({ ...good, ...changes }).map(([name, value], index) => ({
        name,
        given: name.toUpperCase(),
        column: index + 1,
        value,
      })),
    },
    { now, ...options },
  );
const touchpoint = (changes: Record<string, unknown> = {}, options: object = {}) => {
  const found = read(changes, options);
  if ('mistakes' in found) throw new Error(JSON.stringify(found.mistakes));
  return found.touchpoint;
};

test('a row becomes a touchpoint, empty cells left out', () => {
  expect(touchpoint({ id: '', channel: null, visitor: undefined })).toEqual({
    id: undefined,
    at: Date.UTC(2026, 10, 30, 10, 35),
    kind: 'ticket_solved',
    who: { identity: 'sara@example.com' },
    params: { topic: 'ارسال', hours: 30.5 },
  });
  expect(touchpoint({ identity: '', visitor: visitor.toUpperCase() }).who).toEqual({ visitor });
  expect(touchpoint({ kind: '', hours: '' }, { kind: 'ticket_opened' }).kind).toBe('ticket_opened');
  expect(touchpoint({ identity: 4711, topic: 12, id: 5 })).toMatchObject({
    id: '5',
    who: { identity: '4711' },
    params: { topic: '12' },
  });
});

test('numbers that are names lose the decimals that a table gave them', () => {
  expect(
    touchpoint({
      id: '7.0',
      kind: 'delivery_late',
      topic: '',
      hours: '',
      identity: '09121234567.0',
      transaction_id: '۱۰۲۱.0',
    }),
  ).toMatchObject({ id: '7', who: { identity: '09121234567' }, params: { transaction_id: '1021' } });
  expect(touchpoint({ id: '5E12' }).id).toBe('5E12');
});

test.each([
  ['۳۰٫۵', 30.5],
  ['٣٠', 30],
  ['۱٬۲۰۰', 1_200],
  ['1 200.25', 1_200.25],
  [30, 30],
])('the number %j is %d', (hours, number) => {
  expect(touchpoint({ hours }).params['hours']).toBe(number);
});

test.each([
  ['۱۷۹۶۰۰۰۰۰۰۰۰۰', undefined, 1_796_000_000_000],
  [1_796_000_000_000, undefined, 1_796_000_000_000],
  ['2026-11-30 14:05', 'Asia/Tehran', Date.UTC(2026, 10, 30, 10, 35)],
  ['۲۰۲۶-۱۱-۳۰ ۱۴:۰۵:۰۹', 'Asia/Tehran', Date.UTC(2026, 10, 30, 10, 35, 9)],
  ['2026-11-30', 'Asia/Tehran', Date.UTC(2026, 10, 29, 20, 30)],
  // Past there, and ahead in UTC.
  ['2026-11-30T15:25', 'Asia/Tehran', Date.UTC(2026, 10, 30, 11, 55)],
  ['2026-11-30T10:00Z', 'Asia/Tehran', Date.UTC(2026, 10, 30, 10)],
])('%j in %s is %d', (at, timeZone, time) => {
  expect(touchpoint({ at }, { timeZone, now: Math.max(now, time) }).at).toBe(time);
});

test.each([
  [{ at: '2026-11-30 14:05' }, {}, 1, /has no offset/],
  [{ at: '2026-02-30 14:05' }, { timeZone: 'Asia/Tehran' }, 1, /has no offset|is no time/],
  [{ at: '' }, {}, 1, /^It is not said when/],
  [{ kind: '' }, {}, 2, /^It is not said of what kind/],
  [{ kind: 'ticket_solvd' }, {}, 2, /Did you mean "ticket_solved"\?/],
  [{ identity: '' }, {}, 3, /^It is not said whose/],
  [{ visitor }, {}, 3, /^The row has both/],
  [{ visitor: 'Sara' }, {}, 3, /^The row has both .+--map "VISITOR="/],
  [{ identity: '', visitor: 'x' }, {}, 6, /^visitor has to be the id.+leave it out with --map "VISITOR="\.$/],
  [{ id: 12_345_678_901_234_567_000 }, {}, 6, /^The number has more digits than are kept/],
  [{ identity: 12_345_678_901_234_567_000 }, {}, 3, /^The number has more digits than are kept/],
  [{ id: '1.02E+12' }, {}, 6, /^A spreadsheet has shortened this number/],
  [
    { kind: 'delivery_late', topic: '', hours: '', transaction_id: '1.40E+12' },
    {},
    6,
    /^A spreadsheet has short/,
  ],
  [{ at: 'sara@example.com' }, {}, 1, /^"s…@example\.com" is no time/],
  [{ at: '09121234567' }, {}, 1, /^912…67 /],
  [{ kind: '+989121234567' }, {}, 2, /^"\+98…67" is no kind/],
  [{ hours: '۰۹۱۲۱۲۳۴۵۶۷' }, {}, 5, /^hours is 912…67, and/],
  [{ hours: '30,5' }, {}, 5, /^hours is "30,5", and has to be a number/],
  [{ hours: 'دو' }, {}, 5, /^hours is "دو"/],
  [{ topic: 'ا'.repeat(101) }, {}, 4, /at most 100 characters/],
  [{ minutes: '3' }, {}, 6, /^ticket_solved has no parameter "minutes"/],
])('%j is a mistake in its cell', (changes, options, column, words) => {
  const found = read(changes, options);
  expect(found).toMatchObject({ mistakes: [{ line: 7, column, message: expect.stringMatching(words) }] });
  expect(JSON.stringify(found)).not.toContain('sara');
});

test('rows without an id get one out of what they say and which of the equal ones they are', () => {
  const give = (rows: ReturnType<typeof touchpoint>[]): string[] => {
    const ids = createIdGiver();
    return rows.map((row, index) => {
      const given = ids.give(row, index + 2);
      return 'touchpoint' in given ? given.touchpoint.id : `line ${given.takenIn}`;
    });
  };
  const [a, b] = [touchpoint(), touchpoint({ identity: 'ali@example.com' })];
  const ids = give([a, b, a]);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  // A longer file with the same rows in it, in another order of columns.
  const turned = { ...a, params: Object.fromEntries(Object.entries(a.params).toReversed()) };
  expect(give([touchpoint({ topic: 'new' }), b, turned, a, a])).toEqual([
    expect.any(String),
    ids[1],
    ids[0],
    ids[2],
    expect.any(String),
  ]);
  const own = touchpoint({ id: 'one' });
  expect(give([own, { ...own }, { ...own, kind: 'call' }])).toEqual(['one', 'one', 'line 2']);
});

test.each([
  [{ identity: 'sara@example.com' }, 's…@example.com'],
  [{ identity: ' سارا@example.com' }, 'س…@example.com'],
  [{ identity: '+98 912 123 4567' }, '+98…67'],
  [{ identity: '۰۹۱۲۱۲۳۴۵۶۷' }, '091…67'],
  [{ identity: '4711' }, '4…'],
  [{ identity: '😀x' }, '😀…'],
  [{ visitor }, visitor],
])('%j is shown as %s', (who, shown) => {
  expect(maskWho(who)).toBe(shown);
});
