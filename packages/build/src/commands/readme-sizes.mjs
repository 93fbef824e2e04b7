import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureAll } from '../measure.mjs';
import { root } from '../paths.mjs';
import { builtFigures, replaceFigure, replaceSizes, sizeTable } from '../readme-table.mjs';

/** Writes the measured sizes and the figures made of them between the markers of README.md. */
export async function writeReadmeSizes() {
  const path = join(root, 'README.md');
  const readme = await readFile(path, 'utf8');
  const measured = measureAll();
  let next = replaceSizes(readme, sizeTable(measured));
  for (const [name, value] of Object.entries(builtFigures(measured))) next = replaceFigure(next, name, value);
  await writeFile(path, next);
}
