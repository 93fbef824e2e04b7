import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserAgent } from './collector.js';

const folder = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const program = `${folder}run-collector.mjs`;

/** Makes one file of the collector that Node can run; it stands where migrations are found from. */
export const buildChild = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('run-collector.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['safar-source'],
    external: ['fastify', '@fastify/*', '@clickhouse/client', 'chdb', 'isbot', 'pino', 'typebox'],
    logLevel: 'error',
  });
};

const whenListening = async (child: ChildProcess): Promise<string> => {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith('http')) return line;
  throw new Error('the collector ended before it listened');
};

/** A collector in its own process on a folder: to be asked over HTTP and to be killed. */
export const startChild = async (path: string) => {
  const child = spawn(process.execPath, [program, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '16' },
  });
  const address = await whenListening(child);
  const key = await readFile(`${path}/key`, 'utf8');
  return {
    post: (body: unknown) =>
      fetch(`${address}/v1/events`, {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'user-agent': browserAgent },
        body: JSON.stringify(body),
      }),
    get: (url: string) => fetch(`${address}${url}`, { headers: { authorization: `Bearer ${key}` } }),
    /** As a shop's own programs ask, with the key. */
    send: (method: 'POST' | 'DELETE', url: string, body: unknown) =>
      fetch(`${address}${url}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      }),
    /** SIGKILL: nobody gets to say goodbye. */
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
    },
  };
};
