import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { getNearest, sealed } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import { toShellWord } from '../terminal/shell-word.js';
import type { Terminal } from '../terminal/terminal.js';

/** A key that opens contacts. */
export interface ContactKey {
  /** First bytes of the SHA-256 of its public half, in hex: what a sealed contact says of its key. */
  id: string;
  privateKey: KeyObject;
  /** The public half, a point of P-256, uncompressed. */
  point: Buffer;
}

export const getKeyId = (point: Buffer): string =>
  createHash('sha256').update(point).digest().subarray(0, sealed.keyIdBytes).toString('hex');

const getPoint = (privateKey: KeyObject): Buffer => {
  const { x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
};

const toKey = (privateKey: KeyObject): ContactKey => {
  const point = getPoint(privateKey);
  return { id: getKeyId(point), privateKey, point };
};

/** A new pair. */
export const makeKey = (): ContactKey =>
  toKey(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey);

/** What stands in the file of a key: a few words for whoever finds it, and the key as PEM. */
export const writeKey = ({ privateKey, point, id }: ContactKey): string =>
  [
    'Opens contacts that visitors left with Safar: safar contacts list --key <this file>',
    'Keep it secret, and keep a copy: without it nobody can read them.',
    `Public key: ${point.toString('base64url')} (id ${id})`,
    String(privateKey.export({ format: 'pem', type: 'pkcs8' })),
  ].join('\n');

const giveFile = 'Give the file that "safar contacts keys" has written.';
const misusedFile = (sentence: string): Failure => new Failure(`${sentence} ${giveFile}`, exitCodes.misused);

const parseKey = (text: string, file: string): KeyObject => {
  const [pem] = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(text) ?? [];
  const misused = (why: string) => misusedFile(`${file} ${why}`);
  if (pem === undefined && text.includes('-----BEGIN PUBLIC KEY-----'))
    throw misused('holds only the public half of a key.');
  if (pem === undefined) throw misused('holds no private key.');
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    // What the library says might quote the key.
    throw misused('holds a private key that cannot be read: it is damaged, or locked with a password.');
  }
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  throw misused('holds a private key of another kind.');
};

/** Longer ones are names of no file that somebody types, and may hold a part of a key. */
const shownLetters = 60;
/** Capitals, small letters and digits without a dot, as in a line of a key. */
const random = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)[\w+/=-]{32,}$/;
/** A name as sentences have it. */
const showName = (file: string): string =>
  file.length > shownLetters || random.test(file) ? `${file.slice(0, 20)}…` : file;

/** A private key, whole or a line of it: as PEM, or its body alone, which begins as every list of DER does. */
const isKey = (text: string): boolean =>
  text.includes('PRIVATE KEY-----') ||
  /^\s*M[A-Z][\w+/=\s-]{60,}$/.test(text) ||
  (text.length > shownLetters && !/[/.]/.test(text));

/** The name of a file was meant: a key in its place is said by no word. @throws {Failure} */
const checkName = (file: string): void => {
  if (file.trim() === '') throw misusedFile('--key is empty.');
  // A point of P-256 as safar.json has it.
  if (/^B[\w-]{86}$/.test(file))
    throw misusedFile(`${file} is the public key of safar.json, and opens nothing.`);
  if (isKey(file))
    throw new Failure(
      '--key is the key itself, which the history of the shell has kept now: delete it there. Give the name of its file.',
      exitCodes.misused,
    );
};

const explainUnread = async (error: unknown, file: string, path: string): Promise<Failure> => {
  const name = showName(file);
  // What the system says itself names the whole file.
  const code =
    error instanceof Error && 'code' in error ? String(error.code) : 'for a reason that has no name';
  if (code === 'EISDIR') return misusedFile(`${name} is a folder.`);
  if (code === 'EACCES') return misusedFile(`${name} may not be read by you: ask its owner.`);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const beside = await readdir(dirname(path)).catch((): string[] => []);
    const nearest = getNearest(basename(path), beside);
    return nearest === undefined
      ? misusedFile(`There is no file ${name}.`)
      : new Failure(
          `There is no file ${name}. Did you mean ${join(showName(dirname(file)), nearest)}?`,
          exitCodes.misused,
        );
  }
  return misusedFile(`${name} cannot be read (${code}).`);
};

/**
 * Reads a private key from its file, and says so when others could read it as well.
 * @throws {Failure} when it cannot be read, or is none
 */
export const readKey = async (file: string, terminal: Terminal): Promise<ContactKey> => {
  checkName(file);
  const path = resolve(terminal.folder, file);
  const text = await readFile(path, 'utf8').catch(async (error: unknown) => {
    throw await explainUnread(error, file, path);
  });
  const key = toKey(parseKey(text, showName(file)));
  const { mode } = await stat(path);
  // Windows has no such bits, and reports them set.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    terminal.tell(
      `  ${clean(file)} can be read by others on this machine. Run this: chmod 600 ${toShellWord(file)}\n`,
    );
  return key;
};
