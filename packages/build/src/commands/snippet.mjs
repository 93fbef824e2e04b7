import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundleForBrowser } from '../browser/bundle.mjs';
import { preferFolder } from '../browser/prefer-folder.mjs';
import { singleFile } from '../browser/single-file.mjs';
import { emitDeclarations } from '../declarations.mjs';
import { createOutput, hash8, integrityOf } from '../output.mjs';
import { listSources, outputStem } from '../sources.mjs';

/**
 * The scripts that pages name, the npm entries, and one self-contained module per file of src/chunks.
 * @param {string} folder the package
 */
export async function buildSnippet(folder) {
  const src = join(folder, 'src');
  const schema = join(folder, '..', 'schema', 'src');
  const output = createOutput(join(folder, 'dist'));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));

  /** @type {Record<string, { integrity: string }>} */
  const scripts = {};
  for (const [name, source] of Object.entries({
    'safar.js': 'script-tag.ts',
    'consent-mode.js': 'consent-mode.ts',
  })) {
    const script = singleFile(await bundleForBrowser({ entry: join(src, source), name, format: 'iife' }));
    scripts[name] = { integrity: integrityOf(script.code) };
    await output.writeServed(name, script.code);
    await output.write(`${basename(name, '.js')}.modules.json`, JSON.stringify(script.modules, null, 2));
  }

  for (const name of ['index', 'follow-consent-mode', 'replay']) {
    const entry = singleFile(
      await bundleForBrowser({
        entry: join(src, `${name}.ts`),
        name: `${name}.js`,
        format: 'es',
        bundled: true,
      }),
    );
    await output.writeServed(`${name}.js`, entry.code);
    await output.write(`${name}.modules.json`, JSON.stringify(entry.modules, null, 2));
  }

  /** @type {Record<string, string>} */
  const chunks = {};
  for (const path of listSources(join(src, 'chunks'))) {
    const name = basename(path, '.ts');
    // A chunk `ask-anyone` takes what is below `anyone/` first, in whichever package.
    const [, folder] = /-(anyone)$/.exec(name) ?? [];
    const prefer = folder === undefined ? [] : [src, schema].map((one) => preferFolder(one, folder));
    const chunk = singleFile(
      await bundleForBrowser({ entry: path, name: `${name}.js`, format: 'es', prefer }),
    );
    const code = nameChunks(chunk.code, chunks);
    const fileName = `chunks/${name}-${hash8(code)}.js`;
    chunks[name] = fileName;
    await output.writeServed(fileName, code);
    await output.write(`${name}.modules.json`, JSON.stringify(chunk.modules, null, 2));
  }

  const manifest = { version, ...scripts, chunks };
  await output.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);

  await emitDeclarations(folder);
  for (const source of listSources(src)) output.keep(`${outputStem(src, source)}.d.ts`);
  await output.removeStale();
}

/**
 * A chunk may fetch those whose names begin with its own, which are built before it: it names them `chunks/…-#.js`.
 * @param {string} code
 * @param {Record<string, string>} chunks built so far
 */
function nameChunks(code, chunks) {
  return code.replace(/chunks\/([a-z-]+)-#\.js/g, (_, name) => {
    const file = chunks[name];
    if (file === undefined) throw new Error(`A chunk names ${name}, which is not built before it.`);
    return file;
  });
}
