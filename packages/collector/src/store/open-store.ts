import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ClickHouseLogLevel, createClient, type ClickHouseClient } from '@clickhouse/client';
import { createChdbConnection } from 'chdb/connection';
import type { StoreOptions } from '../options.js';
import { isLocked } from './is-locked.js';
import { createPool } from './pool.js';
import { askClient, type Lane, type Store } from './store.js';

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

const readers = 3;
/** Messages of the engine quote what visitors wrote. */
const log = { level: ClickHouseLogLevel.OFF };

/** A second process on the folder meets the lock of the first. */
export class StoreLocked extends Error {}

const openEmbedded = (path: string): (() => ClickHouseClient) => {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  return () => {
    try {
      // The two packages bring copies of one type that the compiler cannot tell to be the same.
      const connection = createChdbConnection({ path: folder }) as unknown as Connection;
      return createClient({ connection, log });
    } catch (error) {
      // The engine prints the reason instead of throwing it.
      if (isLocked(folder)) {
        throw new StoreLocked(
          `safar serve is already running on ${folder}. Stop it, or choose another folder with --data.`,
        );
      }
      throw error;
    }
  };
};

const openServer = async ({
  url,
  database = 'safar',
}: {
  url: string;
  database?: string;
}): Promise<() => ClickHouseClient> => {
  const client = createClient({ url, log });
  await client.command({ query: `CREATE DATABASE IF NOT EXISTS \`${database.replaceAll('`', '')}\`` });
  await client.close();
  return () => createClient({ url, database, log });
};

/**
 * Opens the store: connections for taking events in, for keeping the derived tables, and a few for questions.
 * @throws StoreLocked when another process has the folder open
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const connect = 'path' in options ? openEmbedded(options.path) : await openServer(options);
  const lanes = { ingest: createPool([connect()]), keeper: createPool([connect()]) } satisfies Record<
    Lane,
    unknown
  >;
  const questions = createPool(Array.from({ length: readers }, connect));
  return {
    async insert(lane, table, rows) {
      if (rows.length === 0) return;
      // A batch from long ago may touch many months: the engine's cap on partitions would refuse it for ever.
      const insert = (client: ClickHouseClient) =>
        client.insert({
          table: `${table} SETTINGS max_partitions_per_insert_block = 0`,
          values: rows,
          format: 'JSONEachRow',
        });
      await lanes[lane].use(insert);
    },
    ask: (sql, params) => questions.use((client) => askClient(client, sql, params)),
    askKeeper: (sql, params) => lanes.keeper.use((client) => askClient(client, sql, params)),
    run: (sql, params = {}) =>
      questions.use(async (client) => void (await client.command({ query: sql, query_params: params }))),
    async close() {
      for (const pool of [lanes.ingest, lanes.keeper, questions]) await pool.close();
    },
  };
};
