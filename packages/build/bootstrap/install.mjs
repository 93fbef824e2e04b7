import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintContents, readStamp, writeStamp } from './fingerprint.mjs';
import { findPnpm } from './pnpm.mjs';
import { Problem, run } from './run.mjs';
import { readMembers, root } from './workspace.mjs';

const STAMP = 'installed';

function fingerprint() {
  const manifests = readMembers().map(({ folder }) => join(folder, 'package.json'));
  return fingerprintContents(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']
      .map((name) => join(root, name))
      .concat(manifests),
    [process.platform, process.arch],
  );
}

/** True when node_modules is missing or was made for another lockfile. */
export function needsInstall() {
  return !existsSync(join(root, 'node_modules', '.modules.yaml')) || readStamp(STAMP) !== fingerprint();
}

/**
 * Installs exactly what the lockfile says.
 * @param {(share: number) => void} [onProgress] 0 to 1
 */
export async function install(onProgress) {
  const [command, ...args] = await findPnpm();
  const total = countPackages(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const result = await run(command, [...args, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    // Without a terminal pnpm would ask nobody whether it may replace a node_modules of another layout.
    env: { CI: 'true' },
    onLine: (line) => {
      const added = /Progress: .*added (\d+)/.exec(line)?.[1];
      if (added && onProgress) onProgress(Math.min(1, Number(added) / total));
    },
  });
  if (result.code !== 0) {
    throw new Problem(
      'Installing the packages failed.',
      /ERR_PNPM_OUTDATED_LOCKFILE/.test(result.output)
        ? 'a package.json was changed without the lockfile: run "npx pnpm@12 install" and commit pnpm-lock.yaml.'
        : 'check the network and the free disk space (about 2 GB), then run the command again.',
      result.output,
    );
  }
  writeStamp(STAMP, fingerprint());
}

/** @param {string} lockfile */
function countPackages(lockfile) {
  const section = lockfile.slice(lockfile.lastIndexOf('\nsnapshots:'));
  return Math.max(1, section.match(/^ {2}\S.*:( \{\})?$/gm)?.length ?? 1);
}
