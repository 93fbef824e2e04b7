import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PanelName, Panels } from '@safar/schema';
import { getPanel } from './read-safar.js';
import { createSafarProcess, type SafarProcess } from './safar-process.js';

/** The demo shop with its collector, as `safar serve --demo` has it, on a data folder of its own. */
export interface DemoShop {
  safar: SafarProcess;
  data: string;
  /** Address of the shop, without a slash at its end; the bank is on another host. */
  shop: string;
  ask<Name extends PanelName>(name: Name, search?: Record<string, string>): Promise<Panels[Name]>;
  /** Signs one reader in, once. */
  getSignIn(): string;
  /** Ends the server and removes the folder. */
  stop(): Promise<void>;
}

/**
 * @param more parameters of `safar serve`
 * @param config default: the shop's own
 */
export const startDemoShop = async (more: readonly string[] = [], config?: object): Promise<DemoShop> => {
  const folder = mkdtempSync(join(tmpdir(), 'safar-shop-'));
  const [data, file] = [join(folder, 'data'), join(folder, 'safar.json')];
  if (config) writeFileSync(file, JSON.stringify(config));
  const own = config ? ['--config', file] : [];
  const safar = await createSafarProcess(['--demo', ...own, '--data', data, ...more]);
  await safar.start();
  return {
    safar,
    data,
    shop: safar.origin.replace('127.0.0.1', 'localhost'),
    ask: (name, search) => getPanel(safar.origin, data, 'nogol', name, search),
    getSignIn: () => /http:\/\/localhost:\d+\/in\/[\w-]+/.exec(safar.output())?.[0] ?? '',
    async stop() {
      await safar.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
