/** What a file begins with: the text it is in, or why it is none. */
export type Sniffed = { encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } | { wrong: string };

const saveAs = 'Open it in a spreadsheet, save the sheet as "CSV UTF-8", and import that.';

const isWorkbook = (bytes: Buffer): boolean =>
  /xl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(bytes.toString('latin1'));

const begins = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The list that one JSON is about, '' for one without a name that can be written; undefined = these may be rows. */
const findList = (text: string, isOneLine: boolean): string | undefined => {
  // An object that is written over several lines is no row, and in one line with a list of others it is the whole file.
  const isObject = /^\s*\{\s*\r?\n/.test(text) || (isOneLine && /^\s*\{\s*"[^"]*"\s*:\s*\[\s*\{/.test(text));
  const [, list = ''] = /"(\w+)"\s*:\s*\[\s*\{/.exec(text) ?? [];
  return isObject ? list : undefined;
};

/** Of text that is no rows. */
const sniffText = (text: string, isOneLine: boolean): Sniffed | undefined => {
  if (/^\s*</.test(text))
    return {
      wrong: `is a web page or XML, as some shops write under the name of a workbook (.xls). ${saveAs}`,
    };
  if (/^\s*\[\s*[{\]]/.test(text))
    return {
      wrong: 'is one list of JSON, and rows are read one a line: jq -c ".[]" makes them out of it.',
    };
  const list = findList(text, isOneLine);
  if (list !== undefined)
    return {
      wrong: `is one JSON with a list in it, and rows are read one a line: ${list === '' ? 'jq makes them out of it, such as with jq -c ".tickets[]" for a list "tickets"' : `jq -c ".${list}[]" makes them out of it`}.`,
    };
  return undefined;
};

/** Looks at the first bytes of a file. */
export const sniff = (bytes: Buffer): Sniffed => {
  if (begins(bytes, 0x50, 0x4b, 3, 4))
    return isWorkbook(bytes)
      ? { wrong: `is a workbook of a spreadsheet (.xlsx or .ods), not its text. ${saveAs}` }
      : { wrong: 'is packed (zip): unpack it, and import what is in it.' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { wrong: `is a workbook of a spreadsheet (.xls), not its text. ${saveAs}` };
  if (begins(bytes, 0x1f, 0x8b))
    return { wrong: 'is packed (gzip): unpack it with gunzip, and import what is in it.' };
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46))
    return { wrong: 'is a PDF: export the same as CSV where it comes from.' };
  if (begins(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le' };
  if (begins(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be' };
  if (bytes.includes(0))
    return {
      wrong: `holds bytes that are in no text: it is damaged, or saved in another encoding. ${saveAs}`,
    };
  return (
    sniffText(
      bytes
        .subarray(0, 1_000)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
      !/\n\s*\S/.test(bytes.toString('latin1')),
    ) ?? { encoding: 'utf-8' }
  );
};
