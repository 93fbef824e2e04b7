import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { limits } from '@safar/schema';
import { Refusal } from '../errors.js';

const unzip = promisify(gunzip);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

const unpack = async (body: Buffer, encoding: string | undefined): Promise<Buffer> => {
  if (encoding === undefined || encoding === 'identity') return body;
  if (encoding !== 'gzip') throw new Refusal('body_unreadable');
  try {
    return await unzip(body, { maxOutputLength: limits.batchBytes });
  } catch (error) {
    const tooLarge =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    throw new Refusal(tooLarge ? 'body_too_large' : 'body_unreadable');
  }
};

/**
 * Reads a body as JSON: at most 64 KB, also after unpacking.
 * @throws Refusal
 */
export const readBody = async (
  body: unknown,
  type: string | undefined,
  encoding: string | undefined,
): Promise<unknown> => {
  const kind = (type ?? '').split(';')[0]?.trim().toLowerCase();
  if (kind !== 'text/plain' && kind !== 'application/json') throw new Refusal('body_type');
  if (!Buffer.isBuffer(body)) throw new Refusal('batch_invalid');
  const bytes = await unpack(body, encoding);
  if (bytes.length > limits.batchBytes) throw new Refusal('body_too_large');
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    // Neither the place nor the text of the mistake is told: a body holds personal data.
    throw new Refusal('body_unreadable');
  }
};
