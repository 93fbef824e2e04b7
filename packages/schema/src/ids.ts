/**
 * Ids of visitors, visits, page views, events and showings: UUIDv7 (RFC 9562 §5.7), lower case with dashes.
 * The first 48 bits are a Unix time in milliseconds, so that ids sort by age and carry the day they belong to.
 */

/** Shape of an id on the wire. */
export const idPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/**
 * Creates an id.
 * @param atMs Unix milliseconds
 * `getRandomValues` and not `randomUUID`: the latter is missing on plain-http pages.
 */
export const createId = (atMs: number): string =>
  [...crypto.getRandomValues(new Uint8Array(10))]
    // Two digits each, after the twelve of the time; digits 12 and 16 of the whole say version and variant.
    .reduce((id, byte) => id + (byte + 256).toString(16).slice(1), atMs.toString(16).padStart(12, '0'))
    .replace(/(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-7$3-8$4-');

/** Reads the time an id carries, in Unix milliseconds. NaN for what is no id. */
export const getIdTime = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
