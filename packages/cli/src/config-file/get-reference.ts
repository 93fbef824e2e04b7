import { join, relative } from 'node:path';
import { findPackage } from '../files/find-package.js';

/** The page that explains every option, as one can open it from a folder. */
export const getReference = (folder: string): string => {
  const page = join(findPackage('@safar/schema'), 'README.md');
  const near = relative(folder, page);
  return near.startsWith('..') ? page : near;
};
