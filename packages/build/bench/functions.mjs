import { launchChromium } from './browser.mjs';
import { measureVisit } from './visit.mjs';

const VISITS = 5;
const SHOWN = 12;

/**
 * Where the time of each candidate goes: its costliest functions of some profiled visits, by line and column of the file.
 * @param {object} given
 * @param {readonly import('./candidates/candidate.mjs').Candidate[]} given.candidates
 * @param {Awaited<ReturnType<typeof import('./server.mjs').startServer>>} given.server
 * @param {number} given.throttle
 */
export async function listFunctions({ candidates, server, throttle }) {
  const { browser, userAgent } = await launchChromium();
  /** @type {string[]} */
  const lines = [];
  try {
    for (const candidate of candidates.filter(({ name }) => name !== 'empty')) {
      /** @type {Map<string, number>[]} */
      const sums = [new Map(), new Map()];
      for (let visits = 0; visits < VISITS; visits += 1) {
        const { functions } = await measureVisit({
          browser,
          userAgent,
          server,
          candidate,
          throttle,
          functions: true,
        });
        functions.forEach((found, part) => {
          for (const [name, ms] of found) sums[part]?.set(name, (sums[part]?.get(name) ?? 0) + ms / VISITS);
        });
      }
      ['at load', 'clicks and routes'].forEach((part, index) => {
        lines.push('', `${candidate.name}, ${part}, ms:`);
        const sorted = [...(sums[index] ?? [])].toSorted(([, one], [, other]) => other - one);
        for (const [name, ms] of sorted.slice(0, SHOWN))
          lines.push(`  ${ms.toFixed(2).padStart(7)}  ${name}`);
      });
    }
  } finally {
    await browser.close();
  }
  return lines.join('\n').trim();
}
