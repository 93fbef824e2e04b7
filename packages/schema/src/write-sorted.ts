const sort = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** A value as JSON with the names of every object in order: alike for what means the same. */
export const writeSorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => sort(each));
