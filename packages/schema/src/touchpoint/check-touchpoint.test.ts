import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createId } from '../ids.js';
import { checkTouchpoint, readTouchpointBatch } from './check-touchpoint.js';
import { saleKinds, touchpointKinds } from './kinds.js';
import { touchpointRejections } from './rejections.js';

const now = Date.UTC(2026, 9, 1, 12);
const clock = { now, keepMs: 400 * 86_400_000 };
const good = {
  id: 'ticket-17-solved',
  at: now - 1_000,
  kind: 'ticket_solved',
  who: { identity: 'sara@example.com' },
  params: { topic: 'ارسال', hours: 30.5 },
};
const read = (changes: Record<string, unknown> = {}) => checkTouchpoint({ ...good, ...changes }, clock);
const say = (changes: Record<string, unknown>) => {
  const checked = read(changes);
  return 'mistakes' in checked
    ? checked.mistakes.map(({ code, message }) => `${code}: ${message}`).join('\n')
    : '';
};

test('one that is right is taken, with its time in Unix milliseconds', () => {
  expect(read()).toEqual({ touchpoint: good });
  expect(read({ at: '2026-10-01T15:29:59.250+03:30', params: undefined })).toEqual({
    touchpoint: { ...good, at: Date.UTC(2026, 9, 1, 11, 59, 59, 250), params: {} },
  });
  expect(read({ at: '2026-10-01 08:00Z' })).toMatchObject({ touchpoint: { at: Date.UTC(2026, 9, 1, 8) } });
  expect(read({ who: { visitor: createId(now) } })).toHaveProperty('touchpoint');
  const who = { visitor: createId(now) };
  for (const kind of touchpointKinds) expect(read({ kind, who, params: {} })).toHaveProperty('touchpoint');
});

test('a sale says whose journey it belongs to: by a visitor, or by the number of the order', () => {
  for (const kind of saleKinds) {
    expect(read({ kind, params: { transaction_id: 'A-1', value: 3, currency: 'IRT' } })).toHaveProperty(
      'touchpoint',
    );
    for (const who of [good.who, undefined])
      expect(say({ kind, who, params: { value: 3 } })).toMatch(
        new RegExp(
          `^touchpoint_params: A ${kind} finds its journey by the number of the order: give transaction_id`,
        ),
      );
    const alone = read({ kind, who: undefined, params: { transaction_id: 'A-1' } });
    expect(alone).toEqual({
      touchpoint: { id: good.id, at: good.at, kind, params: { transaction_id: 'A-1' } },
    });
    expect(say({ kind, params: { transaction_id: 'A-1', currency: 'toman' } })).toMatch(
      /^touchpoint_params: currency is "toman", and has to be three capital letters/,
    );
  }
});

test.each([
  [{ id: '' }, /^touchpoint_invalid: id has to be/],
  [{ id: 'a\u0000' }, /^touchpoint_invalid: id/],
  [{ id: '\ud800' }, /^touchpoint_invalid: id/],
  [{ id: 17 }, /^touchpoint_invalid: id/],
  [{ who: undefined }, /^who_invalid: who has to be/],
  [{ when: 1 }, /^touchpoint_invalid: A touchpoint has no "when"\. It has "id"/],
  [
    { kind: 'email_open' },
    /^kind_unknown: "email_open" is no kind\. Did you mean "email_opened"\? There are/,
  ],
  [{ kind: 'Ticket-Solved' }, /Did you mean "ticket_solved"\?/],
  [{ kind: 'constructor' }, /^kind_unknown/],
  [{ kind: undefined }, /^touchpoint_invalid: kind/],
  [{ at: 'yesterday' }, /^time_unreadable: "yesterday" is no time: give Unix milliseconds, or ISO 8601/],
  [{ at: '2026-10-01T12:00:00' }, /^time_unreadable: .+ has no offset/],
  [{ at: '1405-07-09T12:00:00+03:30' }, /^time_unreadable: .+Persian or Islamic/],
  [{ at: '2026-02-30T12:00:00Z' }, /^time_unreadable/],
  [{ at: '2026-10-01T25:00:00Z' }, /^time_unreadable/],
  [{ at: 1.5 }, /^time_unreadable/],
  [{ at: NaN }, /^time_unreadable/],
  [{ at: null }, /^time_unreadable/],
  [{ at: now + 60_001 }, /^time_ahead: .+ lies ahead/],
  [{ at: Math.floor(now / 1_000) }, /^time_old: .+looks like seconds/],
  [{ at: 0 }, /^time_old: .+before 2015/],
  [{ at: now - clock.keepMs }, /^time_old: .+400 days: .+"privacy\.keep"/],
  [{ who: 'sara@example.com' }, /^who_invalid/],
  [{ who: {} }, /^who_invalid/],
  [{ who: { visitor: createId(now), identity: 'a' } }, /^who_invalid/],
  [{ who: { visitor: 'sara@example.com' } }, /^who_invalid/],
  [{ who: { identity: ' \u200f- ' } }, /^who_invalid/],
  [{ who: { identity: 'sara@example.com'.padEnd(255, 'm') } }, /^who_invalid/],
  [{ params: [] }, /^touchpoint_invalid: params is an empty list/],
  [
    { params: { topics: 'a' } },
    /^touchpoint_params: ticket_solved has no parameter "topics"\. Did you mean "topic"\? It may have "topic", "channel" and "hours"\./,
  ],
  [
    { params: { hours: '3' } },
    /^touchpoint_params: hours is "3", and has to be a number from 0 to 1,000,000\./,
  ],
  [{ params: { hours: -1 } }, /^touchpoint_params: hours is -1/],
  [
    { params: { topic: 'a'.repeat(101) } },
    /^touchpoint_params: topic is ".+, and has to be a text of at most 100 characters\./,
  ],
  [
    { params: { __proto__: null, toString: 1 } },
    /^touchpoint_params: ticket_solved has no parameter "toString"/,
  ],
])('%j is refused in words', (changes, words) => {
  expect(say(changes)).toMatch(words);
  expect(say(changes)).not.toContain('sara');
});

test('the skew of a minute is allowed, and every mistake is told at once', () => {
  expect(read({ at: now + 60_000 })).toHaveProperty('touchpoint');
  expect(say({ id: '', kind: 'x', at: 'x', who: 1 }).split('\n')).toHaveLength(4);
});

test('anything at all is either taken or refused with a code of the list', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ id: fc.string(), at: fc.anything(), who: fc.anything() })),
      (value) => {
        const checked = checkTouchpoint(value, clock);
        if (!('mistakes' in checked)) return;
        expect(checked.mistakes.length).toBeGreaterThan(0);
        for (const { code } of checked.mistakes) expect(Object.keys(touchpointRejections)).toContain(code);
      },
    ),
  );
});

test('a batch has 1 to 500, and nothing beside them', () => {
  expect(readTouchpointBatch({ touchpoints: [1, 'a'] })).toEqual([1, 'a']);
  for (const body of [
    null,
    [],
    {},
    { touchpoints: [] },
    { touchpoints: Array(501).fill(1) },
    { touchpoints: [1], v: 1 },
  ])
    expect(readTouchpointBatch(body)).toBeUndefined();
});
