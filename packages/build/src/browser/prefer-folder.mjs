import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * For another build of the same sources: a file of a folder stands in for the one that has the same path without it, so that
 * the build which has everything pays nothing for the choice.
 * @param {string} src where paths begin
 * @param {string} folder its name below it
 * @returns {import('rollup').Plugin}
 */
export function preferFolder(src, folder) {
  return {
    name: 'safar-prefer-folder',
    async resolveId(specifier, importer) {
      const own = join(src, folder);
      // What stands in may itself use the one that it stands in for.
      if (!importer || importer.startsWith(own) || !specifier.startsWith('.')) return null;
      const path = relative(src, resolve(dirname(importer), specifier));
      if (path.startsWith('..')) return null;
      const instead = join(own, path);
      const stem = instead.replace(/\.js$/, '');
      if (![instead, `${stem}.ts`, `${stem}.tsx`].some((one) => existsSync(one))) return null;
      return this.resolve(`./${relative(dirname(importer), instead)}`, importer, { skipSelf: true });
    },
  };
}
