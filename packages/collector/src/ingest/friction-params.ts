import { limits } from '@safar/schema';

type Params = Record<string, unknown>;

/** Texts of errors keep the length they have. */
const long = new Set(['message', 'frame']);

/** In one line and no longer than it takes to tell one element from another. */
const readText = (key: string, value: string): string =>
  value
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, long.has(key) ? limits.paramLength : limits.nameLength);

const readValue = (key: string, value: unknown): unknown => {
  if (key === 'fields') return typeof value === 'number' ? value : 1;
  return /^(string|number|boolean)$/.test(typeof value) ? readText(key, String(value)) : undefined;
};

/**
 * What browsers say of frictions, and what pages say that tell one themselves: whatever they leave out or say in another kind
 * costs that, never the event.
 */
export const readFrictionParams = (name: string, params: Params): Params => {
  // Without a target nobody can tell one click from another: that one is refused.
  const atLeast: Params = name === 'form_left' ? { fields: 1 } : {};
  const read = Object.entries(params).map(([key, value]): [string, unknown] => [key, readValue(key, value)]);
  return { ...atLeast, ...Object.fromEntries(read.filter(([, value]) => value !== undefined)) };
};
