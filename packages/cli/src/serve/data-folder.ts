import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

/** The files of a data folder. */
export interface DataFolder {
  /** As the user wrote it. */
  name: string;
  /** Where the engine keeps its tables. */
  engine: string;
  /** API key for the command line, readable by its owner alone. */
  key: string;
  /** Signs the sessions of readers. */
  secret: string;
  /** Signs the orders in links of surveys. */
  linkKey: string;
  /** Keys the hashes of who somebody is at the shop. */
  identityKey: string;
  /** Process and address of the server that runs on it. */
  server: string;
  /** Configs of the sites as they were last served. */
  sites: string;
  /** Whether the sample is there, and for when it was made. */
  sample: string;
}

export const getDataFolder = (folder: string, name: string): DataFolder => {
  const at = (file: string): string => join(resolve(folder, name), file);
  return {
    name,
    engine: at('clickhouse'),
    key: at('api-key'),
    secret: at('secret'),
    linkKey: at('link-key'),
    identityKey: at('identity-key'),
    server: at('server.json'),
    sites: at('sites.json'),
    sample: at('sample.json'),
  };
};

/** Writes a file in one step: who reads meanwhile sees the old one or the new one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file).catch(async (error: unknown) => {
    await rm(draft, { force: true });
    throw error;
  });
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The content of a file; undefined when there is none. */
export const readIfThere = async (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });

/**
 * Makes the folder, for its owner's eyes alone and kept out of git.
 * @throws {Failure} when it cannot be written
 */
export const makeDataFolder = async (data: DataFolder): Promise<void> => {
  try {
    await mkdir(data.engine, { recursive: true, mode: 0o700 });
    await writeFile(join(data.engine, '..', '.gitignore'), '*\n');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(
      `The data folder ${data.name} cannot be written: ${why}. Choose another with --data.`,
      exitCodes.misused,
    );
  }
};

/** A text of 256 random bits; a new one at the first start. */
const readRandom = async (file: string): Promise<string> => {
  const known = (await readIfThere(file))?.trim();
  if (known !== undefined && known.length >= 32) return known;
  const text = randomBytes(32).toString('base64url');
  await writeWhole(file, `${text}\n`);
  return text;
};

/** The secret that keeps readers signed in over restarts. */
export const readSecret = (data: DataFolder): Promise<string> => readRandom(data.secret);

/** The key that signs orders: links that were sent hold as long as it is there. */
export const readLinkKey = (data: DataFolder): Promise<string> => readRandom(data.linkKey);

/** The key of hashes: touchpoints and browsers meet as long as it is there. */
export const readIdentityKey = (data: DataFolder): Promise<string> => readRandom(data.identityKey);
