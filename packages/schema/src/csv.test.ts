import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv, type CsvCell } from './csv.js';

const write = (...cells: CsvCell[]): string => writeCsv([cells]).slice(1, -2);

/** Reads one as RFC 4180 has it. */
const read = (csv: string): string[][] => {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

test('numbers stand raw, also negative ones, and nothing where there is none', () => {
  expect(
    writeCsv([
      ['path', 'visits'],
      ['/', 12_408],
      ['/a', -1.2],
      ['', null],
    ]),
  ).toBe('\uFEFFpath,visits\r\n/,12408\r\n/a,-1.2\r\n,\r\n');
  expect(writeCsv([])).toBe('\uFEFF');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '  =1+1',
  '\u00a0=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('lets no spreadsheet run %j', (text) => {
  expect(write(text).replace(/^"/, '')).toMatch(/^'/);
});

test('nor what comes behind a semicolon or a tab, where cells may end', () => {
  expect(write('x; =HYPERLINK(1);y')).toBe("x;' =HYPERLINK(1);y");
  expect(write('x\t@a')).toBe("x\t'@a");
  expect(write('a=1; b-2')).toBe('a=1; b-2');
});

test('quotes what would break a line', () => {
  expect(write('a,b')).toBe('"a,b"');
  expect(write('say "x"')).toBe('"say ""x"""');
  expect(write('two\nlines')).toBe('"two\nlines"');
});

test('gives back every text that was put in, but for the apostrophes', () => {
  const plain = (text: string): string => text.replaceAll("'", '');
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', "'", ';', '\t', '"', ',', '\n', '-', ' ', 'a') }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const found = read(writeCsv(rows).slice(1));
      expect(found.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map(plain)));
    }),
  );
});
