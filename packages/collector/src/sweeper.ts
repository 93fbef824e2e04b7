export interface SweeperOptions {
  /** Erases what is over. */
  sweep: () => Promise<void>;
  /** Called when it could not be done; it is tried again after the next pause. */
  onError: (error: unknown) => void;
}

const pauseMs = 6 * 3_600_000;

/** Sweeps at the start and every six hours. */
export const createSweeper = ({ sweep, onError }: SweeperOptions) => {
  let timer: ReturnType<typeof setInterval> | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => sweep().catch(onError);

  return {
    /** Resolves when the first time is over. */
    async start(): Promise<void> {
      timer = setInterval(() => {
        running = running.then(run);
      }, pauseMs);
      timer.unref();
      await run();
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
};
