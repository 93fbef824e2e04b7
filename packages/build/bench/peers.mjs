import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Problem, run } from '../bootstrap/run.mjs';
import { root } from '../src/paths.mjs';

const manifests = join(dirname(fileURLToPath(import.meta.url)), 'peers');
/** Outside of the workspace, so that neither `pnpm install` nor continuous integration pays for them. */
const folder = join(root, '.safar', 'bench', 'peers');

/** Installs the pinned peers with npm when they are not there yet. */
export async function installPeers() {
  const lock = readFileSync(join(manifests, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(manifests, name), join(folder, name));
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
  });
  if (code !== 0)
    throw new Problem(
      'Installing the peers failed.',
      'check the network, then run "pnpm bench" again.',
      output,
    );
  writeFileSync(stamp, lock);
}

/**
 * Name and version of an installed peer.
 * @param {string} name
 */
export function describePeer(name) {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

/**
 * A file that a peer ships.
 * @param {string} path below node_modules
 */
export function readPeerFile(path) {
  return readFileSync(join(folder, 'node_modules', path));
}

/**
 * What a site's bundler makes of a peer.
 * @param {string} code of the site
 * @returns {Promise<Uint8Array>}
 */
export async function bundlePeer(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no file of a peer.');
  return file.contents;
}
