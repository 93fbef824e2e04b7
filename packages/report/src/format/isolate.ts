/** A signed number inside a sentence, with the characters that keep its sign at its left in every script. */
export const isolateSigned = (text: string): string => `\u2066${text}\u2069`;
