import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDelimiter, readCsv } from './read-csv.js';
import { readNdjson } from './read-ndjson.js';
import type { Read } from './row.js';

/** A text in pieces of so many characters, of which the first has the header. */
async function* tear(text: string, size = 7): AsyncGenerator<string> {
  const letters = Array.from(text);
  yield letters.slice(0, 40).join('');
  for (let start = 40; start < letters.length; start += size)
    yield letters.slice(start, start + size).join('');
}
const collect = async (rows: AsyncIterable<Read>): Promise<Read[]> => {
  const all: Read[] = [];
  for await (const row of rows) all.push(row);
  return all;
};
const readValues = async (text: string, size?: number): Promise<unknown[][]> =>
  (await collect(readCsv(tear(text, size)))).map((row) =>
    'cells' in row ? row.cells.map(({ value }) => value) : [],
  );

test.each([
  ['at,kind,identity', ','],
  ['at;kind;identity', ';'],
  ['at\tkind\tidentity', '\t'],
  ['"a;b;c","d"', ','],
  ['"say ""a,b,c,d""";x', ';'],
  ['at;amount, in total', ';'],
  ['at', ','],
  ['', ','],
])('the delimiter of %j is %j', (header, delimiter) => {
  expect(findDelimiter(`${header}\nx,,,,,,,`)).toBe(delimiter);
});

const cell = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => !text.includes('\r'));
const cells = fc.oneof(
  cell,
  fc.constantFrom('=1+1', 'دیر، رسید', 'a\nb', '"', ';', ',', '\t', 'ارسال "سریع"'),
);

test('what a spreadsheet writes is read back: any text, delimiter, end of line, and torn anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 9 }),
      async (rows, delimiter, end, size) => {
        const kept = rows.filter((row) => row.some((text) => text.trim() !== ''));
        const write = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = [['one', 'two', 'three'], ...kept]
          .map((row) => row.map(write).join(delimiter) + end)
          .join('');
        expect(await readValues(text, size)).toEqual([
          ['one', 'two', 'three'],
          ...kept.map((row) => row.map((value) => value.trim())),
        ]);
      },
    ),
  );
});

test('a row is told by the line that it begins in', async () => {
  const rows = await collect(readCsv(tear('a,b\n\n1,"two\nlines"\r\n"3\n3",4\n5,6\n')));
  expect(rows.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
});

test('a row with more cells than the header is a mistake of its own; one with fewer is not', async () => {
  const rows = await collect(readCsv(tear('a,b\n1,2,3\n4\n5,6,\n')));
  expect(rows).toMatchObject([
    { line: 1 },
    { line: 2, column: 3, message: expect.stringContaining('3 cells, and the header 2') },
    { line: 3, cells: [{ name: 'a', column: 1, value: '4' }] },
    { line: 4, cells: [{ value: '5' }, { value: '6' }] },
  ]);
});

test.each([
  ['a,b\n1,2\n"3,4\n5,6\n', 3, 'never closed'],
  [`a,b\n1,2\n"3,4\n${'5,6\n'.repeat(50_000)}`, 3, 'never closed'],
  ['a,b\n1,2\n"3"x,4\n', 3, 'middle of a cell'],
  ['a,b\n1,2\n3 "x",4\n', 3, 'middle of a cell'],
])('a quotation mark that is not one ends the reading, with its line', async (text, line, words) => {
  const rows = await collect(readCsv(tear(text, 1_000)));
  expect(rows.slice(0, 2)).toHaveLength(2);
  expect(rows.at(-1)).toMatchObject({ line, message: expect.stringContaining(words) });
});

test('a long cell costs no other row, and a row that is too long is told as such', async () => {
  const long = 'x'.repeat(700_000);
  const rows = await collect(readCsv(tear(`a,b\n1,${long}\n2,"${long}"\n3,y\n`, 64_000)));
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  const broken = [`a,b\n1,2\n3,${long}${long}\n5,6\n`, `a,b\n1,2\n3,"${long}${long}\n5,6\n`];
  for (const text of broken)
    expect((await collect(readCsv(tear(text, 64_000)))).slice(1)).toMatchObject([
      { line: 2, cells: [{ value: '1' }, { value: '2' }] },
      {
        line: 3,
        message: expect.stringMatching(/^The row is longer than 1 MB.+ or export the file without/),
      },
    ]);
});

test('a line of JSON that is longer than any row ends the reading', async () => {
  const long = `{"at":1,"x":"${'x'.repeat(1_200_000)}"}`;
  expect(await collect(readNdjson(tear(`{"at":1}\n${long}\n{"at":2}`, 64_000)))).toMatchObject([
    { line: 1, cells: [{ name: 'at' }] },
    { line: 2, message: expect.stringMatching(/longer than 1 MB, and the rest of the file is not read/) },
  ]);
});

test('lines of JSON are read flat, or as the collector takes them', async () => {
  const rows = await collect(
    readNdjson(tear('{"at":1,"identity":"a"}\n\n[1]\r\n{"who":{"identity":"b"},"params":{"hours":2}}')),
  );
  const toObject = (row: Read | undefined) =>
    row && 'cells' in row ? Object.fromEntries(row.cells.map(({ name, value }) => [name, value])) : row;
  expect(rows.map(toObject)).toEqual([
    { at: 1, identity: 'a' },
    { line: 3, column: 0, name: '', message: expect.stringContaining('no JSON object') },
    { identity: 'b', hours: 2 },
  ]);
  expect(rows.at(-1)?.line).toBe(4);
});
