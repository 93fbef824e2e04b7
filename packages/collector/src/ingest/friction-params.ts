import { limits } from '@safar/schema';

/** Texts of errors keep the length they have. */
const long = new Set(['message', 'frame']);

/** What browsers say of frictions, in one line and no longer than it takes to tell one element from another. */
export const readFrictionParams = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? value
            .trim()
            .replace(/\s+/g, ' ')
            .slice(0, long.has(key) ? limits.paramLength : limits.nameLength)
        : value,
    ]),
  );
