import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `./x.js` in a source means `./x.ts` or `./x.tsx` beside it.
 * @returns {import('rollup').Plugin}
 */
export function resolveTypescript() {
  return {
    name: 'safar-resolve-typescript',
    resolveId(specifier, importer) {
      if (!importer || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
      const stem = join(dirname(importer), specifier.slice(0, -3));
      return [`${stem}.ts`, `${stem}.tsx`].find((path) => existsSync(path)) ?? null;
    },
  };
}
