import { readdir, readFile } from 'node:fs/promises';
import type { Store } from './store.js';

const folder = new URL('../../migrations/', import.meta.url);

const record = `CREATE TABLE IF NOT EXISTS migrations (name String, done DateTime64(3, 'UTC'))
ENGINE = ReplacingMergeTree ORDER BY name SETTINGS fsync_after_insert = 1, fsync_part_directory = 1`;

/** Applies the numbered migrations that the store has not seen, in order; there is no way back but a further one. */
export const migrate = async (store: Store, nowMs: number): Promise<void> => {
  await store.run(record);
  const rows = await store.askKeeper<{ name: string }>('SELECT DISTINCT name FROM migrations');
  const done = new Set(rows.map(({ name }) => name));
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  for (const name of names) {
    if (done.has(name)) continue;
    const text = await readFile(new URL(name, folder), 'utf8');
    for (const statement of splitStatements(text)) await store.run(statement);
    await store.insert('keeper', 'migrations', [{ name, done: nowMs }]);
  }
};

/** Statements end with a semicolon at the end of a line. */
export const splitStatements = (text: string): string[] =>
  text
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
