/** Chances that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  of<Value>(list: readonly Value[]): Value;
}

/** Mulberry32, by Tommy Ettinger. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    of(list) {
      const found = list[below(list.length)];
      if (found === undefined && list.length === 0) throw new Error('an empty list has no entry');
      return found as (typeof list)[number];
    },
  };
};

/** Sets a key as JSON would: `__proto__` is a key like any other. */
export const defineKey = (parent: object, key: string | number, value: unknown): void => {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
};
