let origin = 0;

/** Reads the wall clock. Between two readings time is the page's own, so that a corrected clock reorders nothing. */
export const readClock = (): void => {
  origin = Date.now() - performance.now();
};

/** Unix milliseconds. */
export const now = (): number => Math.round(origin + performance.now());
