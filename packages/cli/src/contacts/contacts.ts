import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getDurationMs, getMomentMs } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import type { Terminal } from '../terminal/terminal.js';
import { makeKey, readKey, writeKey } from './keys.js';
import { openContact } from './open-contact.js';
import { type KnownContact, printCsv, printJson, printTable } from './print-contacts.js';
import { openContacts, type SourceOptions } from './source.js';

/** Makes a pair of keys. @returns the exit code */
export const makeKeys = async ({ out }: { out: string }, terminal: Terminal): Promise<number> => {
  const key = makeKey();
  await writeFile(resolve(terminal.folder, out), writeKey(key), { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new Failure(
          `${out} is there already, and contacts that were left for it open with nothing else. Give another file with --out.`,
          exitCodes.misused,
        );
      throw new Failure(
        `${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    },
  );
  terminal.print(`  "contacts": { "publicKey": "${key.point.toString('base64url')}" }\n`);
  terminal.tell(
    `  Paste the line above into safar.json. The private key is in ${clean(out)}, for your eyes alone: keep it out of git and away from the
  server, and keep a copy. Whoever has it reads the contacts; without it nobody can, ever.\n`,
  );
  return exitCodes.fine;
};

/** A moment of the past: a day, a minute, or how long ago. @throws {Failure} */
const readMoment = (text: string, option: string): number => {
  const ago = getDurationMs(text);
  const isMoment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text) && !Number.isNaN(Date.parse(text));
  const at = isMoment
    ? getMomentMs(text, Intl.DateTimeFormat().resolvedOptions().timeZone)
    : Date.now() - ago;
  if (Number.isFinite(at)) return Math.max(0, at);
  throw new Failure(
    `"${text}" is no moment: give ${option} a day such as 2026-03-21, or how long ago such as 30d.`,
    exitCodes.misused,
  );
};

export interface ListOptions extends SourceOptions {
  key?: string[];
  format: 'table' | 'csv' | 'json';
  survey?: string;
  since?: string;
  /** Those that robots left as well. */
  robots?: boolean;
}

interface Unopened {
  id: string;
  keyId: string;
  trouble: 'other-key' | 'damaged';
}

/** @param isAll none at all could be opened */
const sayUnopened = (unopened: readonly Unopened[], isAll: boolean): string[] => {
  const count = (trouble: Unopened['trouble']): Unopened[] =>
    unopened.filter((one) => one.trouble === trouble);
  const [others, damaged] = [count('other-key'), count('damaged')];
  const ids = [...new Set(others.map(({ keyId }) => keyId))];
  const nameAll = (of: readonly Unopened[]): string =>
    isAll ? `${of.length} ${of.length === 1 ? 'contact' : 'contacts'}` : `${of.length} more`;
  return [
    ...(others.length === 0
      ? []
      : [
          `${nameAll(others)} cannot be opened with what --key names: left for the key ${ids.join(', ')}. Give its file, which says that id, too, with another --key.`,
        ]),
    ...(damaged.length === 0
      ? []
      : [
          `${nameAll(damaged)} ${damaged.length === 1 ? 'is' : 'are'} damaged or forged, and can be opened by nobody: ${damaged.map(({ id }) => id).join(', ')}.`,
        ]),
  ];
};

const sayRobots = (count: number): string[] =>
  count === 0
    ? []
    : [
        `${count} more ${count === 1 ? 'was' : 'were'} left by what names itself as a robot, and ${count === 1 ? 'is' : 'are'} left out here: --robots prints ${count === 1 ? 'it' : 'them'} too.`,
      ];

/** Prints contacts, opened with the private keys given. @returns the exit code */
export const listContacts = async (options: ListOptions, terminal: Terminal): Promise<number> => {
  const { survey, since, format, key: files } = options;
  if (files === undefined)
    throw new Failure(
      'Give the file of the private key, which "safar contacts keys" has written: --key safar-contacts.key.',
      exitCodes.misused,
    );
  const keys = new Map(
    (await Promise.all(files.map((file) => readKey(file, terminal)))).map((key) => [key.id, key]),
  );
  const source = await openContacts(options, terminal);
  try {
    const all = await source.list({
      ...(survey === undefined ? {} : { survey }),
      ...(since === undefined ? {} : { since: readMoment(since, '--since') }),
    });
    // The order of the store is that of visitors.
    const contacts = all
      .filter(({ bot }) => options.robots || !bot)
      .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const known: KnownContact[] = [];
    const unopened: Unopened[] = [];
    for (const { id, at, survey: of, question, place, walk, bot, sealed } of contacts) {
      const opened = openContact(sealed, keys, { site: source.site, survey: of, question });
      if ('trouble' in opened) unopened.push({ id: clean(id), ...opened });
      else
        known.push({
          // Whoever sent it may have written anything there.
          id: clean(id),
          at,
          survey: clean(of),
          question: clean(question),
          place,
          ...(walk ? { walk } : {}),
          ...(bot ? { robot: true as const } : {}),
          [opened.reach.includes('@') ? 'email' : 'phone']: opened.reach,
          ...(opened.name === '' ? {} : { name: opened.name }),
        });
    }
    terminal.print(
      format === 'json'
        ? printJson(source.site, known, unopened)
        : format === 'csv'
          ? printCsv(known)
          : // Some are there, and sentences say why none is seen.
            known.length === 0 && unopened.length > 0
            ? ''
            : printTable(known, terminal.paint),
    );
    for (const sentence of [
      ...sayRobots(all.length - contacts.length),
      ...sayUnopened(unopened, known.length === 0),
    ])
      terminal.tell(`  ${sentence}\n`);
    return unopened.length === 0 ? exitCodes.fine : exitCodes.failed;
  } finally {
    await source.close();
  }
};

export interface RemoveOptions extends SourceOptions {
  before?: string;
}

/** Erases one contact, or all that were left before a moment. @returns the exit code */
export const removeContacts = async (
  id: string | undefined,
  options: RemoveOptions,
  terminal: Terminal,
): Promise<number> => {
  const { before } = options;
  if ((id === undefined) === (before === undefined))
    throw new Failure(
      'Say which contacts are to go: the id that "safar contacts list" prints, or --before with a day.',
      exitCodes.misused,
    );
  const removal =
    id === undefined ? { before: readMoment(before ?? '', '--before') } : { id: id.toLowerCase() };
  const source = await openContacts(options, terminal);
  try {
    const count = await source.remove(removal);
    terminal.print(`  ${count} ${count === 1 ? 'contact' : 'contacts'} erased.\n`);
    if (count > 0 || id === undefined) return exitCodes.fine;
    terminal.tell(
      `  There is no contact ${clean(id ?? '')} at ${clean(source.site)}: "safar contacts list" prints the ids.\n`,
    );
    return exitCodes.failed;
  } finally {
    await source.close();
  }
};
