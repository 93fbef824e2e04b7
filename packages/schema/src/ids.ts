/**
 * Ids of visitors, visits, page views, events and showings: UUIDv7 (RFC 9562 §5.7), lower case with dashes.
 * The first 48 bits are a Unix time in milliseconds, so that ids sort by age and carry the day they belong to.
 */

/** Shape of an id on the wire. */
export const idPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';

/**
 * Creates an id.
 * @param atMs Unix milliseconds; default now.
 * `getRandomValues` and not `randomUUID`: the latter is missing on plain-http pages.
 */
export const createId = (atMs: number = Date.now()): string =>
  (
    atMs.toString(16).padStart(12, '0') +
    '-7000-8000-100000000000'.replace(/[018]/g, (digit) => {
      const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
      // 0 and 1 take four random bits, 8 keeps the variant and takes two.
      return (+digit ^ (random & (15 >> (+digit / 4)))).toString(16);
    })
  ).replace(/.{8}/, '$&-');

/** Reads the time an id carries, in Unix milliseconds. NaN for what is no id. */
export const getIdTime = (id: string): number => parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
