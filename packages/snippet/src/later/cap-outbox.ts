import { limits } from '@safar/schema/browser';
import type { Core, Draft, Visitor } from '../context.js';

const isPrecious = ({ name }: Draft): number => +/^(purchase|survey_answer)$/.test(name);

/** What the store may keep: not too old, the newest first to stay, purchases and answers before all. */
export const chooseKept = (events: Draft[], nowMs: number): Draft[] => {
  let count: number = limits.outboxEvents;
  let size: number = limits.outboxBytes;
  return events
    .filter(({ at }) => nowMs - at < limits.outboxAgeMs)
    .reverse()
    .sort((a, b) => isPrecious(b) - isPrecious(a))
    .filter((event) => {
      const length = JSON.stringify(event).length;
      if (!count || length > size) return false;
      count--;
      size -= length;
      return true;
    });
};

/** Keeps the outbox within its caps; what had to go is counted, and the count is sent. */
export const capOutbox = ({ transact }: Core): Promise<void> =>
  transact('', (found) => {
    const all = found as (Draft & Visitor)[];
    const events = all.filter(({ page }) => page);
    const visitor = all.find(({ visits }) => visits);
    const kept = new Set(chooseKept([...events], Date.now()));
    const lost = events.filter((event) => !kept.has(event));
    const full = lost.length + (visitor?.dropped?.full ?? 0);
    return lost[0]
      ? [...lost.map(({ id }): [string] => [id]), ['visitor', visitor && { ...visitor, dropped: { full } }]]
      : [];
  });
