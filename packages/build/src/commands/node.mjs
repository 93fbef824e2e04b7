import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { emitDeclarations, hasDeclarations } from '../declarations.mjs';
import { createOutput } from '../output.mjs';
import { listSources, outputStem } from '../sources.mjs';

/**
 * src/**\/*.ts → dist/, module by module: what runs in Node is not bundled, so stack traces name real files.
 * @param {string} folder the package
 */
export async function buildNode(folder) {
  const src = join(folder, 'src');
  const dist = join(folder, 'dist');
  const sources = listSources(src);
  if (sources.length === 0) throw new Error(`there is nothing to build in ${src}.`);

  const output = createOutput(dist);
  await build({
    absWorkingDir: folder,
    entryPoints: sources,
    outbase: src,
    outdir: dist,
    bundle: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });
  for (const source of sources) {
    const stem = outputStem(src, source);
    output.keep(`${stem}.js`);
    output.keep(`${stem}.js.map`);
  }

  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  await makeExecutable(folder, manifest.bin);
  if (hasDeclarations(manifest)) {
    await emitDeclarations(folder);
    for (const source of sources) output.keep(`${outputStem(src, source)}.d.ts`);
  }
  await output.removeStale((path) => /(\.js|\.js\.map|\.d\.ts)$/.test(path));
}

/**
 * @param {string} folder
 * @param {string | Record<string, string> | undefined} bin
 */
async function makeExecutable(folder, bin) {
  const files = typeof bin === 'string' ? [bin] : Object.values(bin ?? {});
  for (const file of files) {
    const path = join(folder, file);
    const code = await readFile(path, 'utf8');
    if (!code.startsWith('#!')) await writeFile(path, `#!/usr/bin/env node\n${code}`);
    await chmod(path, 0o755);
  }
}
