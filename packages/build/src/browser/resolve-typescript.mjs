import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `./x.js` in a source means `./x.ts` or `./x.tsx` beside it.
 * @param {Readonly<Record<string, string>>} [instead] files that others take the place of, absolute paths
 * @returns {import('rollup').Plugin}
 */
export function resolveTypescript(instead = {}) {
  return {
    name: 'safar-resolve-typescript',
    resolveId(specifier, importer) {
      if (!importer || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
      const stem = join(dirname(importer), specifier.slice(0, -3));
      const found = [`${stem}.ts`, `${stem}.tsx`].find((path) => existsSync(path));
      return found === undefined ? null : (instead[found] ?? found);
    },
  };
}
