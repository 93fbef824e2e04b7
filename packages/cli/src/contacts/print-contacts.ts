import type { SealedContact } from '@safar/collector';
import { writeCsv } from '@safar/schema';
import type { Paint } from '../terminal/colour.js';

/** A contact that was opened. */
export interface KnownContact extends Pick<SealedContact, 'id' | 'at' | 'survey' | 'question' | 'place'> {
  email?: string;
  phone?: string;
  name?: string;
  /** Left by somebody of the team who walked the journey. */
  walk?: true;
  /** Left by what named itself as a robot, or nothing. */
  robot?: true;
}

const pad = (count: number): string => String(count).padStart(2, '0');

/** In the time of this machine. */
const writeTime = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
};

const getReach = ({ email, phone }: KnownContact): string => email ?? phone ?? '';

const columns = ['left', 'survey', 'contact', 'name', 'id'] as const;

/** For people: the name last but for the id, since its direction may be another. */
export const printTable = (contacts: readonly KnownContact[], paint: Paint): string => {
  if (contacts.length === 0) return '  No contacts.\n';
  const rows = contacts.map((contact) => [
    writeTime(contact.at),
    [contact.survey, contact.walk && '(walk)', contact.robot && '(robot)'].filter(Boolean).join(' '),
    getReach(contact),
    contact.name ?? '',
    contact.id,
  ]);
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const toLine = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  return `${[paint('bold', toLine(columns)), ...rows.map(toLine)].join('\n')}\n`;
};

/** For spreadsheets. */
export const printCsv = (contacts: readonly KnownContact[]): string =>
  writeCsv([
    ['id', 'left', 'survey', 'question', 'place', 'email', 'phone', 'name', 'walk', 'robot'],
    ...contacts.map(({ id, at, survey, question, place, email = '', phone = '', name = '', walk, robot }) => [
      id,
      new Date(at).toISOString(),
      survey,
      question,
      place,
      email,
      phone,
      name,
      walk ? 'yes' : '',
      robot ? 'yes' : '',
    ]),
  ]);

/** For programs: everything as it was written, and what could not be opened. */
export const printJson = (
  site: string,
  contacts: readonly KnownContact[],
  unopened: readonly { id: string; keyId: string; trouble: string }[],
): string => `${JSON.stringify({ site, contacts, unopened }, null, 2)}\n`;
