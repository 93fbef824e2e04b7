import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowsers } from './browsers.mjs';
import { build, planBuild } from './build.mjs';
import { addStories, countStories, countUnitTests } from './counts.mjs';
import { run, tailOf } from './run.mjs';
import { readMembers, root } from './workspace.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name as in `--only`
 * @property {string} title
 * @property {readonly string[]} needs steps that have to succeed before
 * @property {() => Promise<Counts>} run
 */

const TAIL = 200;
const bin = join(root, 'node_modules', '.bin');

/** @type {Counts} */
const fine = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @param {string} name @param {string} reason @returns {Counts} */
function fail(name, reason) {
  return { ...fine, failed: 1, failures: [{ name, reason }] };
}

/** @param {Counts[]} all @returns {Counts} */
function add(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/**
 * A tool that says nothing worth reading unless it fails.
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} nextStep
 */
async function runTool(name, command, args, nextStep) {
  const result = await run(command, args, { cwd: root });
  if (result.code === 0) return fine;
  console.log(tailOf(result.output, TAIL));
  return fail(name, `exit code ${result.code}. ${nextStep}`);
}

async function checkTypes() {
  const members = readMembers().filter(({ scripts }) => scripts.typecheck);
  const results = [];
  for (const { label, folder } of members) {
    const result = await run('npm', ['run', '--silent', 'typecheck'], { cwd: folder });
    if (result.code !== 0) console.log(tailOf(result.output, TAIL));
    const errors = result.output.match(/error TS\d+/g)?.length ?? 0;
    results.push(result.code === 0 ? fine : fail(label, `${errors || 'several'} type errors`));
  }
  return results.length === 0 ? fail('types', 'no package was checked') : add(results);
}

async function buildAll() {
  const failures = await build(planBuild(), { onDone: ({ label }) => console.log(`  built ${label}`) });
  for (const { member, output } of failures) console.log(`  ${member.label}:\n${tailOf(output, TAIL)}`);
  return add(failures.map(({ member, output }) => fail(member.label, tailOf(output, 1))));
}

async function checkSizes() {
  const result = await run(process.execPath, [join(root, 'packages/build/bin/safar-build.mjs'), 'size']);
  console.log(result.output.trimEnd());
  return result.code === 0 ? fine : fail('sizes', tailOf(result.output, 1));
}

/**
 * Runs a test runner that writes a JSON report, and reads it.
 * @template T
 * @param {string} name
 * @param {(reportPath: string) => Promise<import('./run.mjs').Finished>} start
 * @param {(report: unknown) => T} read
 * @returns {Promise<T | Counts>}
 */
async function runReported(name, start, read) {
  const folder = mkdtempSync(join(tmpdir(), 'safar-test-'));
  try {
    const path = join(folder, 'report.json');
    const { code } = await start(path);
    let report;
    try {
      report = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      return fail(name, `the run ended with code ${code} before it could write its report`);
    }
    const counts = read(report);
    return code !== 0 && counts && /** @type {any} */ (counts).failed === 0
      ? add([/** @type {any} */ (counts), fail(name, `exit code ${code} although no test failed`)])
      : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name @param {Counts} counts */
function requireSome(name, counts) {
  if (counts.passed + counts.failed > 0) return counts;
  return add([counts, fail(name, 'no test was executed')]);
}

async function runUnitTests() {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const counts = await runReported(
    'unit',
    (path) =>
      run(
        process.execPath,
        [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
        {
          cwd: root,
          show: true,
        },
      ),
    (report) => countUnitTests(report, root),
  );
  return requireSome('unit', counts);
}

async function runStories() {
  const { paths, complaints, absent } = await provideBrowsers((line) => console.log(`  ${line}`));
  for (const complaint of complaints) console.log(`\n${complaint}\n`);
  for (const [variable, path] of Object.entries(paths)) console.log(`  ${variable}=${path}`);
  const playwright = join(root, 'e2e', 'node_modules', '@playwright', 'test', 'cli.js');
  /** @param {readonly string[]} which */
  const play = (which) =>
    runReported(
      'stories',
      (path) =>
        run(process.execPath, [playwright, 'test', '--reporter=list,json', ...which], {
          cwd: join(root, 'e2e'),
          env: { ...paths, PLAYWRIGHT_JSON_OUTPUT_NAME: path },
          show: true,
        }),
      countStories,
    );
  // Many browsers that are killed and started again: beside other stories they take ten times as long.
  const alone = await play(['--grep=@alone', '--workers=1']);
  const others = await play(['--grep-invert=@alone']);
  const counts = { ...addStories([alone, others]), ...add([alone, others]) };
  tellOddities(counts);
  const missing = complaints.map((complaint) => fail('browsers', complaint.split('\n')[0] ?? ''));
  const silent = ['chromium', 'firefox', 'webkit']
    .filter((engine) => process.env.CI || !absent.includes(engine))
    .flatMap((engine) => complainAboutEngine(counts, engine));
  return add([requireSome('stories', counts), ...missing, ...silent]);
}

/** @typedef {Counts & Partial<import('./counts.mjs').StoryCounts>} MaybeStories */

/**
 * An engine in which nothing ran is not a passed engine.
 * @param {MaybeStories} counts
 * @param {string} engine
 */
function complainAboutEngine(counts, engine) {
  const { run: executed = 0, skipped = 0 } = counts.engines?.[engine] ?? {};
  console.log(`  ${engine}: ${executed} stories executed, ${skipped} skipped`);
  return executed === 0 ? [fail('stories', `nothing was executed in ${engine}`)] : [];
}

/** @param {MaybeStories} counts */
function tellOddities({ flaky = 0, skipReasons = {} }) {
  if (flaky > 0) console.log(`  ${flaky} passed only when they were tried again`);
  for (const [reason, times] of Object.entries(skipReasons)) console.log(`  skipped ${times} ×: ${reason}`);
}

/** Everything that has to hold before a change goes in, in order. @type {readonly Step[]} */
export const steps = [
  {
    name: 'lint',
    title: 'Lint',
    needs: [],
    run: () =>
      runTool(
        'oxlint',
        join(bin, 'oxlint'),
        ['--type-aware', '--deny-warnings'],
        '"npx oxlint --fix" repairs some.',
      ),
  },
  {
    name: 'format',
    title: 'Format',
    needs: [],
    run: () => runTool('oxfmt', join(bin, 'oxfmt'), ['--check'], 'Run "npm run format".'),
  },
  { name: 'types', title: 'Types', needs: [], run: checkTypes },
  { name: 'build', title: 'Build', needs: [], run: buildAll },
  { name: 'sizes', title: 'Sizes of the browser files', needs: ['build'], run: checkSizes },
  { name: 'unit', title: 'Unit tests', needs: [], run: runUnitTests },
  { name: 'stories', title: 'Stories in Chromium, Firefox and WebKit', needs: ['build'], run: runStories },
];
