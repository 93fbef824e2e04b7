import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeField, writeCsv } from './csv.js';
import type { Table } from './table-model.js';

const table = (rows: Table['rows']): Table => ({
  id: 't',
  caption: 'T',
  columns: [
    { id: 'path', label: 'Page', kind: 'text' },
    { id: 'visits', label: 'Visits', kind: 'number' },
  ],
  rows,
});

describe('a CSV', () => {
  test('holds raw numbers, also negative ones, and nothing where there is none', () => {
    const csv = writeCsv(
      table([
        [{ text: '/' }, { text: '12,408', value: 12_408 }],
        [{ text: '/a' }, { text: '−1.2', value: -1.2 }],
        [{ text: '/b' }, { text: 'too few', value: null }],
      ]),
    );
    expect(csv).toBe('\uFEFFpath,visits\r\n/,12408\r\n/a,-1.2\r\n/b,\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx'])('lets no spreadsheet run %j', (field) => {
    expect(escapeField(field).replace(/^"/, '')).toMatch(/^'/);
  });

  test('gives back every text that was put in', () => {
    fc.assert(
      fc.property(fc.string(), (field) => {
        const escaped = escapeField(field);
        const inner = escaped.startsWith('"') ? escaped.slice(1, -1).replaceAll('""', '"') : escaped;
        expect(inner.replace(/^'(?=[=+\-@\t\r\n])/, '')).toBe(field.replace(/^'(?=[=+\-@\t\r\n])/, ''));
      }),
    );
  });

  test('quotes what would break a line', () => {
    expect(escapeField('a,b')).toBe('"a,b"');
    expect(escapeField('say "x"')).toBe('"say ""x"""');
    expect(escapeField('two\nlines')).toBe('"two\nlines"');
  });
});
