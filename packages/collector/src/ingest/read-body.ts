import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { limits } from '@safar/schema';
import { Refusal } from '../errors.js';

const unzip = promisify(gunzip);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** What a route takes. */
interface Accepted {
  /** Content types. */
  types: readonly string[];
  /** Most bytes, also unpacked. */
  bytes: number;
}

const ofEvents: Accepted = { types: ['text/plain', 'application/json'], bytes: limits.batchBytes };

const unpack = async (body: Buffer, encoding: string | undefined, most: number): Promise<Buffer> => {
  if (encoding === undefined || encoding === 'identity') return body;
  if (encoding !== 'gzip') throw new Refusal('body_unreadable');
  try {
    return await unzip(body, { maxOutputLength: most });
  } catch (error) {
    const tooLarge =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    throw new Refusal(tooLarge ? 'body_too_large' : 'body_unreadable');
  }
};

/**
 * Reads a body as JSON.
 * @param accepted default: `text/plain` and JSON of at most 64 KB
 * @throws Refusal
 */
export const readBody = async (
  body: unknown,
  type: string | undefined,
  encoding: string | undefined,
  { types, bytes: most }: Accepted = ofEvents,
): Promise<unknown> => {
  const kind = (type ?? '').split(';')[0]?.trim().toLowerCase();
  if (kind === undefined || !types.includes(kind))
    throw new Refusal(types.includes('text/plain') ? 'body_type' : 'json_needed');
  if (!Buffer.isBuffer(body)) throw new Refusal('body_unreadable');
  const bytes = await unpack(body, encoding, most);
  if (bytes.length > most) throw new Refusal('body_too_large');
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    // Neither the place nor the text of the mistake is told: a body holds personal data.
    throw new Refusal('body_unreadable');
  }
};
