import type { CheckedTouchpoint } from '@safar/schema';
import { checkHeader, checkRenaming, findTwice } from './check-header.js';
import { createRenamer, isKnownColumn, type Renaming } from './columns.js';
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

/** A row that is right, and one that is not, or the header; `isLast`: no row behind it was looked at. Or columns that are left out. */
export type CheckedRow =
  | { line: number; touchpoint: CheckedTouchpoint; reading: Reading }
  | { line: number; mistakes: Mistake[]; isLast?: boolean }
  | Skipped;

/** Columns without a name here, which `--skip-columns` leaves out. */
interface Skipped {
  line: number;
  skipped: string[];
}
interface Header {
  header: Mistake[];
  line: number;
  isFatal: boolean;
}

const isNdjson = (head: string): boolean => /^\s*\{/.test(head);

/** More names than these are no fields of rows any more. */
const mostNames = 10_000;

async function* readObjects(
  text: AsyncGenerator<string>,
  renaming: Renaming,
): AsyncGenerator<Read | Skipped> {
  const rename = createRenamer(renaming);
  const [given, left] = [new Set<string>(), new Set<string>()];
  for await (const read of readNdjson(text)) {
    if (isMistake(read)) {
      yield read;
      continue;
    }
    const { cells, skipped } = rename(read.cells);
    if (given.size < mostNames) for (const cell of read.cells) given.add(cell.given);
    if (left.size < mostNames) for (const name of skipped) left.add(name);
    const [twice] = findTwice(cells, read.line, 'fields');
    yield twice ?? { ...read, cells };
  }
  // Rows need not have the same fields: what none of them has was meant otherwise.
  if (given.size > 0 && given.size < mostNames) checkRenaming([...given], renaming, false);
  if (left.size > 0) yield { line: 1, skipped: [...left] };
}

async function* readTable(
  text: AsyncGenerator<string>,
  { renaming, kind }: FileOptions,
): AsyncGenerator<Read | Skipped | Header> {
  const rename = createRenamer(renaming);
  let hasHeader = false;
  for await (const read of readCsv(text)) {
    if (isMistake(read)) yield read;
    else if (hasHeader)
      // What is said about a column is said once.
      yield { ...read, cells: rename(read.cells).cells.filter(({ name }) => isKnownColumn(name)) };
    else {
      hasHeader = true;
      const { line } = read;
      const given = read.cells.map((cell) => cell.given);
      checkRenaming(given, renaming);
      const { cells, skipped } = rename(read.cells);
      if (skipped.length > 0) yield { line, skipped };
      const { mistakes, isFatal } = checkHeader(given, cells, kind, line);
      if (mistakes.length > 0) yield { header: mistakes, line, isFatal };
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

async function* readRows(options: FileOptions): AsyncGenerator<Read | Skipped | Header> {
  const text = readText(options.folder, options.file);
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const all = (async function* () {
    yield head;
    yield* text;
  })();
  yield* isNdjson(head) ? readObjects(all, options.renaming) : readTable(all, options);
}

/** Reads a file row by row, and checks each. @throws {Failure} when it cannot be read */
export async function* checkFile(options: FileOptions): AsyncGenerator<CheckedRow> {
  const ids = createIdGiver();
  let { timeZone } = options;
  let isAsked = timeZone !== undefined;
  for await (const read of readRows(options)) {
    const { line } = read;
    if ('skipped' in read) yield read;
    else if ('header' in read) yield { line, mistakes: read.header, isLast: read.isFatal };
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
