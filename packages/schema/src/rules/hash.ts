/** FNV-1a of 32 bits with a final mix: the same text gives the same number, evenly spread, in every browser. */
export const getHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
};
