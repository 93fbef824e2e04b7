import { join } from 'node:path';
import { bundleForBrowser } from '../browser/bundle.mjs';
import { buildCss } from '../browser/import-text.mjs';
import { preferFolder } from '../browser/prefer-folder.mjs';
import { singleFile } from '../browser/single-file.mjs';
import { emitDeclarations } from '../declarations.mjs';
import { createOutput } from '../output.mjs';
import { listSources, outputStem } from '../sources.mjs';

/**
 * src/index.ts → dist/widget.js, with everything it needs inside; the same with fewer types of questions, with more places, and with questions for a contact; and
 * src/survey-page.ts with its style sheet, for surveys on a page of their own.
 * @param {string} folder the package
 */
export async function buildWidget(folder) {
  const src = join(folder, 'src');
  const output = createOutput(join(folder, 'dist'));
  /** @type {Record<string, { entry: string, prefer?: import('rollup').Plugin[] }>} */
  const builds = {
    widget: { entry: 'index.ts' },
    'widget-points': { entry: 'index.ts', prefer: [preferFolder(src, 'points')] },
    'widget-places': { entry: 'places/index.ts' },
    'widget-contact': { entry: 'contact/index.ts', prefer: [preferFolder(src, 'contact')] },
    'survey-page': { entry: 'survey-page.ts' },
  };
  for (const [name, { entry, prefer }] of Object.entries(builds)) {
    const file = `${name}.js`;
    const built = singleFile(
      await bundleForBrowser({
        entry: join(src, entry),
        name: file,
        format: 'es',
        ...(prefer ? { prefer } : {}),
      }),
    );
    await output.writeServed(file, built.code);
    await output.write(`${name}.modules.json`, JSON.stringify(built.modules, null, 2));
  }
  await output.writeServed(
    'survey-page.css',
    await buildCss({ entry: join(src, 'page', 'page.css'), folder: src }),
  );
  await output.write('index.js', "export * from './widget.js';\n");

  await emitDeclarations(folder);
  for (const source of listSources(src)) output.keep(`${outputStem(src, source)}.d.ts`);
  await output.removeStale();
}
