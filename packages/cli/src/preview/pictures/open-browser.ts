import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { Failure } from '../../main/failure.js';
import { connectDevtools, type Send } from './devtools.js';

export interface Browser {
  /** Orders to a page of its own. */
  send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Ended by force after so long. */
const closeMs = 3_000;

const getFlags = (profile: string): string[] => [
  '--headless=new',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--hide-scrollbars',
  '--mute-audio',
  // Chromium does not start its sandbox for root, and not without it either; it opens pages of this process alone.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const openPage = async (send: Send): Promise<Browser['send']> => {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  return (method, params) => send(method, params, String(sessionId));
};

/**
 * Starts a Chromium that nobody sees, with a profile of its own that goes with it.
 * @param path of its program
 * @throws {Failure} when it does not start
 */
export const openBrowser = async (path: string): Promise<Browser> => {
  const profile = await mkdtemp(join(tmpdir(), 'safar-browser-'));
  const child = spawn(path, getFlags(profile), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const [, , complaints, toBrowser, fromBrowser] = child.stdio;
  let said = '';
  complaints?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), closeMs);
    await ended;
    clearTimeout(timer);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable))
    throw new Error('A child process has no pipes.');
  const { send, fail } = connectDevtools(toBrowser, fromBrowser);
  child.once('error', fail);
  child.once('exit', (code) => fail(new Error(`it ended with ${code ?? 'a signal'}`)));
  try {
    const page = await openPage(send);
    return {
      send: page,
      async close() {
        // It may have ended by itself.
        await send('Browser.close').catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    child.kill();
    await stop();
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The browser ${path} cannot be driven: ${why}. Name another with --browser or in SAFAR_BROWSER.\n${said.trim()}`.trim(),
    );
  }
};
