import type { ClickHouseClient } from '@clickhouse/client';

export type Params = Record<string, string | number | readonly string[]>;

/** The one place that speaks to ClickHouse, embedded or not; the rest of the code cannot tell. */
export interface Store {
  /** Inserts rows of one table in one block; durable when it resolves. Never two at a time on one lane. */
  insert(lane: Lane, table: string, rows: readonly object[]): Promise<void>;
  /** Asks a question within limits of time and memory. */
  ask<Row>(sql: string, params?: Params): Promise<Row[]>;
  /** Asks on the lane of the keeper, past the readers. */
  askKeeper<Row>(sql: string, params?: Params): Promise<Row[]>;
  /** Runs a statement beside the questions: a long one holds up neither what comes in nor what is derived from it. */
  run(sql: string, params?: Params): Promise<void>;
  close(): Promise<void>;
}

/** Connections run one query at a time: what must not wait for each other has its own. */
export type Lane = 'ingest' | 'keeper';

/** Limits of one question, said inline: settings given to a connection would stick to it. */
export const limitReads = (sql: string): string =>
  `${sql}\nSETTINGS max_execution_time = 30, max_memory_usage = 1000000000, max_threads = 2, do_not_merge_across_partitions_select_final = 1, output_format_json_quote_64bit_integers = 0`;

export const askClient = async <Row>(
  client: ClickHouseClient,
  sql: string,
  params: Params = {},
): Promise<Row[]> => {
  const result = await client.query({ query: limitReads(sql), query_params: params, format: 'JSONEachRow' });
  return result.json<Row>();
};
