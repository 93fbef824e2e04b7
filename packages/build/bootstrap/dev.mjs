// `pnpm dev`: the demo with everything rebuilt and restarted as soon as a source is saved.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, planBuild } from './build.mjs';
import { endWithNpm } from './orphan.mjs';
import { complainAboutNode, complainAboutPlatform, getMachine } from './platform.mjs';
import { prepare } from './prepare.mjs';
import { tailOf } from './run.mjs';
import { watchSources } from './watch.mjs';
import { root } from './workspace.mjs';

const cli = join(root, 'packages', 'cli', 'dist', 'safar.js');

/** The server as a process of its own, so that it can be started anew. */
function createServer() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;

  function start() {
    const started = spawn(process.execPath, [cli, 'serve', '--demo', ...process.argv.slice(2)], {
      stdio: 'inherit',
    });
    child = started;
    started.once('exit', (code) => {
      if (child !== started) return;
      child = undefined;
      console.log(
        `  the server ended (exit code ${code ?? 'by signal'}); it starts again after the next change`,
      );
    });
  }

  /** Asks it to drain, and waits until it has. @returns {Promise<void>} */
  function stop() {
    const ending = child;
    child = undefined;
    if (!ending) return Promise.resolve();
    return new Promise((resolve) => {
      ending.once('exit', () => resolve());
      ending.kill('SIGTERM');
    });
  }

  return { start, stop };
}

/** @param {ReturnType<typeof createServer>} server */
async function rebuild(server) {
  const startedAt = Date.now();
  const stale = planBuild().filter(({ isStale }) => isStale);
  const failures = await build(stale);
  for (const { member, output } of failures)
    console.error(`\n  ${member.label} could not be built:\n${tailOf(output)}\n`);
  if (failures.length > 0) return;
  const names = stale.map(({ member }) => member.label).join(', ');
  console.log(`  ${names ? `rebuilt ${names} in ${Date.now() - startedAt} ms` : 'changed'}; starting again`);
  await server.stop();
  server.start();
}

async function dev() {
  const complaint = complainAboutNode(process.versions.node) ?? complainAboutPlatform(getMachine());
  if (complaint) throw new Error(complaint);
  await prepare();

  const server = createServer();
  server.start();
  const stopWatching = watchSources(() => rebuild(server));
  console.log('  watching the sources; each save rebuilds what it touches and starts the server again');

  endWithNpm();
  let isEnding = false;
  async function end() {
    if (isEnding) return;
    isEnding = true;
    stopWatching();
    await server.stop();
    process.exit(0);
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end());
}

try {
  await dev();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
