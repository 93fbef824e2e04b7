// `npm test`: what CI runs, on a machine with nothing but Node and npm. Ends with "Tests: N passed, N failed".
import { parseArgs } from 'node:util';
import { install, needsInstall } from './install.mjs';
import { complainAboutNode } from './platform.mjs';
import { steps } from './steps.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const MOST_FAILURES = 60;

const help = `npm test [-- --only STEP …]

Installs what is missing, then runs: ${steps.map(({ name }) => name).join(', ')}.
  --only STEP   runs one step, with the steps it needs; may be repeated
  --help        this text

CHROMIUM, FIREFOX and WEBKIT with WEBKIT_DRIVER name the browsers to use. An engine in which no story ran is a failure;
a WebKit that cannot be had is left out with a word, but for continuous integration.
The exit code is 0 when nothing failed, 1 when something did, 2 for a wrong option.`;

/** @returns {ReadonlySet<string>} names of the steps to run */
function readOptions() {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const only = (values.only ?? []).flatMap((list) => list.split(','));
  const unknown = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`there is no step "${unknown.join('", "')}".`);
  if (only.length === 0) return new Set(steps.map(({ name }) => name));
  return new Set(
    steps.filter(({ name }) => only.includes(name)).flatMap(({ name, needs }) => [...needs, name]),
  );
}

/** @param {number} since */
function secondsSince(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** @param {string} title @param {string} name @param {() => Promise<Counts>} work */
async function runStep(title, name, work) {
  console.log(`\n── ${title}`);
  const startedAt = Date.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(reason);
    counts = { passed: 0, failed: 1, skipped: 0, failures: [{ name, reason: reason.split('\n')[0] ?? '' }] };
  }
  const tests = counts.passed > 0 ? `${counts.passed} passed, ` : '';
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const verdict = counts.failed > 0 ? `${tests}${counts.failed} failed` : `${tests}ok`;
  console.log(`   ${verdict}${skipped} · ${secondsSince(startedAt)}`);
  return counts;
}

/** @param {{ step: string, counts: Counts }[]} results */
function printFailures(results) {
  const rows = results.flatMap(({ step, counts }) =>
    counts.failures.map((failure) => ({ step, ...failure })),
  );
  if (rows.length === 0) return;
  console.log('\n── Failures');
  const width = Math.max(...rows.map(({ step }) => step.length));
  for (const { step, name, reason } of rows.slice(0, MOST_FAILURES)) {
    console.log(`   ${step.padEnd(width)}  ${name}\n   ${' '.repeat(width)}    ${reason}`);
  }
  if (rows.length > MOST_FAILURES) console.log(`   … and ${rows.length - MOST_FAILURES} more`);
}

/** @param {{ step: string, counts: Counts }[]} results */
function close(results) {
  printFailures(results);
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\nTests: ${passed} passed, ${failed} failed`);
}

async function main() {
  const chosen = readOptions();
  /** @type {{ step: string, counts: Counts }[]} */
  const results = [];

  const first = await runStep('Install', 'install', async () => {
    const complaint = complainAboutNode(process.versions.node);
    if (complaint) throw new Error(complaint);
    if (needsInstall()) await install();
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  });
  results.push({ step: 'install', counts: first });
  if (first.failed > 0) return close(results);

  for (const step of steps) {
    if (!chosen.has(step.name)) continue;
    const broken = step.needs.find((name) =>
      results.some((one) => one.step === name && one.counts.failed > 0),
    );
    const counts = await runStep(step.title, step.name, async () => {
      if (broken) throw new Error(`not run, because the step "${broken}" failed`);
      return step.run();
    });
    results.push({ step: step.name, counts });
  }
  close(results);
}

try {
  await main();
} catch (error) {
  console.error(`npm test: ${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  process.exitCode = 2;
}
