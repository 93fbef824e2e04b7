import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/paths.mjs';

export const measures = /** @type {const} */ ([
  'bytes',
  'requests',
  'before',
  'cpuMs',
  'longestMs',
  'heap',
  'actsMs',
  'actsOwnMs',
]);

/** @typedef {typeof measures[number]} Measure */

/**
 * What a run came to, as it is kept.
 * @typedef {object} Results
 * @property {string} date as in 2026-11-29
 * @property {string} browser version
 * @property {number} throttle
 * @property {{ name: string, title: string, version: string }[]} candidates
 * @property {Record<string, Record<Measure, number[]>>} figures by name and measure, a value for each round
 */

/**
 * @param {object} given
 * @param {Date} given.now
 * @param {string} given.browser
 * @param {number} given.throttle
 * @param {readonly import('./candidates/candidate.mjs').Candidate[]} given.candidates
 * @param {readonly import('./rounds.mjs').Round[]} given.rounds complete ones
 * @returns {Results}
 */
export function collectResults({ now, browser, throttle, candidates, rounds }) {
  /** @param {string} name @param {Measure} measure */
  const read = (name, measure) =>
    rounds.map((round) => Math.round((round[name]?.[measure] ?? Number.NaN) * 100) / 100);
  return {
    date: now.toISOString().slice(0, 10),
    browser,
    throttle,
    candidates: candidates.map(({ name, title, version }) => ({ name, title, version })),
    figures: Object.fromEntries(
      candidates.map(({ name }) => [
        name,
        /** @type {Record<Measure, number[]>} */ (
          Object.fromEntries(measures.map((measure) => [measure, read(name, measure)]))
        ),
      ]),
    ),
  };
}

const folder = join(root, 'packages', 'build', 'bench', 'results');

/** The newest results that are kept. @returns {Results} */
export function readResults() {
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  if (!newest) throw new Error('No results are kept. Run "pnpm bench --keep".');
  return JSON.parse(readFileSync(join(folder, newest), 'utf8'));
}

/** A line for each row of figures, as a formatter would not do it. @param {Results} results */
export function keepResults(results) {
  const { figures, ...head } = results;
  const rows = Object.entries(figures).map(
    ([name, byMeasure]) =>
      `    ${JSON.stringify(name)}: {\n${Object.entries(byMeasure)
        .map(([measure, values]) => `      ${JSON.stringify(measure)}: ${JSON.stringify(values)}`)
        .join(',\n')}\n    }`,
  );
  const text = JSON.stringify(head, undefined, 2).replace(
    /\n\}$/,
    `,\n  "figures": {\n${rows.join(',\n')}\n  }\n}\n`,
  );
  writeFileSync(join(folder, `${results.date}.json`), text);
}
