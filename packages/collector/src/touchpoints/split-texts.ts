/** Bound texts travel in the address of a request to a server: more would be refused on the way. */
const askBytes = 6_000;

/** Texts in portions that fit into one question each. */
export const splitTexts = (texts: readonly string[]): string[][] => {
  const portions: string[][] = [];
  let size = Infinity;
  for (const text of texts) {
    const bytes = encodeURIComponent(text).length + 8;
    if (size + bytes > askBytes) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(text);
    size += bytes;
  }
  return portions;
};
