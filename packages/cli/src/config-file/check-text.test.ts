import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenBytes, brokenFiles } from './broken/index.js';
import { checkBytes } from './check-bytes.js';
import { checkText } from './check-text.js';
import type { Finding } from './finding.js';

/** As people write it: `4:59 surveys[0].when[0].event: …`. */
const write = ({ kind, line, column, path, message }: Finding): string =>
  `${line}:${column}${kind === 'hint' ? ' hint' : ''}${path === '' ? '' : ` ${path}`}: ${message}`;

const now = Date.parse('2026-11-30T12:00Z');
const files = Object.values(brokenFiles).flatMap((group) => Object.entries(group));

test('there are sixty files and more', () => {
  expect(files.length + Object.keys(brokenBytes).length).toBeGreaterThanOrEqual(60);
});

/** What is shown of a file: long ones by their beginning, and what nobody sees by its code. */
const showText = (text: string): string =>
  (text.length > 1_500 ? `${text.slice(0, 100)} … ${text.slice(-20)}` : text).replaceAll(
    // oxlint-disable-next-line no-control-regex -- They are what is looked for.
    /[\u0000-\u0008\r\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );

const describeFile = (name: string, shown: string, findings: readonly Finding[]): string => {
  const lines = findings.map((finding) => {
    const { suggestion, option } = finding;
    const place = `**${finding.line}:${finding.column}** ${finding.path === '' ? '' : `\`${finding.path}\` `}`;
    const meant = suggestion === undefined ? '' : ` → \`${suggestion}\``;
    return `- ${place}${finding.kind === 'hint' ? '(hint) ' : ''}${finding.message}${meant}${option === undefined ? '' : ` [${option.option}]`}`;
  });
  return `### ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n\`\`\`\n${shown}\n\`\`\`\n\n${lines.join('\n')}\n`;
};

test('what is said of every broken file is the page that was read and found good', async () => {
  const groups = Object.entries(brokenFiles).map(([title, group]) =>
    [
      `## ${title}\n`,
      ...Object.entries(group).map(([name, text]) =>
        describeFile(name, showText(text), checkText(text, now).findings),
      ),
    ].join('\n'),
  );
  const asBytes = Object.entries(brokenBytes).map(([name, bytes]) =>
    describeFile(
      name,
      showText(new TextDecoder('latin1').decode(bytes.slice(0, 100))),
      checkBytes(bytes, now).findings,
    ),
  );
  const page = [
    '# What `safar check` says\n',
    'Broken files, and every sentence about them: line and column, the place, what is wrong and what was probably meant; behind the arrow what could be put there, in brackets the option that the reference explains. Written by a test.\n',
    ...groups,
    '## Files that are broken as files\n',
    ...asBytes,
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../broken-files.md');
});

test.each(files)('%s: mistakes only, or hints only where it works', (_name, text) => {
  const { findings, value } = checkText(text, now);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message } of findings) expect(message).toMatch(/[.?]$/);
  if (value !== undefined) expect(() => JSON.parse(text) as unknown).not.toThrow();
});

test('the same places are found with other line breaks, and behind a byte order mark', () => {
  for (const [, text] of files.filter(
    ([, each]) => each.trim() !== '' && !each.includes('\r') && !each.includes('\0'),
  )) {
    const lines = checkText(text).findings.map(write);
    expect(checkText(text.replaceAll('\n', '\r\n')).findings.map(write)).toEqual(lines);
    const [mark, ...others] = checkText(`\uFEFF${text}`).findings.map(write);
    expect(mark).toContain('1:1 hint: The file begins with a byte order mark');
    expect(others).toEqual(lines);
  }
});

test('deep nesting is a mistake and no crash', () => {
  for (const text of ['['.repeat(100_000), `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`]) {
    expect(checkText(text).findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The file is nested \d+ brackets deep/),
    ]);
  }
});

test('a key that would be a prototype is an option like any other', () => {
  const { value, findings } = checkText('{ "site": "nogol", "__proto__": { "languages": [] } }');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(findings.map(write)).toEqual([
    expect.stringContaining('1:20 __proto__: There is no option "__proto__" here.'),
  ]);
});

/** Texts that begin as a right file and are cut, doubled or sprinkled with what people type. */
const almostJson = fc
  .tuple(
    fc.constantFrom(...files.map(([, text]) => text.slice(0, 2_000))),
    fc.nat(400),
    fc.nat(400),
    fc.oneof(fc.string(), fc.constantFrom('//', '/*', '"', '\\', '\u0000', '،', '“', ',,', ':', '{', ']')),
  )
  .map(([text, from, to, between]) => text.slice(0, from) + between + text.slice(to));

test('never throws, and points into the file, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), almostJson), (text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      for (const { line, column, message } of checkText(text).findings) {
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message.length).toBeLessThan(600);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('what is no JSON is never called fine, what is JSON is never called broken', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almostJson), (text) => {
      const broken = checkText(text).findings.some(({ code }) => ['syntax', 'unreadable'].includes(code));
      let isJson = true;
      try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch {
        isJson = false;
      }
      expect(broken).toBe(!isJson);
    }),
    { numRuns: 2_000 },
  );
});
