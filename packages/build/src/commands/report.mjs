import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bundleForBrowser } from '../browser/bundle.mjs';
import { buildCss } from '../browser/import-text.mjs';
import { createOutput } from '../output.mjs';
import { listFiles } from '../paths.mjs';

/**
 * src/main.tsx, src/styles/*.css, src/index.html and src/icon.svg → dist/.
 * @param {string} folder the package
 */
export async function buildReport(folder) {
  const src = join(folder, 'src');
  const output = createOutput(join(folder, 'dist'));
  /** @type {string[]} */
  const served = [];

  /** @param {string} name @param {string} content */
  async function serve(name, content) {
    await output.writeServed(name, content);
    served.push(name);
  }

  const files = await bundleForBrowser({
    entry: join(src, 'main.tsx'),
    name: 'report.js',
    format: 'es',
    split: true,
  });
  for (const file of files) await serve(file.fileName, file.code);
  await output.write(
    'report.modules.json',
    JSON.stringify(
      files.flatMap((file) => file.modules),
      null,
      2,
    ),
  );

  const sheets = listFiles(join(src, 'styles')).filter((path) => path.endsWith('.css'));
  const contents = sheets
    .map((path) => `@import './${relative(src, path).split(sep).join('/')}';`)
    .join('\n');
  await serve('report.css', await buildCss({ contents, folder: src }));
  for (const name of ['index.html', 'icon.svg']) await serve(name, await readFile(join(src, name), 'utf8'));

  await output.write('manifest.json', `${JSON.stringify({ files: served.sort() }, null, 2)}\n`);
  await output.removeStale();
}
