import { mistakeOf, type Cell, type Read } from './row.js';

/** A longer line is no row, but a whole file in one. */
const mostLetters = 1024 * 1024;

/** @yields lines; undefined for one that is too long, and nothing behind it */
async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > mostLetters) {
      yield undefined;
      return;
    }
  }
  if (rest !== '') yield rest;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toCell = ([name, value]: [string, unknown]): Cell => ({ name, given: name, column: 0, value });

/** Fields of an object, those of `who` and `params` among them: a row may also be written as the collector takes it. */
const toCells = (row: Record<string, unknown>): Cell[] =>
  Object.entries(row).flatMap(([name, value]) =>
    (name === 'who' || name === 'params') && isPlain(value)
      ? Object.entries(value).map(toCell)
      : [toCell([name, value])],
  );

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Rows of a file with one JSON object a line; empty lines are passed over. */
export async function* readNdjson(text: AsyncGenerator<string>): AsyncGenerator<Read> {
  let line = 0;
  for await (const written of splitLines(text)) {
    line++;
    if (written === undefined) {
      yield mistakeOf(
        line,
        'The line is longer than 1 MB, and the rest of the file is not read: rows are JSON objects, one a line. Out of one JSON with a list in it jq makes them: jq -c ".tickets[]", with the name of the list.',
      );
      return;
    }
    if (written.trim() === '') continue;
    const row = parse(written);
    yield isPlain(row)
      ? { line, cells: toCells(row) }
      : mistakeOf(
          line,
          'The line is no JSON object: write one a line, such as {"at": …, "kind": …, "identity": …}.',
        );
  }
}
