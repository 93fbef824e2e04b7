// `npm start`: everything between a fresh clone and a running demo. Uses nothing but Node, since nothing is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { endWithNpm } from './orphan.mjs';
import { complainAboutNode, complainAboutPlatform, getMachine } from './platform.mjs';
import { prepare } from './prepare.mjs';
import { root } from './workspace.mjs';

const cli = join(root, 'packages', 'cli', 'dist', 'safar.js');

/** @returns {Promise<boolean>} whether there is something to start */
async function makeReady() {
  try {
    const complaint = complainAboutNode(process.versions.node) ?? complainAboutPlatform(getMachine());
    if (complaint) throw new Error(complaint);
    await prepare();
    return true;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return false;
  }
}

if (await makeReady()) {
  // A process of its own: the engine's threads are counted before the first module of a process is loaded.
  const server = spawn(process.execPath, [cli, 'serve', '--demo', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // In a terminal the server has heard a Ctrl-C already; it takes two of one moment for one.
    process.on(signal, () => server.kill(signal));
  }
  endWithNpm();
  server.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}
