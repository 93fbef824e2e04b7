import { join } from 'node:path';
import { fingerprintContents, fingerprintWrites, readStamp, writeStamp } from './fingerprint.mjs';
import { Problem, run } from './run.mjs';
import { readMembers, root } from './workspace.mjs';

const PARALLEL = 2;

/** @typedef {import('./workspace.mjs').Member} Member */

/** @typedef {{ member: Member, inputs: string, isStale: boolean }} Plan */

/**
 * Which packages have to be built again: their own sources, the build itself or a package they need has changed, or
 * somebody else wrote into their dist.
 * @returns {Plan[]} in an order in which they can be built
 */
export function planBuild() {
  const tools = fingerprintContents(
    [
      'packages/build/bin',
      'packages/build/src',
      'packages/build/types.d.ts',
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ].map((path) => join(root, path)),
  );
  /** @type {Map<string, string>} */
  const inputs = new Map();
  return readMembers()
    .filter((member) => member.scripts.build)
    .map((member) => {
      const own = ['src', 'scripts', 'package.json', 'tsconfig.json'].map((path) =>
        join(member.folder, path),
      );
      const needed = member.needs.map((name) => inputs.get(name) ?? '');
      const print = fingerprintContents(own, [tools, ...needed]);
      inputs.set(member.name, print);
      return { member, inputs: print, isStale: readStamp(member.label) !== stampOf(member, print) };
    });
}

/** @param {Member} member @param {string} inputs */
function stampOf(member, inputs) {
  return `${inputs}\n${fingerprintWrites(join(member.folder, 'dist'))}\n`;
}

/**
 * Builds what is stale, two packages at a time, each after those that it needs.
 * @param {Plan[]} plan
 * @param {{ onStart?: (member: Member) => void, onDone?: (member: Member) => void }} [watcher]
 * @returns {Promise<{ member: Member, output: string }[]>} the failures; what needs a failed package is not tried
 */
export async function build(plan, { onStart, onDone } = {}) {
  const waiting = plan.filter(({ isStale }) => isStale);
  /** @type {Map<Plan, Promise<void>>} */
  const running = new Map();
  /** @type {{ member: Member, output: string }[]} */
  const failures = [];

  /** @param {Plan} one */
  async function buildOne(one) {
    onStart?.(one.member);
    const result = await run('npm', ['run', '--silent', 'build'], { cwd: one.member.folder });
    if (result.code === 0) {
      writeStamp(one.member.label, stampOf(one.member, one.inputs));
      onDone?.(one.member);
    } else failures.push({ member: one.member, output: result.output });
    running.delete(one);
  }

  while (waiting.length > 0 || running.size > 0) {
    const unfinished = new Set([...waiting, ...running.keys()].map(({ member }) => member.name));
    const failed = new Set(failures.map(({ member }) => member.name));
    const hopeless = waiting.find(({ member }) => member.needs.some((name) => failed.has(name)));
    const ready = waiting.find(
      ({ member }) => !member.needs.some((name) => unfinished.has(name) || failed.has(name)),
    );
    if (hopeless) {
      waiting.splice(waiting.indexOf(hopeless), 1);
      const cause = hopeless.member.needs.find((name) => failed.has(name));
      failures.push({ member: hopeless.member, output: `not built, because it needs ${cause}.` });
    } else if (ready && running.size < PARALLEL) {
      waiting.splice(waiting.indexOf(ready), 1);
      running.set(ready, buildOne(ready));
    } else await Promise.race(running.values());
  }
  return failures;
}

/**
 * Builds what is stale, or says what could not be built.
 * @param {Plan[]} plan
 * @param {{ onStart?: (member: Member) => void, onDone?: (member: Member) => void }} [watcher]
 */
export async function buildOrComplain(plan, watcher) {
  const [first, ...others] = await build(plan, watcher);
  if (!first) return;
  throw new Problem(
    `Building ${first.member.label} failed${others.length ? ` (and ${others.length} more that could not be built)` : ''}.`,
    `repair it and run the command again; "npm run build" inside ${first.member.folder} shows it alone.`,
    first.output,
  );
}
