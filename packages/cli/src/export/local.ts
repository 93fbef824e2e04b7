import type { CollectorApp } from '@safar/collector';
import { parseConfig } from '@safar/schema';
import { Failure } from '../main/failure.js';
import { type DataFolder, readIdentityKey, readIfThere } from '../serve/data-folder.js';
import type { LoadedSite } from '../serve/load-site.js';
import { getStore, openCollector } from '../serve/open-collector.js';
import { chooseSite } from './choose-site.js';

const readEntry = (entry: unknown): LoadedSite[] => {
  if (typeof entry !== 'object' || entry === null || !('text' in entry) || typeof entry.text !== 'string')
    return [];
  const parsed = parseConfig(JSON.parse(entry.text));
  return 'config' in parsed ? [{ config: parsed.config, text: entry.text }] : [];
};

/**
 * The sites of a data folder as they were last served.
 * @throws {Failure} when nothing was ever served from it
 */
export const readSites = async (data: DataFolder): Promise<LoadedSite[]> => {
  const text = await readIfThere(data.sites);
  if (text === undefined)
    throw new Failure(`There is no data in ${data.name}. Name the folder that safar serve uses with --data.`);
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.flatMap(readEntry) : [];
};

/** Every event of a site, as often as it is read. */
export interface EventSource {
  read(): AsyncIterable<string>;
  close(): Promise<void>;
}

/**
 * The collector on a data folder that no server runs on, and the site that is meant.
 * @param wanted the site; default the first
 */
export const openSite = async (
  data: DataFolder,
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ app: CollectorApp; site: string }> => {
  const sites = await readSites(data);
  const site = chooseSite(
    wanted,
    sites.map(({ config }) => config.site),
    data.name,
  );
  const app = await openCollector(data, {
    sites,
    store: getStore(data, env),
    assets: [],
    chunks: {},
    identityKey: await readIdentityKey(data),
  });
  return { app, site };
};

/**
 * Every event of a site, from a data folder that no server runs on.
 * @param wanted the site; default the first
 */
export const openFolder = async (...where: Parameters<typeof openSite>): Promise<EventSource> => {
  const { app, site } = await openSite(...where);
  return { read: () => app.exportEvents(site), close: () => app.close() };
};
