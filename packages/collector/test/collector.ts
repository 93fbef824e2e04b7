import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch, PanelName, Panels } from '@safar/schema';
import { shop } from './shop.js';
import { createApp, type CollectorApp, type CollectorOptions } from '../src/index.js';

export const browserAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

export const createFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'safar-collector-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
};

/** A collector on the real engine in a folder of its own, with a clock that tests set. */
export const startCollector = async (options: Partial<CollectorOptions> & { path?: string } = {}) => {
  const folder = options.path === undefined ? createFolder() : undefined;
  const path = options.path ?? folder?.path ?? '';
  const clock = { now: Date.UTC(2026, 9, 1, 12) };
  const app: CollectorApp = await createApp({
    sites: [{ config: shop, text: JSON.stringify(shop) }],
    store: { path },
    assets: [],
    chunks: {},
    now: () => clock.now,
    ...options,
  });
  let cookie = '';

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.server.inject({
      method: 'POST',
      url: '/v1/events',
      headers: { 'content-type': 'text/plain', 'user-agent': browserAgent, ...headers },
      payload: Buffer.isBuffer(body) || typeof body === 'string' ? body : JSON.stringify(body),
    });

  const signIn = async (): Promise<string> => {
    const answer = await app.server.inject({ url: app.createSignInPath() });
    const [session] = answer.cookies;
    cookie = session ? `${session.name}=${session.value}` : '';
    return cookie;
  };

  const get = async (url: string) => {
    if (cookie === '') await signIn();
    return app.server.inject({ url, headers: { cookie } });
  };

  return {
    app,
    clock,
    path,
    post,
    get,
    signIn,
    /** Sends a batch from a browser whose clock is right, and expects it to be taken. */
    async send(batch: Batch) {
      const answer = await post({ ...batch, sentAt: clock.now });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.json<{ accepted: number; rejected: { id: string; code: string }[] }>();
    },
    async ask<Name extends PanelName>(name: Name, query = '', site = 'shop'): Promise<Panels[Name]> {
      const answer = await get(`/v1/sites/${site}/panels/${name}?${query}`);
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return answer.json<Panels[Name]>();
    },
    async stop() {
      await app.close();
      folder?.remove();
    },
  };
};

export type Collector = Awaited<ReturnType<typeof startCollector>>;
