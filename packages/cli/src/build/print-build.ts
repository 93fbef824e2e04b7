import { writeTag } from '../script/write-tag.js';
import type { Paint } from '../terminal/colour.js';

export interface Built {
  version: string;
  site: string;
  /** As the user wrote it. */
  folder: string;
  files: number;
  /** Names of the script and its frozen copy. */
  script: string;
  frozen: string;
  integrity: string;
  /** Address of the folder, with a slash at its end. */
  base?: string;
  /** Address that takes events. */
  events?: string;
  /** Files of earlier builds. */
  kept: readonly string[];
}

const host = 'https://cdn.example.com/';
const collector = 'https://stats.example.com/';
const mostNamed = 4;

const sayMissing = ({ base, events }: Built): string[] => {
  const missing = [
    ...(base === undefined ? [`the address of the folder in place of ${host} (or say it with --base)`] : []),
    ...(events === undefined
      ? [`that of your collector in place of ${collector} (or say it with --events)`]
      : []),
  ];
  return missing.length === 0 ? [] : [`Put ${missing.join(', and ')}.`];
};

/** Frozen copies first: they are what a page names. */
const sayKept = ({ kept }: Built): string[] => {
  if (kept.length === 0) return [];
  const sorted = [
    ...kept.filter((path) => !path.includes('/')),
    ...kept.filter((path) => path.includes('/')),
  ];
  const more = sorted.length - mostNamed;
  const names = [...sorted.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    '',
    `Kept of earlier builds: ${names}. Pages and browsers may still ask for them; delete them when none does.`,
  ];
};

/** What stands in the terminal once a folder is built: the tags, and how to serve it. */
export const printBuild = (built: Built, paint: Paint): string => {
  const { version, site, script, frozen, integrity } = built;
  const base = built.base ?? host;
  const path = built.events ?? `${collector}v1/events`;
  const cacheLine = (words: string, names: string, header: string): string =>
    `${paint('dim', words.padEnd(18))}  ${names.padEnd(script.length + frozen.length + 12)}  ${paint('cyan', header)}`;
  return [
    `${paint('bold', `Safar ${version}`)} · ${site} · ${built.files} files in ${built.folder.replace(/\/*$/, '/')}`,
    '',
    'Paste one of the two. This one follows every build:',
    writeTag({ src: base + script, site, path }),
    'This one is frozen: browsers run it only as it is today, and after an update of Safar you paste the new one:',
    writeTag({ src: base + frozen, site, path, integrity }),
    ...sayMissing(built),
    'Both record without asking. Where visitors have to agree first, leave data-consent out: then nothing is kept before they have.',
    '',
    cacheLine('Cache for ever:', `${frozen}, chunks/`, 'Cache-Control: public, max-age=31536000, immutable'),
    cacheLine('Cache for minutes:', `${script}, consent-mode.js, v1/`, 'Cache-Control: public, max-age=300'),
    `Where the folder has another origin than the pages, send ${paint('cyan', 'Access-Control-Allow-Origin: *')} with every file: the frozen copy,`,
    'chunks, config and words need it. Without it the frozen copy does not run, and the other records without your safar.json.',
    ...sayKept(built),
  ]
    .map((line) => `  ${line}`.trimEnd() + '\n')
    .join('');
};
