import { judge, limits, LONG_TASK_MS, MOST_REQUESTS_BEFORE_LOAD, SLOWER } from './requirements.mjs';
import { median, quantile, ratioOf } from './statistics.mjs';

/** @typedef {import('./results.mjs').Results} Results */
/** @typedef {import('./results.mjs').Measure} Measure */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** What the page costs by itself is taken off, round by round. @type {readonly Measure[]} */
const lessThePage = ['heap', 'actsMs'];

/** Pairs that may be compared: a part with a part, the whole with a whole. */
const pairs = /** @type {const} */ ([
  ['safar-small', 'plausible'],
  ['safar-small', 'snowplow'],
  ['safar-whole', 'posthog'],
]);

/**
 * @param {Results} results
 * @param {string} name
 * @param {Measure} measure
 */
export function valuesOf({ figures }, name, measure) {
  const values = figures[name]?.[measure];
  if (!values) throw new Error(`The results have no ${measure} of ${name}.`);
  const page = figures['empty']?.[measure] ?? [];
  return lessThePage.includes(measure) ? values.map((value, round) => value - (page[round] ?? 0)) : values;
}

/** @param {readonly string[][]} rows the first is the head */
function draw(rows) {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  const columns = rows[0]?.length ?? 0;
  return [head, `|---|${'---:|'.repeat(columns - 1)}`, ...body].join('\n');
}

/** @param {import('./statistics.mjs').Ratio} ratio */
function sayRatio({ value, low, high }) {
  const [middle, least, most] = [value, low, high].map((one) => one.toFixed(2));
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

/** @param {Results} results */
function drawFigures(results) {
  const format = {
    bytes: whole,
    requests: whole,
    before: whole,
    cpuMs: exact,
    longestMs: exact,
    heap: whole,
    actsMs: exact,
    actsOwnMs: exact,
  };
  /** @param {string} name @param {Measure} measure @param {number} [unit] */
  const say = (name, measure, unit = 1) => {
    const values = valuesOf(results, name, measure).map((value) => value / unit);
    const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)].map(
      (value) => format[measure].format(value),
    );
    return low === high ? `${middle}` : `${middle} (${low}–${high})`;
  };
  const rows = results.candidates
    .filter(({ name }) => name !== 'empty')
    .map(({ name, title }) => [
      title,
      say(name, 'bytes'),
      say(name, 'requests'),
      say(name, 'before'),
      say(name, 'cpuMs'),
      say(name, 'longestMs'),
      say(name, 'heap', 1024),
      say(name, 'actsMs'),
      say(name, 'actsOwnMs'),
    ]);
  return draw([
    [
      'median (quartiles)',
      'scripts, bytes',
      'requests',
      'before `load`',
      'script at load, ms',
      'longest task, ms',
      'heap, KiB',
      '100 clicks + 20 routes, ms',
      'of these its own functions, ms',
    ],
    ...rows,
  ]);
}

/** @param {Results} results */
function drawRatios(results) {
  const titles = new Map(results.candidates.map(({ name, title }) => [name, title]));
  const rows = pairs.map(([ours, theirs]) => [
    `${titles.get(ours)} ÷ ${titles.get(theirs)}`,
    .../** @type {const} */ (['bytes', 'cpuMs', 'heap', 'actsMs', 'actsOwnMs']).map((measure) =>
      sayRatio(ratioOf(valuesOf(results, ours, measure), valuesOf(results, theirs, measure))),
    ),
  ]);
  return draw([
    [
      'ratio of medians (95 % interval)',
      'bytes',
      'script at load',
      'heap',
      'clicks + routes',
      'own functions in these',
    ],
    ...rows,
  ]);
}

/** @param {Results} results */
function drawVerdicts(results) {
  const titles = new Map(results.candidates.map(({ name, title }) => [name, title]));
  const ratios = limits.map(({ what, ours, theirs, measure, most }) => {
    const ratio = ratioOf(valuesOf(results, ours, measure), valuesOf(results, theirs, measure));
    const bound = most < 1 ? `1/${Math.round(1 / most)}` : String(most);
    return [
      `${titles.get(ours)}: ${what} at most ${bound} × ${titles.get(theirs)}’s`,
      sayRatio(ratio),
      judge(ratio, most),
    ];
  });
  const tasks = valuesOf(results, 'safar-small', 'longestMs');
  const long = /** @param {number} times */ (times) =>
    tasks.filter((ms) => ms * times >= LONG_TASK_MS).length;
  const before = valuesOf(results, 'safar-small', 'before');
  const late = before.filter((count) => count > MOST_REQUESTS_BEFORE_LOAD).length;
  /** @param {number} failed @param {string} what */
  const verdict = (failed, what) => [
    `${failed} of ${tasks.length} visits had ${what}`,
    failed > 0 ? 'does not hold' : 'holds',
  ];
  const title = titles.get('safar-small');
  return draw([
    ['what is wanted', 'measured', 'verdict'],
    ...ratios.slice(0, 4),
    [`${title}: no task of ${LONG_TASK_MS} ms`, ...verdict(long(1), 'one')],
    [
      `the same where everything takes ${SLOWER} times as long`,
      ...verdict(long(SLOWER / results.throttle), 'one'),
    ],
    [`${title}: at most ${MOST_REQUESTS_BEFORE_LOAD} requests before \`load\``, ...verdict(late, 'more')],
    ...ratios.slice(4),
  ]);
}

/** Everything that a run came to, in Markdown. @param {Results} results */
export function drawResults(results) {
  const versions = results.candidates
    .map(({ version }) => version)
    .filter((version, index, all) => version !== '' && all.indexOf(version) === index);
  const slow = results.throttle === 1 ? 'not throttled' : `throttled ${results.throttle} times`;
  return [
    `Measured ${results.date}: Chromium ${results.browser}, ${slow}, n = ${results.figures['empty']?.bytes.length ?? 0} interleaved visits each. ${versions.join(', ')}.`,
    drawFigures(results),
    drawRatios(results),
    drawVerdicts(results),
  ].join('\n\n');
}
