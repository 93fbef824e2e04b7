import type { Draft, Write } from '../context.js';

const isEvent = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'page' in value;

const describe = ({ name, n, params }: Draft): string =>
  `${name}${name === 'page_view' ? ` ${String(params.path)}` : ''} (number ${n ?? '?'} of its page)`;

const count = (events: number): string => (events === 1 ? '1 event' : `${events} events`);

/**
 * What one transaction of the store means, in words; '' for what is not worth a line.
 * @param found what was read: the visitor's record, or everything
 */
export const sayWrites = (found: unknown, writes: readonly Write[], isMemory: boolean): string[] => {
  const lines: string[] = [];
  const where = isMemory ? 'kept in memory, since nothing can be stored here' : 'stored';
  const known = new Set((Array.isArray(found) ? found : []).filter(isEvent).map(({ id }) => id));
  const gone = writes.filter(([key, value]) => value === undefined && key !== 'visitor').length;
  for (const [key, value] of writes)
    if (isEvent(value)) lines.push(`${known.has(key) ? 'found again' : where}: ${describe(value)}`);
  const isErased = writes.some(([key, value]) => key === 'visitor' && value === undefined);
  if (isErased) lines.push(`erased: the visitor and ${count(Math.max(0, gone - 1))}`);
  else if (gone && Array.isArray(found))
    lines.push(`dropped, since the outbox is full or too old: ${count(gone)}`);
  else if (gone)
    lines.push(`confirmed or refused by the collector, and taken out of the store: ${count(gone)}`);
  return lines;
};
