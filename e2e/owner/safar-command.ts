import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/cli/dist/safar.js', import.meta.url));

export interface Ended {
  /** null after a signal. */
  code: number | null;
  printed: string;
  told: string;
}

export interface Running {
  pid: number;
  /** With a slash at the end. */
  url: string;
  /** The one-time link. */
  signIn: string;
  /** What it has printed so far. */
  printed(): string;
  /** The same of its complaints. */
  told(): string;
  signal(name: NodeJS.Signals): void;
  whenEnded: Promise<Ended>;
}

/** Starts a command, and hears what it says. */
export const launch = (words: readonly string[], folder: string, env: Record<string, string> = {}) => {
  const child: ChildProcess = spawn(process.execPath, [command, ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { printed: '', told: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.printed += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.told += text));
  const whenEnded = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, ...said })),
  );
  return { child, said, whenEnded };
};

/** Runs a command to its end. */
export const runSafar = (
  words: readonly string[],
  folder: string,
  env?: Record<string, string>,
): Promise<Ended> => launch(words, folder, env).whenEnded;

/** Starts `safar serve`; resolves when it has printed its links. */
export const startSafar = async (words: readonly string[], folder: string): Promise<Running> => {
  const { child, said, whenEnded } = launch(['serve', ...words], folder);
  const isReady = (): boolean => /Ctrl-C stops/.test(said.printed);
  const ready = new Promise<void>((resolve) => child.stdout?.on('data', () => isReady() && resolve()));
  const broken = whenEnded.then(({ told }) => Promise.reject(new Error(`safar serve has ended: ${told}`)));
  await Promise.race([ready, broken]);
  broken.catch(() => undefined);
  const [, signIn = ''] = /sign in once: (\S+)/.exec(said.printed) ?? [];
  return {
    pid: child.pid ?? 0,
    url: new URL('/', signIn).href,
    signIn,
    printed: () => said.printed,
    told: () => said.told,
    signal: (name) => void child.kill(name),
    whenEnded,
  };
};

/** An empty folder, gone with the test. */
export const createFolder = async (): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'safar-owner-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
};
