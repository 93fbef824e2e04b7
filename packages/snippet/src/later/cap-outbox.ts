import { limits } from '@safar/schema/browser';
import type { Core, Draft } from '../context.js';

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

/** Keeps the outbox within its caps. What had to go is counted by an event of its own, which arrives once like any other. */
export const capOutbox = async ({ record, transact }: Core): Promise<void> => {
  let lost: Draft[] = [];
  await transact('', (found) => {
    const events = (found as Draft[]).filter(({ page }) => page);
    const kept = new Set(chooseKept([...events], Date.now()));
    lost = events.filter((event) => !kept.has(event));
    return lost.map(({ id }) => [id]);
  });
  if (lost[0]) await record('page_loss', { events: lost.length });
};
