import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createOutput } from '../output.mjs';

/**
 * dist/index.js → dist/safar.schema.json and dist/visit.schema.json, from its exports `configJsonSchema` and `visitJsonSchema`.
 * @param {string} folder the package
 */
export async function buildJsonSchema(folder) {
  const dist = join(folder, 'dist');
  const { configJsonSchema, visitJsonSchema } = await import(pathToFileURL(join(dist, 'index.js')).href);
  if (typeof configJsonSchema !== 'object' || configJsonSchema === null) {
    throw new Error('src/index.ts has to export an object "configJsonSchema".');
  }
  const output = createOutput(dist);
  await output.write('safar.schema.json', `${JSON.stringify(configJsonSchema, null, 2)}\n`);
  await output.write('visit.schema.json', `${JSON.stringify(visitJsonSchema, null, 2)}\n`);
}
