#!/usr/bin/env node
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/paths.mjs';
import { launchChromium } from '../browser.mjs';
import { createPosthog } from '../candidates/posthog.mjs';
import { createAskingSafar } from '../candidates/safar.mjs';
import { writeBench } from '../docs.mjs';
import { installPeers } from '../peers.mjs';
import { createRandom, shuffle } from '../random.mjs';
import { startServer } from '../server.mjs';
import { measureShowing } from './show.mjs';
import { drawSurvey } from './table.mjs';

const usage = `pnpm bench:survey [options]

  --runs N       rounds; in each both are visited once, in another order (default 24)
  --throttle N   makes the page's thread so many times slower (default 4)
  --keep         keep the results and write the table into packages/snippet/bench.md; wants at least 20 rounds`;

/** @param {readonly string[]} args */
async function bench(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '24' },
      throttle: { type: 'string', default: '4' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const [runs, throttle] = [Number(values.runs), Number(values.throttle)];
  if (!(runs >= 1 && throttle >= 1)) throw new Error('--runs and --throttle want numbers above 0.');
  if (values.keep && runs < 20) throw new Error('--keep wants at least 20 rounds.');
  await installPeers();
  const candidates = { safar: await createAskingSafar(), posthog: createPosthog(true) };
  const server = await startServer(Object.values(candidates));
  const { browser, userAgent } = await launchChromium();
  try {
    /** @type {Record<string, import('./show.mjs').Showing[]>} */
    const rounds = { safar: [], posthog: [] };
    const random = createRandom(1);
    // One after the other: here time is time that passes, and whatever else runs is part of it.
    for (let round = 0; round < runs; round++) {
      for (const name of shuffle(/** @type {const} */ (['safar', 'posthog']), random))
        rounds[name]?.push(
          await measureShowing({ browser, userAgent, origin: server.createOrigin(name), name, throttle }),
        );
      console.error(`round ${round + 1} of ${runs}`);
    }
    const results = {
      date: new Date().toISOString().slice(0, 10),
      browser: browser.version(),
      throttle,
      versions: Object.fromEntries(Object.entries(candidates).map(([name, { version }]) => [name, version])),
      rounds,
    };
    console.log(drawSurvey(results));
    if (!values.keep) return;
    const folder = join(root, 'packages/build/bench/survey/results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${results.date}.json`), `${JSON.stringify(results)}\n`);
    writeBench(drawSurvey(results), 'survey');
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(`pnpm bench:survey: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
