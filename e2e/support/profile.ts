import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { engines, getLaunchOptions, type EngineName } from './engines.js';

/** A browser with a profile on disk, as one person has: it can be killed and started again. */
export interface Profile {
  /** The running browser; starts it when it is not. */
  open(): Promise<BrowserContext>;
  /** SIGKILL of the browser process: nothing of it gets to say goodbye. */
  kill(): Promise<void>;
  /** Closes the pages, then the browser, then removes the folder. */
  remove(): Promise<void>;
}

/** @param prepare runs for each start, before the first page */
export const createProfile = (
  engine: EngineName,
  prepare: (context: BrowserContext) => Promise<void>,
): Profile => {
  const folder = mkdtempSync(join(tmpdir(), `safar-${engine}-`));
  let context: BrowserContext | undefined;

  const open = async (): Promise<BrowserContext> => {
    if (context) return context;
    context = await engines[engine].launchPersistentContext(folder, getLaunchOptions(engine));
    await prepare(context);
    return context;
  };

  const kill = async (): Promise<void> => {
    if (!context) return;
    const closed = context.waitForEvent('close', { timeout: 30_000 });
    // The oldest process that names the folder is the browser itself.
    const pid = Number(execFileSync('pgrep', ['-f', '-o', '--', folder], { encoding: 'utf8' }).trim());
    process.kill(pid, 'SIGKILL');
    await closed;
    context = undefined;
  };

  const remove = async (): Promise<void> => {
    for (const page of context?.pages() ?? []) await page.close();
    await context?.close();
    context = undefined;
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  return { open, kill, remove };
};
