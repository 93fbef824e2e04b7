/**
 * Numbers from 0 up to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The same things in another order.
 * @template T
 * @param {readonly T[]} things
 * @param {() => number} random
 * @returns {T[]}
 */
export function shuffle(things, random) {
  return things
    .map((thing) => ({ thing, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}
