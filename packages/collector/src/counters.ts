/** How often each refusal and rejection happened since the start, and what was taken. */
export const createCounters = () => {
  const counts = new Map<string, number>();
  return {
    count: (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by),
    read: (): Record<string, number> => Object.fromEntries(counts),
  };
};

export type Counters = ReturnType<typeof createCounters>;
