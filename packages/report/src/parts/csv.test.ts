import { expect, test } from 'vitest';
import { writeTable } from './csv.js';

test('a table as a CSV: raw numbers, nothing where there is none, and texts that no spreadsheet runs', () => {
  expect(
    writeTable({
      id: 't',
      caption: 'T',
      columns: [
        { id: 'path', label: 'Page', kind: 'text' },
        { id: 'visits', label: 'Visits', kind: 'number' },
      ],
      rows: [
        [{ text: '/' }, { text: '12,408', value: 12_408 }],
        [{ text: '/a' }, { text: '−1.2', value: -1.2 }],
        [{ text: '=cmd()' }, { text: 'too few', value: null }],
        [{ text: 'a, "b"' }, { text: '-1' }],
      ],
    }),
  ).toBe('\uFEFFpath,visits\r\n/,12408\r\n/a,-1.2\r\n\'=cmd(),\r\n"a, ""b""",\'-1\r\n');
});
