import { setTimeout as sleep } from 'node:timers/promises';
import { playRoutes, whenLoaded, whereToClick } from './page.mjs';
import { readProfile } from './profile.mjs';
import { readTrace } from './trace.mjs';
import { startTracing } from './tracing.mjs';

/** Long enough for everything that a candidate loads when the page is idle. */
const SETTLE_MS = 3_500;
const CLICKS = 100;
const INTERVAL_US = 100;

/**
 * What one visit cost. Times are milliseconds of the page's thread on the CPU.
 * @typedef {object} Visit
 * @property {number} bytes of scripts, Brotli 11
 * @property {number} requests for scripts and by them, until the page was idle
 * @property {number} before of these, those that arrived before the page's `load`
 * @property {number} cpuMs scripts of the candidate, until the page was idle
 * @property {number} longestMs the longest task in which one of them ran
 * @property {number} heap bytes that are in use after two collections of garbage
 * @property {number} actsMs all scripts of the page during 100 clicks and 20 route changes
 * @property {number} actsOwnMs the candidate's functions during these, with what they call of the browser's
 */

/**
 * @param {object} given
 * @param {import('playwright-core').Browser} given.browser
 * @param {string} given.userAgent
 * @param {Awaited<ReturnType<typeof import('./server.mjs').startServer>>} given.server
 * @param {import('./candidates/candidate.mjs').Candidate} given.candidate
 * @param {number} given.throttle
 * @param {boolean} [given.functions] profile the load as well: what it costs then is not comparable
 * @returns {Promise<{ visit: Visit, functions: Map<string, number>[] }>} with the time of functions at load, and during the acts
 */
export async function measureVisit({ browser, userAgent, server, candidate, throttle, functions = false }) {
  const origin = server.createOrigin(candidate.name);
  const pageScript = `${origin}/page.js`;
  /** @param {string} url */
  const isOwn = (url) => url.startsWith(origin) && url !== pageScript;
  const context = await browser.newContext({ userAgent, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wholeBrowser = await browser.newBrowserCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const profile = async () => {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
      await session.send('Profiler.start');
      return async () => {
        const taken = await session.send('Profiler.stop');
        await session.send('Profiler.disable');
        return readProfile(taken.profile, INTERVAL_US, isOwn);
      };
    };

    const endLoad = await startTracing(wholeBrowser);
    const endProfile = functions ? await profile() : undefined;
    await page.goto(`${origin}/p/1`, { waitUntil: 'load' });
    await sleep(SETTLE_MS);
    const atLoad = await endProfile?.();
    const load = readTrace(await endLoad(), origin, [pageScript]);
    const asked = server.takeAsked(origin);
    const loadedAt = Number(await page.evaluate(whenLoaded));

    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');

    /** @type {{ x: number, y: number }[]} */
    const targets = await page.evaluate(whereToClick);
    const endActs = await startTracing(wholeBrowser);
    const endActsProfile = await profile();
    for (let clicks = 0; clicks < CLICKS; clicks += targets.length)
      await Promise.all(
        targets.flatMap((place) =>
          /** @type {const} */ (['mousePressed', 'mouseReleased']).map((type) =>
            session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 }),
          ),
        ),
      );
    await session.send('Runtime.evaluate', { expression: playRoutes, awaitPromise: true });
    await sleep(1_000);
    const acts = await endActsProfile();
    const { allMs } = readTrace(await endActs(), origin, []);
    // Whoever takes this for a program's visit sends nothing, and would cost nothing.
    if (candidate.files.size > 0 && ![...asked, ...server.takeAsked(origin)].some(({ isPost }) => isPost))
      throw new Error(`${candidate.name} sent nothing.`);

    return {
      visit: {
        bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
        requests: asked.length,
        before: asked.filter(({ at }) => at < loadedAt).length,
        cpuMs: load.ownMs,
        longestMs: load.longestMs,
        heap: usedSize,
        actsMs: allMs,
        actsOwnMs: acts.ms,
      },
      functions: [atLoad?.functions ?? new Map(), acts.functions],
    };
  } finally {
    await context.close();
  }
}
