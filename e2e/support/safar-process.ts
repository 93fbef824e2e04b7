import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../packages/cli/dist/safar.js', import.meta.url));

/** A `safar serve` of its own process, on one port and one data folder all its life. */
export interface SafarProcess {
  origin: string;
  /** Starts it (again) and waits until it answers. */
  start(): Promise<void>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGTERM: it drains and ends by itself. Answers its exit code. */
  stop(): Promise<number | null>;
  /** What it printed so far. */
  output(): string;
}

/** A port that is free right now. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const isUp = async (origin: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
};

/** @param parameters of `safar serve`, beside the port */
export const createSafarProcess = async (parameters: readonly string[]): Promise<SafarProcess> => {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let printed = '';

  const whenGone = (process: ChildProcess): Promise<number | null> =>
    process.exitCode !== null || process.signalCode !== null
      ? Promise.resolve(process.exitCode)
      : new Promise((resolve) => process.once('exit', (code) => resolve(code)));

  const start = async (): Promise<void> => {
    const started = spawn(process.execPath, [cli, 'serve', '--port', String(port), ...parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    started.stdout.on('data', (text: Buffer) => (printed += text.toString('utf8')));
    started.stderr.on('data', (text: Buffer) => (printed += text.toString('utf8')));
    const deadline = Date.now() + 60_000;
    while (!(await isUp(origin))) {
      if (started.exitCode !== null)
        throw new Error(`safar serve ended with ${started.exitCode}:\n${printed}`);
      if (Date.now() > deadline) throw new Error(`safar serve does not answer:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (!child) return null;
    const ending = child;
    child = undefined;
    ending.kill(signal);
    return whenGone(ending);
  };

  return {
    origin,
    start,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    output: () => printed,
  };
};
