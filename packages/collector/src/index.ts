import { createServer } from './app.js';
import { createForgetter } from './asks/forgetter.js';
import { listContacts } from './contacts/list-contacts.js';
import { removeContacts } from './contacts/remove-contacts.js';
import { sweepContacts } from './contacts/sweep-contacts.js';
import { createCounters } from './counters.js';
import { catchUp, readLastCommit } from './derive/catch-up.js';
import { createKeeper } from './derive/keeper.js';
import { splitContacts } from './ingest/contact-row.js';
import { createWriter } from './ingest/writer.js';
import type { CollectorApp, CollectorOptions } from './options.js';
import { createSignIn } from './sign-in.js';
import { createSites } from './site.js';
import { exportEvents } from './store/export-events.js';
import { migrate } from './store/migrate.js';
import { openStore } from './store/open-store.js';
import { createSweeper } from './sweeper.js';
import { createTouchpoints } from './touchpoints/touchpoints.js';

export { errors, rejections, type ErrorCode } from './errors.js';
export type { ContactFilter, SealedContact } from './contacts/list-contacts.js';
export type { Removal } from './contacts/remove-contacts.js';
export type { Asset, CollectorApp, CollectorOptions, StoreOptions, Stranger } from './options.js';
export { StoreLocked } from './store/open-store.js';
export { normaliseIdentity } from './touchpoints/normalise-identity.js';

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
      // A contact never comes later than the answer that tells of it: what fails in between is sent again, as the same rows.
      insert: async (rows) => {
        const { contacts, events } = splitContacts(rows);
        if (contacts.length > 0) await store.insert('ingest', 'contacts', contacts);
        await store.insert('ingest', 'events', events);
      },
      lastCommit,
      onCommit: keeper.onCommit,
    });
    const touchpoints = await createTouchpoints({
      store,
      sites,
      counters,
      identityKey: options.identityKey,
      isForgotten: (site, visitor) => forgetter.isForgotten(site, visitor),
      onSales: keeper.onSales,
      now,
    });
    const forgetter = createForgetter({
      store,
      writer,
      keeper,
      holdTouchpoints: touchpoints.holdVisitor,
      settleTouchpoints: touchpoints.settle,
      now,
      onError: (error) => {
        counters.count('forget_failed');
        server.log.error(
          { code: getCode(error) },
          'somebody could not be forgotten; it is tried at the next start',
        );
      },
    });
    const sweepers = [
      createSweeper({
        sweep: async () => {
          for (const [id, { config }] of sites) await sweepContacts(store, id, config.contacts.keepMs, now());
        },
        onError: (error) => {
          counters.count('contacts_not_swept');
          server.log.error({ code: getCode(error) }, 'old contacts could not be erased; it is tried again');
        },
      }),
      createSweeper({
        sweep: touchpoints.sweep,
        onError: (error) => {
          counters.count('touchpoints_not_swept');
          server.log.error(
            { code: getCode(error) },
            'old touchpoints could not be erased; it is tried again',
          );
        },
      }),
    ];
    const server = await createServer(options, {
      now,
      store,
      sites,
      writer,
      keeper,
      forgetter,
      touchpoints,
      signIn,
      counters,
    });
    await catchUp(store, keeper, rules, lastCommit);
    await forgetter.start();
    for (const sweeper of sweepers) await sweeper.start();
    return {
      server,
      createSignInPath: signIn.createPath,
      readCounters: counters.read,
      async countEvents() {
        const [row] = await store.ask<{ events: number }>('SELECT count() AS events FROM events FINAL');
        return row?.events ?? 0;
      },
      exportEvents: (site) => exportEvents(store, site, writer.getCommit()),
      async *listContacts(site, filter) {
        await writer.write([]);
        const keepMs = sites.get(site)?.config.contacts.keepMs ?? 0;
        yield* listContacts(store, site, filter, now() - keepMs);
      },
      async removeContacts(site, removal) {
        await writer.write([]);
        return removeContacts(store, site, removal);
      },
      async takeTouchpoints(id, values) {
        const site = sites.get(id);
        if (!site) throw new Error(`There is no site ${id}.`);
        return touchpoints.take(site, values);
      },
      async close() {
        await server.close();
        for (const sweeper of sweepers) await sweeper.stop();
        await writer.drain();
        await touchpoints.drain();
        await keeper.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};
