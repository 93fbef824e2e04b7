import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureAll } from '../measure.mjs';
import { root } from '../paths.mjs';
import { replaceSizes, sizeTable } from '../readme-table.mjs';

/** Writes the measured sizes between the markers of README.md. */
export async function writeReadmeSizes() {
  const path = join(root, 'README.md');
  const readme = await readFile(path, 'utf8');
  await writeFile(path, replaceSizes(readme, sizeTable(measureAll())));
}
