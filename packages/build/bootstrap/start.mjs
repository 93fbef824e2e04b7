// `npm start`: everything between a fresh clone and a running demo. Uses nothing but Node, since nothing is installed.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
  // The command takes this process over, so signals and the exit code are its own. In a terminal Ctrl-C arrives
  // twice, from the terminal and from npm: the second must not cut the draining short.
  process.on('SIGINT', () => {});
  endWithNpm();
  process.argv = [process.execPath, cli, 'serve', '--demo', ...process.argv.slice(2)];
  await import(pathToFileURL(cli).href);
}
