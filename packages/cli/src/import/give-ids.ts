import { createHash } from 'node:crypto';
import type { CheckedTouchpoint } from '@safar/schema';
import type { ReadTouchpoint } from './to-touchpoint.js';

/** What a row says, always in the same order. */
const hashContents = ({ at, kind, who, params }: ReadTouchpoint): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        at,
        kind,
        who,
        Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
      ]),
    )
    .digest('base64url');

/**
 * Gives ids to rows that have none: out of what a row says, and which of the equal rows it is, so that a file that is imported again,
 * or a longer one with the same rows in it, adds nothing twice. Told about each row in the order of the file.
 */
export const createIdGiver = () => {
  const places = new Map<string, number>();
  const given = new Map<string, { line: number; contents: string }>();
  return {
    /** @returns the touchpoint with its id; or the line of another row that has the same id */
    give(touchpoint: ReadTouchpoint, line: number): { touchpoint: CheckedTouchpoint } | { takenIn: number } {
      const contents = hashContents(touchpoint);
      const { id } = touchpoint;
      if (id === undefined) {
        const place = (places.get(contents) ?? 0) + 1;
        places.set(contents, place);
        return { touchpoint: { ...touchpoint, id: place === 1 ? contents : `${contents}.${place}` } };
      }
      const other = given.get(id);
      if (other && other.contents !== contents) return { takenIn: other.line };
      if (!other) given.set(id, { line, contents });
      return { touchpoint: { ...touchpoint, id } };
    },
  };
};
