import { Problem, run } from './run.mjs';

const MAJOR = '12';

/**
 * @typedef {readonly [command: string, ...args: string[]]} Pnpm
 */

/**
 * The pnpm of this machine when it is the right one, otherwise the one that npm fetches for this run.
 * @returns {Promise<Pnpm>}
 */
export async function findPnpm() {
  const found = await run('pnpm', ['--version']);
  if (found.code === 0 && found.output.trim().split('\n').at(-1)?.split('.')[0] === MAJOR) return ['pnpm'];
  const fetched = await run('npx', ['--yes', `pnpm@${MAJOR}`, '--version']);
  if (fetched.code === 0) return ['npx', '--yes', `pnpm@${MAJOR}`];
  throw new Problem(
    `pnpm ${MAJOR} is not installed, and "npx pnpm@${MAJOR}" could not fetch it.`,
    `check that npm reaches its registry ("npm ping"), or install it with "npm install --global pnpm@${MAJOR}".`,
    fetched.output,
  );
}
