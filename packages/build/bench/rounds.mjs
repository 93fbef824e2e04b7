import { launchChromium } from './browser.mjs';
import { createRandom, shuffle } from './random.mjs';
import { measureVisit } from './visit.mjs';

/** Browsers at once: while a page of one settles, those of the others load. Only time on the CPU counts, and not who waits for whom. */
const LANES = 4;
const MOST_FAILURES = 5;

/**
 * @typedef {Record<string, import('./visit.mjs').Visit>} Round visits by name of the candidate
 */

/**
 * Visits every candidate once in each round, in another order each time, so that whatever else the machine does hits all alike.
 * @param {object} given
 * @param {readonly import('./candidates/candidate.mjs').Candidate[]} given.candidates
 * @param {Awaited<ReturnType<typeof import('./server.mjs').startServer>>} given.server
 * @param {number} given.runs
 * @param {number} given.throttle
 * @param {number} given.seed
 * @param {(line: string) => void} given.say
 * @returns {Promise<{ rounds: Round[], browser: string }>} complete rounds
 */
export async function playRounds({ candidates, server, runs, throttle, seed, say }) {
  const random = createRandom(seed);
  const visits = Array.from({ length: runs }, (_, round) =>
    shuffle(candidates, random).map((candidate) => ({ candidate, round, tries: MOST_FAILURES })),
  ).flat();
  /** @type {Round[]} */
  const rounds = Array.from({ length: runs }, () => ({}));
  let version = '';

  const play = async () => {
    const { browser, userAgent } = await launchChromium();
    version = browser.version();
    try {
      for (let next = visits.shift(); next; next = visits.shift()) {
        const { candidate, round, tries } = next;
        try {
          const { visit } = await measureVisit({ browser, userAgent, server, candidate, throttle });
          const done = rounds[round] ?? {};
          done[candidate.name] = visit;
          if (Object.keys(done).length === candidates.length) say(`round ${round + 1} of ${runs}`);
        } catch (error) {
          // A browser on a busy machine loses a page now and then.
          if (tries <= 1) throw error;
          say(`${candidate.name}: once more, after ${String(error).split('\n')[0]}`);
          visits.unshift({ candidate, round, tries: tries - 1 });
        }
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, play));
  return { rounds, browser: version };
}
