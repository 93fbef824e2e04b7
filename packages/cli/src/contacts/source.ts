import type { ContactFilter, Removal, SealedContact } from '@safar/collector';
import { chooseSite } from '../export/choose-site.js';
import { findPlace } from '../export/find-place.js';
import { openSite } from '../export/local.js';
import { askServer, getSiteIds, noSafar, type Remote } from '../export/remote.js';
import { Failure } from '../main/failure.js';
import type { Terminal } from '../terminal/terminal.js';

export interface SourceOptions {
  site?: string;
  url?: string;
  data: string;
}

/** The contacts of a site, as browsers sealed them. */
export interface ContactSource {
  site: string;
  list(filter: ContactFilter): Promise<SealedContact[]>;
  /** @returns how many there were */
  remove(removal: Removal): Promise<number>;
  close(): Promise<void>;
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

const read = (text: string): SealedContact[] => lines(text).map((line) => JSON.parse(line) as SealedContact);

const texts = ['id', 'survey', 'question', 'sealed'] as const;
const isContact = (value: SealedContact | null): boolean =>
  typeof value === 'object' &&
  Number.isFinite(value?.at) &&
  texts.every((name) => typeof value?.[name] === 'string');

/** What makes no sense as a contact is none, whoever says so. */
const readForeign = (text: string): SealedContact[] | undefined => {
  try {
    const contacts = read(text);
    return contacts.every(isContact) ? contacts : undefined;
  } catch {
    return undefined;
  }
};

const ofServer = async (remote: Remote, wanted: string | undefined): Promise<ContactSource> => {
  const site = chooseSite(wanted, await getSiteIds(remote), remote.url);
  const ask = (query: object, method?: string): Promise<Response> => {
    const search = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
    );
    return askServer(remote, `v1/sites/${encodeURIComponent(site)}/contacts?${search.toString()}`, method);
  };
  return {
    site,
    async list(filter) {
      const answer = await ask(filter);
      const text = await answer.text().catch((error: unknown) => {
        throw new Failure(
          `${remote.url} broke off in the middle (${error instanceof Error ? error.message : String(error)}): ask again.`,
        );
      });
      const contacts = readForeign(text);
      if (!contacts) throw noSafar(remote);
      return contacts;
    },
    async remove(removal) {
      const answer: unknown = await (await ask(removal, 'DELETE')).json().catch(() => undefined);
      if (typeof answer !== 'object' || answer === null || !('removed' in answer)) throw noSafar(remote);
      return Number(answer.removed);
    },
    close: () => Promise.resolve(),
  };
};

/** Where the contacts are: behind the server named, the one that runs on the folder, or in the folder itself. */
export const openContacts = async (options: SourceOptions, terminal: Terminal): Promise<ContactSource> => {
  const place = await findPlace(options, terminal);
  if ('remote' in place) return ofServer(place.remote, options.site);
  const { app, site } = await openSite(place.folder, options.site, terminal.env);
  return {
    site,
    async list(filter) {
      const contacts: SealedContact[] = [];
      for await (const line of app.listContacts(site, filter)) contacts.push(...read(line));
      return contacts;
    },
    remove: (removal) => app.removeContacts(site, removal),
    close: () => app.close(),
  };
};
