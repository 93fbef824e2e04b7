import { expect, test } from 'vitest';
import { createId, getIdTime, idPattern } from './ids.js';
import { createWalkId, isWalkId } from './walk-id.js';

test('a visit that begins as a walk has an id as any other, of its time and its own, that says so', () => {
  const at = Date.UTC(2026, 9, 1);
  const ids = Array.from({ length: 50 }, () => createWalkId(at));
  for (const id of ids) {
    expect(id).toMatch(new RegExp(idPattern));
    expect(getIdTime(id)).toBe(at);
    expect(isWalkId(id)).toBe(true);
  }
  expect(new Set(ids).size).toBe(50);
  expect(Array.from({ length: 10_000 }, () => createId(at)).some(isWalkId)).toBe(false);
});
