/** Chance that is the same for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  chance(share: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of the names, as often as its weight says. */
  weigh<Name>(weights: readonly (readonly [name: Name, weight: number])[]): Name;
  /** A UUIDv7 of a moment, Unix milliseconds. */
  id(atMs: number): string;
}

/** Xorshift with 32 bits (Marsaglia 2003): small, quick, and good enough for stories. */
const createNext = (seed: number): (() => number) => {
  // Neighbouring seeds must not begin alike, and 0 would stay 0 for ever.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 8; round += 1) next();
  return next;
};

export const createRandom = (seed: number): Random => {
  const next = createNext(seed);
  const digits = (count: number): string =>
    Math.floor(next() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weigh(weights) {
      let left = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      const found = weights.find(([, weight]) => (left -= weight) < 0) ?? weights.at(-1);
      if (found === undefined) throw new Error('There is nothing to choose from.');
      return found[0];
    },
    id(atMs) {
      const time = atMs.toString(16).padStart(12, '0');
      const variant = '89ab'.charAt(Math.floor(next() * 4));
      return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-${variant}${digits(3)}-${digits(6)}${digits(6)}`;
    },
  };
};
