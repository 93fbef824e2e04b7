import { join } from 'node:path';
import { bundleForBrowser } from '../browser/bundle.mjs';
import { buildCss } from '../browser/import-text.mjs';
import { singleFile } from '../browser/single-file.mjs';
import { emitDeclarations } from '../declarations.mjs';
import { createOutput } from '../output.mjs';
import { listSources, outputStem } from '../sources.mjs';

/**
 * Every build of the widget, and the page of a survey.
 * @type {readonly { name: string, entry: string, instead?: Readonly<Record<string, string>> }[]}
 */
const builds = [
  { name: 'widget', entry: 'index.ts' },
  { name: 'widget-places', entry: 'places/index.ts' },
  {
    name: 'widget-contact',
    entry: 'contact/index.ts',
    instead: { 'more-types.ts': 'contact/more-types.ts' },
  },
  { name: 'survey-page', entry: 'survey-page.ts' },
];

/**
 * src/index.ts → dist/widget.js, with everything it needs inside; the same with places of which a site may need more, and
 * with questions for a contact; and
 * src/survey-page.ts with its style sheet, for surveys on a page of their own.
 * @param {string} folder the package
 */
export async function buildWidget(folder) {
  const src = join(folder, 'src');
  const output = createOutput(join(folder, 'dist'));
  for (const { name, entry, instead = {} } of builds) {
    const built = singleFile(
      await bundleForBrowser({
        entry: join(src, entry),
        name: `${name}.js`,
        format: 'es',
        instead: Object.fromEntries(
          Object.entries(instead).map(([file, other]) => [join(src, file), join(src, other)]),
        ),
      }),
    );
    await output.writeServed(`${name}.js`, built.code);
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
