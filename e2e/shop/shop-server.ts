import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@safar/collector';
import { createShop, shopConfigPath } from '@safar/demo-site';
import { parseConfig } from '@safar/schema';
import { collectAssets } from '../support/assets.js';
import { findFreePort } from '../support/safar-process.js';

/** The strictest policy that a page with a form to a bank can have. */
const policy = (bank: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action 'self' ${bank}`,
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** The shop with its tag, its collector and its surveys, under a strict content security policy. */
export const startStrictShop = async (): Promise<{ origin: string; close(): Promise<void> }> => {
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const bankOrigin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'safar-strict-'));
  const text = readFileSync(shopConfigPath, 'utf8');
  const parsed = parseConfig(JSON.parse(text));
  if (!('config' in parsed)) throw new Error(JSON.stringify(parsed.mistakes));
  const app = await createApp({
    sites: [{ config: parsed.config, text }],
    store: { path: join(folder, 'data') },
    ...(await collectAssets()),
    origins: [origin],
    fallback: createShop({
      shopOrigin: origin,
      bankOrigin,
      slowMs: 0,
      headers: { 'content-security-policy': policy(bankOrigin) },
    }),
  });
  await app.server.listen({ port, host: '127.0.0.1' });
  return {
    origin,
    close: async () => {
      // A browser may hold connections on which nothing was asked yet.
      app.server.server.closeAllConnections();
      await app.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
