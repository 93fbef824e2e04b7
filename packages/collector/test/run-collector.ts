import { createApp } from '../src/index.js';
import { shop } from './shop.js';
import { identityKey } from './touchpoints.js';

// A collector in a process of its own, to be killed: folder in, address out.
const [path = ''] = process.argv.slice(2);
const app = await createApp({
  sites: [{ config: shop, text: JSON.stringify(shop) }],
  store: { path },
  assets: [],
  chunks: {},
  keyFile: `${path}/key`,
  identityKey,
});
const address = await app.server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
