import { median, quantile, ratioOf } from '../statistics.mjs';
import { judge } from '../requirements.mjs';

/** What asking a question may cost next to PostHog. */
const limits = /** @type {const} */ ([
  { measure: 'bytes', what: 'everything fetched to ask', most: 1 / 7 },
  { measure: 'firstMs', what: 'until the question is seen, on a first visit', most: 1 / 2 },
  { measure: 'againMs', what: 'until the question is seen, on a later page', most: 1 / 2 },
]);

/**
 * @typedef {object} SurveyResults
 * @property {string} date
 * @property {string} browser
 * @property {number} throttle
 * @property {Record<string, string>} versions by name
 * @property {Record<string, import('./show.mjs').Showing[]>} rounds by name
 */

/** @param {readonly number[]} values @param {number} [unit] @param {number} [digits] */
const draw = (values, unit = 1, digits = 0) => {
  const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)].map((value) =>
    (value / unit).toFixed(digits),
  );
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
};

/** @param {SurveyResults} results @returns {string} markdown */
export function drawSurvey({ date, browser, throttle, versions, rounds }) {
  const names = Object.keys(rounds);
  /** @param {string} name @param {keyof import('./show.mjs').Showing} measure */
  const read = (name, measure) => (rounds[name] ?? []).map((round) => round[measure]);
  const rows = names.map(
    (name) =>
      `| ${versions[name]} | ${draw(read(name, 'bytes'), 1024, 1)} | ${draw(read(name, 'requests'))} | ${draw(read(name, 'firstMs'))} | ${draw(read(name, 'againMs'))} |`,
  );
  const ratios = limits.map(({ measure, what, most }) => {
    const ratio = ratioOf(read('safar', measure), read('posthog', measure));
    const verdict = judge(ratio, most);
    return `| ${what}: at most 1/${Math.round(1 / most)} × PostHog’s | ${ratio.value.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}) | ${verdict} |`;
  });
  return [
    `${rounds.safar?.length ?? 0} rounds on ${date}, Chromium ${browser}, processor ${throttle} times slower. Medians, with quartiles.`,
    '',
    '| | KiB | requests | first visit, ms | later page, ms |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
    '| | ratio (95 %) | |',
    '|---|---|---|',
    ...ratios,
  ].join('\n');
}
