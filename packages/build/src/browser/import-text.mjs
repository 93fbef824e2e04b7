import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

const PREFIX = '\0safar-text:';
const IS_TEXT = /\.(css|svg)$/;

/** Older engines than these have neither constructable style sheets nor `inset-inline`. */
const CSS_TARGET = ['chrome99', 'firefox101', 'safari16.4'];

/**
 * A style sheet with everything it imports, minified.
 * @param {{ entry?: string, contents?: string, folder: string }} sheet
 */
export async function buildCss({ entry, contents, folder }) {
  const result = await build({
    ...(entry
      ? { entryPoints: [entry] }
      : { stdin: { contents: contents ?? '', loader: 'css', resolveDir: folder } }),
    bundle: true,
    minify: true,
    write: false,
    target: CSS_TARGET,
    outdir: folder,
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (result.outputFiles[0]?.text ?? '').trim();
}

/**
 * Drawings carry white space between tags only for their reader.
 * @param {string} svg
 */
export function shrinkSvg(svg) {
  return svg
    .replace(/<\?xml[^>]*>|<!--[^]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * `import css from './x.css'` and `import svg from './x.svg'` give strings. Works in rollup and in vitest, where
 * the suffix keeps vite's own handling of style sheets away.
 * @returns {import('rollup').Plugin & { enforce: 'pre' }}
 */
export function importText() {
  return {
    name: 'safar-import-text',
    enforce: 'pre',
    resolveId(specifier, importer) {
      if (!importer || !specifier.startsWith('.') || !IS_TEXT.test(specifier)) return null;
      return `${PREFIX}${resolve(dirname(importer), specifier)}.js`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const path = id.slice(PREFIX.length, -'.js'.length);
      this.addWatchFile(path);
      const text = path.endsWith('.css')
        ? await buildCss({ entry: path, folder: dirname(path) })
        : shrinkSvg(await readFile(path, 'utf8'));
      return { code: `export default ${JSON.stringify(text)};`, moduleSideEffects: false };
    },
  };
}
