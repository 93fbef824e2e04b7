// What the page of `safar preview` is beside scripts: its documents, style sheets and drawings.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, home));
const kinds = ['.html', '.css', '.svg'];
const to = path('dist/preview/page/');
// Those of an earlier build would be served as well.
for (const name of readdirSync(to)) if (kinds.includes(extname(name))) rmSync(to + name);
cpSync(path('src/preview/page'), to, {
  recursive: true,
  filter: (from) => ['', ...kinds].includes(extname(from)),
});
