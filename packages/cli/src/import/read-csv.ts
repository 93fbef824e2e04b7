import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { mistakeOf, type Cell, type Read } from './row.js';

const delimiters = [',', ';', '\t'];
/** In longer ones somebody has probably left a quotation mark open: the rest of the file would be one cell, all of it in memory. */
const rowBytes = 1024 * 1024;

/** A first line that tells spreadsheets what parts the cells: no header yet. */
const told = /^sep=(.)\r?(?:\n|$)/i;

/**
 * What parts the cells of a header, unless a line before it tells: whichever of comma, semicolon and tab there is most of, outside of quotation marks; of two there
 * are as many of, the one that comes first.
 */
export const findDelimiter = (text: string): string => {
  const [, delimiter] = told.exec(text) ?? [];
  if (delimiter !== undefined) return delimiter;
  const [line = ''] = text.replaceAll(/"(?:[^"]|"")*"?/g, '').split(/[\r\n]/, 1);
  const count = (delimiter: string): number => line.split(delimiter).length;
  return delimiters
    .toSorted((a, b) => line.indexOf(a) - line.indexOf(b))
    .reduce((best, next) => (count(next) > count(best) ? next : best));
};

const explain = ({ code }: CsvError): string => {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'The row is longer than 1 MB, and the rest of the file cannot be read: a quotation mark is opened in it and never closed, or a cell holds more than any that is imported. Close the mark, or export the file without that column.';
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'A quotation mark is opened here and never closed: the rest of the file cannot be read. A quotation mark in a text is written twice.';
  return 'A quotation mark stands in the middle of a cell: the rest of the file cannot be read. Put the whole cell into quotation marks, and write those within it twice.';
};

/** The first piece, and all of them again. */
const peek = async (text: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> => {
  const first = await text.next();
  const head = first.done ? '' : first.value;
  const all = async function* (): AsyncGenerator<string> {
    yield head;
    yield* text;
  };
  return [head, all()];
};

interface Parsed {
  record: string[];
  info: Info;
}

/** A row ends where the parser is; what is within its cells lies above that. */
const getLine = ({ record, info }: Parsed): number =>
  info.lines - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

const toRow = (values: readonly string[], names: readonly string[], line: number): Read => {
  const cells = values.map((value, index): Cell => {
    const given = names[index] ?? '';
    return { name: given, given, column: index + 1, value };
  });
  const extra = cells.slice(names.length).find(({ value }) => value !== '');
  return extra
    ? mistakeOf(
        line,
        `The row has ${values.length} cells, and the header ${names.length}: a cell with a delimiter in it has to stand in quotation marks.`,
        extra,
      )
    : { line, cells: cells.slice(0, names.length) };
};

/**
 * Rows of a file as RFC 4180 has them, with comma, semicolon or tab. The header comes first, as a row whose values are its names.
 * @yields rows, and the mistake that nothing can be read behind
 */
export async function* readCsv(text: AsyncGenerator<string>): AsyncGenerator<Read> {
  const [head, all] = await peek(text);
  let isTold = told.test(head);
  // An error of the parser would take rows before it along: it goes on, and what comes behind is left.
  let broken: { error: CsvError; records: number } | undefined;
  const parser = parse({
    delimiter: findDelimiter(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: rowBytes,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) broken ??= { error, records: Number(error['records']) };
      return undefined;
    },
  });
  // An error of the text ends the parser with it.
  pipeline(Readable.from(all), parser, () => undefined);
  let names: string[] | undefined;
  let end = 0;
  for await (const parsed of parser as AsyncIterable<Parsed>) {
    if (broken && parsed.info.records > broken.records) break;
    const line = getLine(parsed);
    end = parsed.info.lines;
    if (isTold) {
      isTold = false;
      continue;
    }
    const values = parsed.record.map((value) => value.trim());
    names ??= values;
    yield toRow(values, names, line);
  }
  if (broken) yield mistakeOf(end + 1, explain(broken.error));
}
