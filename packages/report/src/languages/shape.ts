/** Counts arrive as text: one visit, two visits. */
export const some = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;

/** Widened, so that another language may read the other way. */
export const side = (direction: 'ltr' | 'rtl'): 'ltr' | 'rtl' => direction;

/** Names by id, where ids may come that nobody has named yet. */
export const named = (names: Record<string, string>): Record<string, string> => names;
