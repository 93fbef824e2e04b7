import type { CollectorApp, CollectorOptions, StoreOptions } from '@safar/collector';
import { Failure } from '../main/failure.js';
import type { DataFolder } from './data-folder.js';
import { describeRunning, findRunningServer } from './running-server.js';

/** Where events are kept: a ClickHouse server when `CLICKHOUSE_URL` names one, else the engine inside this process. */
export const getStore = (
  data: DataFolder,
  env: Readonly<Record<string, string | undefined>>,
): StoreOptions => {
  const url = env['CLICKHOUSE_URL'];
  const database = env['CLICKHOUSE_DATABASE'];
  return url ? { url, ...(database ? { database } : {}) } : { path: data.engine };
};

/** `embedded ClickHouse`, or the server without its password. */
export const describeStore = (store: StoreOptions): string => {
  if (!('url' in store)) return 'embedded ClickHouse';
  if (!URL.canParse(store.url))
    throw new Failure('CLICKHOUSE_URL is no address: give one such as http://localhost:8123.');
  return `ClickHouse at ${new URL(store.url).host}`;
};

export const alreadyRunning = (running: string): Failure =>
  new Failure(`safar serve is already running on ${running}. Stop it, or choose another folder with --data.`);

const inUse = (data: DataFolder): Failure =>
  new Failure(
    `The data in ${data.name} cannot be opened: most likely another safar serve or safar export works on it. End that one, or choose another folder with --data.`,
  );

const explain = async (error: unknown, data: DataFolder, store: StoreOptions): Promise<Failure> => {
  const why = error instanceof Error ? error.message : String(error);
  // The engine writes why to the standard error itself and throws only this.
  if (/already running on|Failed to create connection/.test(why)) {
    const running = await findRunningServer(data);
    return running ? alreadyRunning(describeRunning(data, running)) : inUse(data);
  }
  if ('url' in store) return new Failure(`${describeStore(store)} cannot be used: ${why}`);
  if (/chdb|\.node\b|GLIBC|dlopen/i.test(why)) {
    return new Failure(
      `The embedded ClickHouse does not run on this machine (${why}). Set CLICKHOUSE_URL to a ClickHouse server and start again.`,
    );
  }
  return new Failure(`Safar cannot start on ${data.name}: ${why}`);
};

/**
 * Opens the collector on a data folder. The engine is loaded here and not before: `safar check` does without.
 * @throws {Failure} when another process has the folder open, or the engine does not work
 */
export const openCollector = async (data: DataFolder, options: CollectorOptions): Promise<CollectorApp> => {
  try {
    const { createApp } = await import('@safar/collector');
    return await createApp(options);
  } catch (error) {
    throw await explain(error, data, options.store);
  }
};
