import { readFileSync } from 'node:fs';
import { compileConfig, completeConfig, type CartSource } from '@safar/schema';
import { getPlainConfig } from '../support/ledger-server.js';
import { expect, test, whenArrived } from '../support/ledger-test.js';

const manifest = new URL('../../packages/snippet/dist/manifest.json', import.meta.url);
const { chunks } = JSON.parse(readFileSync(manifest, 'utf8')) as { chunks: Record<string, string> };

const sources: CartSource[][] = [[], ['pages'], ['woocommerce'], ['shopify'], ['woocommerce', 'data-layer']];

for (const named of sources)
  test(`of the adapters ${named.join(' and ') || 'none'} is downloaded, as the config names them`, async ({
    page,
    ledger,
  }) => {
    const compiled = compileConfig(completeConfig({ site: 'test', cart: { sources: named } }), 1, chunks);
    ledger.config = { ...getPlainConfig(), cart: compiled.cart, load: { ...compiled.load, idle: [] } };
    await page.goto(`${ledger.origin}/cart`);
    const getChunks = (): string[] => ledger.requests.filter((request) => request.includes('/chunks/'));
    await expect.poll(() => getChunks().length).toBe(named.length);
    await page.goto(`${ledger.origin}/next`);
    await whenArrived(ledger, 'page_leave');
    expect([...new Set(getChunks())]).toEqual(named.map((name) => `GET /s/${chunks[name]}`));
    // Who does not read paths gets no rules for them.
    expect(compiled.cart.pages !== undefined).toBe(named.includes('pages'));
  });
