// dist/safar.js has to be CommonJS (src/safar.ts says why); everything in folders beside it is ES modules.
import { readdirSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
for (const entry of readdirSync(dist, { withFileTypes: true })) {
  if (entry.isDirectory())
    writeFileSync(new URL(`${entry.name}/package.json`, dist), '{ "type": "module" }\n');
}
