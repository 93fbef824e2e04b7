import type { CheckedTouchpoint } from '@safar/schema';
import { checkHeader, isKnownColumn, rename, type Renaming } from './columns.js';
import { createIdGiver } from './give-ids.js';
import { readCsv } from './read-csv.js';
import { readNdjson } from './read-ndjson.js';
import { readText } from './read-text.js';
import { isMistake, mistakeOf, type Mistake, type Read } from './row.js';
import { needsTimeZone, toTouchpoint, type Reading, type ReadingOptions } from './to-touchpoint.js';

export interface FileOptions extends ReadingOptions {
  /** Folder that its name starts from. */
  folder: string;
  file: string;
  renaming: Renaming;
  /** The site's, asked for once some time has no offset and no zone was given; undefined = it is not known. */
  findTimeZone(): Promise<string | undefined>;
}

/** A row that is right, and one that is not, or the header; `isLast`: no row behind it was looked at. */
export type CheckedRow =
  | { line: number; touchpoint: CheckedTouchpoint; reading: Reading }
  | { line: number; mistakes: Mistake[]; isLast?: boolean };

const isNdjson = (head: string): boolean => /^\s*\{/.test(head);

async function* readRows(
  options: FileOptions,
): AsyncGenerator<Read | { header: Mistake[]; line: number; isFatal: boolean }> {
  const { folder, file, renaming, kind } = options;
  const text = readText(folder, file);
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const all = (async function* () {
    yield head;
    yield* text;
  })();
  if (isNdjson(head)) {
    for await (const read of readNdjson(all))
      yield isMistake(read) ? read : { ...read, cells: rename(read.cells, renaming) };
    return;
  }
  let hasHeader = false;
  for await (const read of readCsv(all)) {
    if (isMistake(read)) yield read;
    else if (hasHeader)
      // What is said about a column is said once.
      yield { ...read, cells: rename(read.cells, renaming).filter(({ name }) => isKnownColumn(name)) };
    else {
      hasHeader = true;
      const { mistakes, isFatal } = checkHeader(read.cells, renaming, kind, read.line);
      if (mistakes.length > 0) yield { header: mistakes, line: read.line, isFatal };
      if (isFatal) return;
    }
  }
  if (!hasHeader)
    yield {
      header: [mistakeOf(1, 'The file is empty: its first line names the columns.')],
      line: 1,
      isFatal: false,
    };
}

/** Reads a file row by row, and checks each. @throws {Failure} when it cannot be read */
export async function* checkFile(options: FileOptions): AsyncGenerator<CheckedRow> {
  const ids = createIdGiver();
  let { timeZone } = options;
  let isAsked = timeZone !== undefined;
  for await (const read of readRows(options)) {
    const { line } = read;
    if ('header' in read) yield { line, mistakes: read.header, isLast: read.isFatal };
    else if (isMistake(read)) yield { line, mistakes: [read] };
    else {
      if (!isAsked && needsTimeZone(read, options)) {
        timeZone = await options.findTimeZone();
        isAsked = true;
      }
      const found = toTouchpoint(read, { ...options, timeZone });
      if ('mistakes' in found) {
        yield { line, mistakes: found.mistakes };
        continue;
      }
      const given = ids.give(found.touchpoint, line);
      if ('touchpoint' in given) yield { line, touchpoint: given.touchpoint, reading: found.reading };
      else
        yield {
          line,
          mistakes: [
            mistakeOf(
              line,
              `The id stands in line ${given.takenIn} as well, and says something else there: every touchpoint needs its own, such as ticket-4711-opened and ticket-4711-solved.`,
              read.cells.find(({ name }) => name === 'id'),
            ),
          ],
        };
    }
  }
}
