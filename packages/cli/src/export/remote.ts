import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import { chooseSite } from './choose-site.js';

/** A server to ask, and the key that opens it. */
export interface Remote {
  /** With a slash at the end. */
  url: string;
  key: string;
}

const keyHelp = 'Set SAFAR_KEY to the key in the file "api-key" of the data folder of the server.';

/** A key that opens nothing there. */
export const keyRefused = ({ url }: Remote): Failure =>
  new Failure(`${url} does not accept the key. ${keyHelp}`, exitCodes.misused);

/** A page of something else, or of what stands before it. */
export const noSafar = ({ url }: Remote): Failure =>
  new Failure(`What answers at ${url} is no Safar, or something in front of it answers itself.`);

/** Asks a server. @throws {Failure} when nobody answers, or it refuses */
export const askServer = async (remote: Remote, path: string, method = 'GET'): Promise<Response> => {
  const { url, key } = remote;
  const address = new URL(path, url);
  const response = await fetch(address, { method, headers: { authorization: `Bearer ${key}` } }).catch(
    (error: unknown) => {
      const cause =
        error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      throw new Failure(`No Safar answers at ${url} (${cause}).`);
    },
  );
  if (response.status === 401 || response.status === 403) throw keyRefused(remote);
  if (!response.ok)
    throw new Failure(
      `${url} refuses with ${response.status}: ${clean(await response.text().catch(() => '')).slice(0, 200)}`,
    );
  return response;
};

/** A site of a server. */
export interface RemoteSite {
  site: string;
  /** undefined = the server is older than that. */
  timeZone: string | undefined;
}

export const getSites = async (remote: Remote): Promise<RemoteSite[]> => {
  const list: unknown = await (await askServer(remote, 'v1/sites')).json().catch(() => undefined);
  if (!Array.isArray(list)) throw noSafar(remote);
  return list.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'site' in entry && typeof entry.site === 'string'
      ? [
          {
            site: entry.site,
            timeZone: 'timeZone' in entry && typeof entry.timeZone === 'string' ? entry.timeZone : undefined,
          },
        ]
      : [],
  );
};

export const getSiteIds = async (remote: Remote): Promise<string[]> =>
  (await getSites(remote)).map(({ site }) => site);

/** Reads the address of a server, from an option. @throws {Failure} */
export const readRemote = (url: string, key: string | undefined): Remote => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Failure(
      `"${url}" is no address: give one such as https://stats.example.com/.`,
      exitCodes.misused,
    );
  }
  if (!key) throw new Failure(`${url} needs a key. ${keyHelp}`, exitCodes.misused);
  return { url: url.endsWith('/') ? url : `${url}/`, key };
};

/**
 * Every event of a site, from a running server.
 * @param wanted the site; default the server's first
 * @throws {Failure} when the server refuses, or breaks off
 */
export async function* exportFromServer(remote: Remote, wanted: string | undefined): AsyncGenerator<string> {
  const site = chooseSite(wanted, await getSiteIds(remote), remote.url);
  const { body } = await askServer(remote, `v1/sites/${encodeURIComponent(site)}/export?format=ndjson`);
  const decoder = new TextDecoder();
  try {
    for await (const bytes of body ?? []) yield decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new Failure(
      `${remote.url} broke off in the middle (${error instanceof Error ? error.message : String(error)}): what was written is not whole.`,
    );
  }
}
