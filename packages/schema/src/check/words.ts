const longest = 40;

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** A value as a sentence shows it: texts in quotes, objects and lists by what they are. */
export const show = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return shorten(String(value));
};

/** `"a", "b" or "c"`. */
export const listWords = (words: readonly string[], last = 'or'): string => {
  const quoted = words.map((word) => JSON.stringify(word));
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1) ?? ''}`;
};

/** ` Did you mean "a"?`, or nothing. */
export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean ${JSON.stringify(suggestion)}?`;

/** `1 mistake`, `3 mistakes`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `, such as "30m"`, from the examples of an option. */
export const suchAs = (example: unknown): string =>
  example === undefined ? '' : `, such as ${JSON.stringify(example)}`;

/** ` (default "30m")`, for options that have one. */
export const defaultOf = (value: unknown): string =>
  value === undefined ? '' : ` (default ${JSON.stringify(value)})`;
