import { transform } from 'esbuild';
import { minify as terser } from 'terser';

/**
 * The last pass over a browser bundle. Property names are never shortened: they are stored in visitors' browsers
 * and travel to the collector, so a later release has to read them.
 * @param {{ module: boolean }} options
 * @returns {import('rollup').Plugin}
 */
export function minify({ module }) {
  return {
    name: 'safar-minify',
    async renderChunk(code) {
      // Packages from npm may be written for newer engines than ES2020.
      const lowered = await transform(code, { target: 'es2020', legalComments: 'none' });
      const result = await terser(lowered.code, {
        ecma: 2020,
        module,
        toplevel: true,
        compress: { passes: 3, ecma: 2020 },
        mangle: { properties: false },
        format: { comments: false, ecma: 2020 },
      });
      return { code: result.code ?? '', map: null };
    },
  };
}
