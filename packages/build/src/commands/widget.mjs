import { join } from 'node:path';
import { bundleForBrowser } from '../browser/bundle.mjs';
import { buildCss } from '../browser/import-text.mjs';
import { singleFile } from '../browser/single-file.mjs';
import { emitDeclarations } from '../declarations.mjs';
import { createOutput } from '../output.mjs';
import { listSources, outputStem } from '../sources.mjs';

/**
 * src/index.ts → dist/widget.js, with everything it needs inside; src/survey-page.ts and its style sheet, for surveys on a page of their own.
 * @param {string} folder the package
 */
export async function buildWidget(folder) {
  const src = join(folder, 'src');
  const output = createOutput(join(folder, 'dist'));
  const widget = singleFile(
    await bundleForBrowser({ entry: join(src, 'index.ts'), name: 'widget.js', format: 'es' }),
  );
  await output.writeServed('widget.js', widget.code);
  await output.write('widget.modules.json', JSON.stringify(widget.modules, null, 2));
  const page = singleFile(
    await bundleForBrowser({ entry: join(src, 'survey-page.ts'), name: 'survey-page.js', format: 'es' }),
  );
  await output.writeServed('survey-page.js', page.code);
  await output.write('survey-page.modules.json', JSON.stringify(page.modules, null, 2));
  await output.writeServed(
    'survey-page.css',
    await buildCss({ entry: join(src, 'page', 'page.css'), folder: src }),
  );
  await output.write('index.js', "export * from './widget.js';\n");

  await emitDeclarations(folder);
  for (const source of listSources(src)) output.keep(`${outputStem(src, source)}.d.ts`);
  await output.removeStale();
}
