import { isSealed } from '@safar/schema';
import type { EventRow } from './event-row.js';

/** A row of the table `contacts`, as it is inserted. */
export interface ContactRow extends Pick<
  EventRow,
  'site' | 'visitor' | 'page' | 'n' | 'id' | 'time' | 'received' | 'bot' | 'commit'
> {
  survey: string;
  showing: string;
  question: string;
  place: 'page' | 'link';
  revision: number;
  /** '' = one that was left before is taken back. */
  sealed: string;
}

/** What an answer brings with it that is kept apart. */
export type BroughtContact = Pick<
  ContactRow,
  'survey' | 'showing' | 'question' | 'place' | 'revision' | 'sealed'
>;

/** Whether what stands beside an answer is a contact that browsers have sealed, and the answer tells no more than that it was left. */
export const mayBring = ({ sealed, value }: Record<string, unknown>): boolean =>
  sealed === undefined ||
  (typeof sealed === 'string' && (sealed === '' ? value === null : value === 1 && isSealed(sealed)));

/** Takes a contact out of the parameters of an answer that have been checked. */
export const takeContact = (
  name: string,
  params: Record<string, unknown>,
): { params: Record<string, unknown>; contact?: BroughtContact } => {
  const { sealed, ...rest } = params;
  if (name !== 'survey_answer' || typeof sealed !== 'string') return { params };
  return {
    params: rest,
    contact: {
      survey: String(rest['survey']),
      showing: String(rest['showing']),
      question: String(rest['question']),
      place: rest['place'] === 'link' ? 'link' : 'page',
      revision: Number(rest['revision']),
      sealed,
    },
  };
};

/** An event, and the contact that came with it. */
export type ArrivedRow = EventRow & { contact?: BroughtContact };

/** What goes into the table of contacts, and what into that of events. */
export const splitContacts = (
  rows: readonly ArrivedRow[],
): { contacts: ContactRow[]; events: EventRow[] } => ({
  contacts: rows.flatMap(({ contact, site, visitor, page, n, id, time, received, bot, commit }) =>
    contact ? [{ site, visitor, page, n, id, time, received, bot, commit, ...contact }] : [],
  ),
  events: rows.map(({ contact: _contact, ...event }) => event),
});
