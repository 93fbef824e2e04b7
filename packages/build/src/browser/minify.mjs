import { transform } from 'esbuild';
import { minify as terser } from 'terser';
import { compress } from '../output.mjs';
import { constToLet } from './const-to-let.mjs';

/**
 * Settings that make some bundles smaller after Brotli and others larger.
 * @type {readonly import('terser').CompressOptions[]}
 */
const variants = [
  {},
  { hoist_funs: true },
  { inline: 1 },
  { hoist_funs: true, inline: 1 },
  { comparisons: false },
  { loops: false },
  { inline: 1, booleans: false, loops: false },
];

/**
 * The last pass over a browser bundle. Property names are never shortened: they are stored in visitors' browsers
 * and travel to the collector, so a later release has to read them.
 * @param {object} options
 * @param {boolean} options.module
 * @param {boolean} options.thorough tries several settings and keeps the smallest result after Brotli
 * @param {boolean} options.bundled is bundled again by others, who are told which imports to leave alone
 * @returns {import('rollup').Plugin}
 */
export function minify({ module, thorough, bundled }) {
  /** @param {string} code @param {import('terser').CompressOptions} variant */
  async function squeeze(code, variant) {
    const result = await terser(code, {
      ecma: 2020,
      module,
      toplevel: true,
      compress: { passes: 3, ecma: 2020, ...variant },
      mangle: { properties: false },
      format: { comments: bundled && /^\s*(webpackIgnore|turbopackIgnore|@vite-ignore)\b/, ecma: 2020 },
    });
    return result.code ?? '';
  }

  return {
    name: 'safar-minify',
    async renderChunk(code) {
      // Packages from npm may be written for newer engines than ES2020.
      const lowered = await transform(code, { target: 'es2020', legalComments: 'none' });
      const prepared = constToLet(lowered.code, this.parse(lowered.code));
      const results = await Promise.all(
        (thorough ? variants : variants.slice(0, 1)).map((variant) => squeeze(prepared, variant)),
      );
      const sized = results.map((result) => ({ result, bytes: compress(result).length }));
      const smallest = sized.reduce((best, one) => (one.bytes < best.bytes ? one : best));
      return { code: smallest.result, map: null };
    },
  };
}
