/** A clock that only moves when it is told to, and the timers that hang on it. */
export interface Time {
  now(): number;
  set(work: () => void, afterMs: number): number;
  clear(id: number): void;
  /** Moves on, and lets everything happen that is due on the way. */
  pass(ms: number): Promise<void>;
}

/** @param settle waits until nothing goes on without time passing */
export const createTime = (start: number, settle: () => Promise<void>): Time => {
  const timers = new Map<number, { at: number; work: () => void }>();
  let now = start;
  let count = 0;
  return {
    now: () => now,
    set(work, afterMs) {
      timers.set(++count, { at: now + Math.max(0, afterMs || 0), work });
      return count;
    },
    clear: (id) => void timers.delete(id),
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = [...timers].sort(([idA, a], [idB, b]) => a.at - b.at || idA - idB);
        if (!next || next[1].at > end) break;
        const [id, { at, work }] = next;
        timers.delete(id);
        now = at;
        work();
        await settle();
      }
      now = end;
    },
  };
};
