import { createApp } from '../src/index.js';
import { shop } from './shop.js';
import { identityKey } from './touchpoints.js';
import { publicKey } from './left-contact.js';

// A collector in a process of its own, to be killed: folder in, address out.
// Contacts are taken where there is a key; nobody opens them here.
const config = { ...shop, contacts: { publicKey } };
const [path = ''] = process.argv.slice(2);
const app = await createApp({
  sites: [{ config, text: JSON.stringify(config) }],
  store: { path },
  assets: [],
  chunks: {},
  keyFile: `${path}/key`,
  identityKey,
});
const address = await app.server.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
