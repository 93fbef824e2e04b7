import { parseArgs } from 'node:util';

export const usage = `pnpm bench [options]

  --runs N       rounds; in each every candidate is visited once, in another order (default 24)
  --only a,b     only these candidates, beside the empty page
  --throttle N   makes the page's thread so many times slower (default 1)
  --seed N       order of the visits (default 1)
  --smoke        one round, to see that everything runs; nothing is kept
  --functions    no rounds, but the costliest functions of each candidate: where its time goes
  --keep         keep the results and write the table into packages/snippet/bench.md; wants at least 20 rounds of all candidates`;

/**
 * @typedef {object} Options
 * @property {number} runs
 * @property {string[]} only names of candidates; [] = all
 * @property {number} throttle
 * @property {number} seed
 * @property {boolean} functions
 * @property {boolean} keep
 * @property {boolean} help
 */

/**
 * @param {string} name
 * @param {string} text
 */
function readCount(name, text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--${name} wants a whole number above 0, not "${text}".`);
  return count;
}

/**
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws {Error} for an option that does not exist, or makes no sense
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '24' },
      only: { type: 'string', default: '' },
      throttle: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      smoke: { type: 'boolean', default: false },
      functions: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const runs = values.smoke ? 1 : readCount('runs', values.runs);
  const only = values.only.split(',').filter((name) => name !== '');
  if (values.keep && (runs < 20 || only.length > 0))
    throw new Error('--keep wants at least 20 rounds of all candidates: leave out --only and --smoke.');
  return {
    runs,
    only,
    throttle: readCount('throttle', values.throttle),
    seed: readCount('seed', values.seed),
    functions: values.functions,
    keep: values.keep,
    help: values.help,
  };
}
