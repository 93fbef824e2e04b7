import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { killGroup, spawnGroup } from '../support/process-group.js';
import { findFreePort } from '../support/safar-process.js';

/** An app as its own server gives it: the answer to a path. */
export interface App {
  ask(path: string, headers: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a policy has to allow beside the app's own: scripts and connections of the collector's address. */
// #region policy
const policy =
  "default-src 'none'; script-src 'self' https://stats.example.com; connect-src https://stats.example.com; img-src data:";
// #endregion

/** An app that is drawn in the browser alone: one script, and the same document for every path. */
export const bundleApp = async (entry: string, body = ''): Promise<App> => {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    target: 'es2022',
    // Development, where React calls effects twice.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const document = `<!doctype html><html lang="en"><head><title>Loading</title><link rel="icon" href="data:,"></head><body>${body}<script type="module" src="/app.js"></script></body></html>`;
  return {
    ask: async (path) =>
      path === '/app.js'
        ? new Response(script, { headers: { 'content-type': 'text/javascript' } })
        : new Response(document, {
            headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
          }),
    close: async () => {},
  };
};

/** An app that draws on its server as well, behind its own server. */
const relay = (origin: string, close: () => Promise<void>): App => ({
  ask: (path, headers) => fetch(origin + path, { headers, redirect: 'manual' }),
  close,
});

/** SvelteKit, built, as `vite preview` serves it. */
export const buildSvelteKit = async (): Promise<App> => {
  const root = here('sveltekit');
  const { build: buildVite, preview } = await import('vite');
  // SvelteKit looks for its settings and its routes where it is started.
  const folder = process.cwd();
  process.chdir(root);
  try {
    await buildVite({ root, logLevel: 'error' });
    const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
    const { port } = server.httpServer.address() as AddressInfo;
    return relay(`http://127.0.0.1:${port}`, () => server.close());
  } finally {
    process.chdir(folder);
  }
};

const next = here('next/node_modules/next/dist/bin/next');

/** Next, built, as `next start` serves it. */
export const buildNext = async (): Promise<App> => {
  const environment = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const run = promisify(execFile);
  // Ten times as large as all other routers: installed by this story alone, and below its own folder.
  await run('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: here('next'),
  });
  await run(process.execPath, [next, 'build', here('next')], { env: { ...process.env, ...environment } });
  const port = await findFreePort();
  const server = spawnGroup(
    process.execPath,
    [next, 'start', here('next'), '--port', String(port), '--hostname', '127.0.0.1'],
    environment,
  );
  const origin = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 300; tries-- && !(await isUp());) await new Promise((resolve) => setTimeout(resolve, 100));
  return relay(origin, async () => killGroup(server));
};
