import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createOutput } from '../output.mjs';

/**
 * dist/index.js → dist/safar.schema.json, from its export `configJsonSchema`.
 * @param {string} folder the package
 */
export async function buildJsonSchema(folder) {
  const dist = join(folder, 'dist');
  const { configJsonSchema } = await import(pathToFileURL(join(dist, 'index.js')).href);
  if (typeof configJsonSchema !== 'object' || configJsonSchema === null) {
    throw new Error('src/index.ts has to export an object "configJsonSchema".');
  }
  await createOutput(dist).write('safar.schema.json', `${JSON.stringify(configJsonSchema, null, 2)}\n`);
}
