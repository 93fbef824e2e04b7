import { automaticEvents, compileGlobs } from '@safar/schema/browser';
import { createBrowser } from './browser.js';
import { createCollector } from './collector.js';
import { createTime } from './time.js';

const config = {
  version: 1,
  keepQuery: '^$',
  keepPaths: '',
  endsAfterMs: 1_800_000,
  sameVisit: '^$',
  passive: compileGlobs(automaticEvents),
  load: { now: [], idle: [] },
};
const start = 1_800_000_000_000;

export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** A browser, a collector and the time that both live in. */
export const createWorld = (hasLocks: boolean) => {
  /** Waits until nothing goes on without time passing. */
  const settle = async (): Promise<void> => {
    // Between two transactions there are only promises, which take no turn.
    for (let quiet = 0; quiet < 2; quiet++) {
      await turn();
      if (browser.isBusy()) quiet = -1;
    }
  };
  const time = createTime(start, settle);
  const collector = createCollector(time, config);
  const browser = createBrowser(time, collector, hasLocks);
  return { time, collector, browser, settle };
};
