import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { fromRoot } from '../paths.mjs';
import { createElement, fragment, importPreact } from './import-preact.mjs';
import { importText } from './import-text.mjs';
import { minify } from './minify.mjs';
import { resolveTypescript } from './resolve-typescript.mjs';

/**
 * One bundle for browsers, in memory: the sources of this workspace, so that unused parts fall away.
 * @param {object} options
 * @param {string} options.entry absolute path
 * @param {string} options.name name of the entry file
 * @param {'iife' | 'es'} options.format
 * @param {boolean} [options.split] may make further files below `assets/`; default false
 * @param {boolean} [options.bundled] is bundled again by those who import it; default false
 * @param {Readonly<Record<string, string>>} [options.instead] files that others take the place of, absolute paths
 * @returns {Promise<{ fileName: string, code: string, modules: { module: string, bytes: number }[] }[]>}
 */
export async function bundleForBrowser({
  entry,
  name,
  format,
  split = false,
  bundled = false,
  instead = {},
}) {
  const bundle = await rollup({
    input: entry,
    plugins: [
      importText(),
      importPreact(),
      resolveTypescript(instead),
      nodeResolve({
        browser: true,
        exportConditions: ['safar-source', 'production'],
        extensions: ['.mjs', '.js', '.ts', '.tsx'],
      }),
      esbuild({
        target: 'es2020',
        tsconfig: false,
        jsx: 'transform',
        jsxFactory: createElement,
        jsxFragment: fragment,
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
    ],
    onwarn(warning) {
      throw new Error(`${warning.message} (${warning.code ?? 'rollup'})`);
    },
  });
  try {
    const { output } = await bundle.generate({
      format,
      inlineDynamicImports: !split,
      entryFileNames: name,
      chunkFileNames: 'assets/[name]-[hash].js',
      generatedCode: 'es2015',
      externalLiveBindings: false,
      freeze: false,
      esModule: false,
      plugins: [minify({ module: format === 'es', thorough: !split, bundled })],
    });
    return output.flatMap((file) =>
      file.type === 'chunk' ? [{ fileName: file.fileName, code: file.code, modules: describe(file) }] : [],
    );
  } finally {
    await bundle.close();
  }
}

/**
 * Which modules left code in the bundle, and how much before it was minified.
 * @param {import('rollup').OutputChunk} chunk
 */
function describe(chunk) {
  return Object.entries(chunk.modules)
    .filter(([, module]) => module.renderedLength > 0)
    .map(([id, module]) => ({ module: moduleName(id), bytes: module.renderedLength }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} id */
function moduleName(id) {
  return fromRoot(id.replace(/^\0safar-text:(.*)\.js$/, '$1').replace(/^\0/, ''));
}
