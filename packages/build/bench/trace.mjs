/**
 * As much of a trace event as is read here. Times are microseconds; `tdur` is time on the CPU.
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur]
 * @property {any} [args]
 */

export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Whatever runs a script, or makes it ready to run. */
const scripting = new Set([
  'EvaluateScript',
  'EvaluateModule',
  'v8.evaluateModule',
  'v8.compile',
  'v8.compileModule',
  'v8.produceCache',
  'FunctionCall',
  'RunMicrotasks',
]);

const TASK = 'RunTask';

/** The thread that a page's scripts run on. @param {readonly TraceEvent[]} events @param {string} origin */
function findMainThread(events, origin) {
  const told = events.find(({ args }) =>
    [args?.data?.url, args?.beginData?.url].some((url) => String(url ?? '').startsWith(origin)),
  );
  if (!told) throw new Error(`The trace says nothing of ${origin}.`);
  const named = events.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === told.pid && args?.name === 'CrRendererMain',
  );
  return { pid: told.pid, tid: (named ?? told).tid };
}

/** @param {TraceEvent} event */
const cpuMs = ({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000;

/**
 * Events that lie in no other one of these, in the order of time.
 * @param {TraceEvent[]} events
 */
function findOutermost(events) {
  const sorted = events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  let end = -Infinity;
  return sorted.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + (dur ?? 0);
    return true;
  });
}

/**
 * What the main thread did for scripts, in milliseconds on the CPU: waiting for a busy machine is not counted.
 * @param {readonly TraceEvent[]} events
 * @param {string} origin of the page
 * @param {readonly string[]} notOwn addresses of scripts that are the page's. What has no address, such as a microtask, is
 *   the candidate's: nobody else has any
 * @returns {{ allMs: number, ownMs: number, longestMs: number }} of all scripts; of the candidate's; the longest task in
 *   which the candidate's ran
 */
export function readTrace(events, origin, notOwn) {
  const { pid, tid } = findMainThread(events, origin);
  const complete = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid);
  const all = findOutermost(complete.filter(({ name }) => scripting.has(name)));
  const own = all.filter(({ args }) => {
    const url = String(args?.data?.url ?? '');
    return !notOwn.includes(url) && (url === '' || url.startsWith(origin));
  });
  const longestMs = complete
    .filter(({ name }) => name === TASK)
    .filter(({ ts, dur }) => own.some((script) => script.ts >= ts && script.ts < ts + (dur ?? 0)))
    .reduce((longest, task) => Math.max(longest, cpuMs(task)), 0);
  return { allMs: sumMs(all), ownMs: sumMs(own), longestMs };
}

/** @param {readonly TraceEvent[]} events */
function sumMs(events) {
  return events.reduce((sum, event) => sum + cpuMs(event), 0);
}
