/** What the outside may tell a server to do. */
export interface StopSignals {
  /** Resolves at the first SIGINT, SIGTERM or SIGHUP. */
  told: Promise<void>;
  isTold(): boolean;
  /** Resolves at the second. */
  toldTwice: Promise<void>;
  /** Stops listening. */
  stop(): void;
}

/** npm passes on a Ctrl-C that the terminal has sent already: within this time they are one. */
const onePressMs = 500;

/** Listens for the signals that end a server. */
export const onStopSignals = (): StopSignals => {
  const settle = { once: (): void => {}, twice: (): void => {} };
  const told = new Promise<void>((resolve) => (settle.once = resolve));
  const toldTwice = new Promise<void>((resolve) => (settle.twice = resolve));
  let firstAt: number | undefined;
  const listener = (): void => {
    firstAt ??= performance.now();
    settle.once();
    if (performance.now() - firstAt > onePressMs) settle.twice();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, listener);
  return {
    told,
    isTold: () => firstAt !== undefined,
    toldTwice,
    stop() {
      for (const signal of signals) process.off(signal, listener);
    },
  };
};
