import { createServer } from './app.js';
import { createForgetter } from './asks/forgetter.js';
import { createCounters } from './counters.js';
import { catchUp, readLastCommit } from './derive/catch-up.js';
import { createKeeper } from './derive/keeper.js';
import { createWriter } from './ingest/writer.js';
import type { CollectorApp, CollectorOptions } from './options.js';
import { createSignIn } from './sign-in.js';
import { createSites } from './site.js';
import { exportEvents } from './store/export-events.js';
import { migrate } from './store/migrate.js';
import { openStore } from './store/open-store.js';

export { errors, rejections, type ErrorCode } from './errors.js';
export type { Asset, CollectorApp, CollectorOptions, StoreOptions, Stranger } from './options.js';
export { StoreLocked } from './store/open-store.js';

const getCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : 'unknown';

/**
 * Opens the store, brings it up to date, and makes a server that is ready to listen.
 * @throws StoreLocked when another process has the folder open; Error in words when a setting is wrong
 */
export const createApp = async (options: CollectorOptions): Promise<CollectorApp> => {
  const now = options.now ?? Date.now;
  const store = await openStore(options.store);
  try {
    await migrate(store, now());
    const sites = await createSites(store, options, now());
    const counters = createCounters();
    const signIn = createSignIn(options.keyFile);
    const lastCommit = (await readLastCommit(store)) + 1;
    const rules = new Map([...sites].map(([id, site]) => [id, site.rules]));
    const keeper = createKeeper({
      store,
      rules,
      getCommit: () => writer.getCommit(),
      ...(options.deriveAfterMs === undefined ? {} : { pauseMs: options.deriveAfterMs }),
      onError: (error) => {
        counters.count('derive_failed');
        server.log.error({ code: getCode(error) }, 'journeys could not be derived; they are tried again');
      },
    });
    const writer = createWriter({
      insert: (rows) => store.insert('ingest', 'events', rows),
      lastCommit,
      onCommit: keeper.onCommit,
    });
    const forgetter = createForgetter({
      store,
      writer,
      keeper,
      now,
      onError: (error) => {
        counters.count('forget_failed');
        server.log.error(
          { code: getCode(error) },
          'somebody could not be forgotten; it is tried at the next start',
        );
      },
    });
    const server = await createServer(options, {
      now,
      store,
      sites,
      writer,
      keeper,
      forgetter,
      signIn,
      counters,
    });
    await catchUp(store, keeper, rules, lastCommit);
    await forgetter.start();
    return {
      server,
      createSignInPath: signIn.createPath,
      readCounters: counters.read,
      async countEvents() {
        const [row] = await store.ask<{ events: number }>('SELECT count() AS events FROM events FINAL');
        return row?.events ?? 0;
      },
      exportEvents: (site) => exportEvents(store, site, writer.getCommit()),
      async close() {
        await server.close();
        await writer.drain();
        await keeper.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
