import { brokenExperiments } from './experiments.js';
import { brokenContacts } from './contacts.js';
import { brokenNames } from './names.js';
import { brokenOptions } from './options.js';
import { brokenReach } from './reach.js';
import { brokenSyntax } from './syntax.js';
import { brokenTexts } from './texts.js';

/** Files as owners really break them, by what is wrong with them. Lines count from 1, the first behind the opening backtick. */
export const brokenFiles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'What a hand, an editor or a copy does to JSON': brokenSyntax,
  'Names nearly right': brokenNames,
  'Values of the wrong kind': brokenOptions,
  'Nobody is asked, or not who was meant': brokenReach,
  'Surveys that cannot be compared': brokenExperiments,
  'Words and colours': brokenTexts,
  'Contacts and their keys': brokenContacts,
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);

/** Files that are broken as files, before anything is read in them. */
export const brokenBytes: Readonly<Record<string, Uint8Array>> = {
  'a byte order mark': utf8('\uFEFF{ "site": "nogol", "langauges": ["fa"] }'),
  'UTF-16': utf16('{\n  "site": "nogol",\n  "langauges": ["fa"]\n}'),
  'letters of an old Windows': Uint8Array.from([
    ...utf8('{\n  "site": "nogol",\n  "name": "'),
    0xe4,
    0xe6,
    0x90,
    0xe1,
    ...utf8('",\n  "langauges": ["fa"]\n}'),
  ]),
  'five megabytes': utf8(`{ "site": "nogol", "name": "${'x'.repeat(5_000_000)}" }`),
  'a packed file': Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]),
};
