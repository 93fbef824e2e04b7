import { chooseSite } from '../export/choose-site.js';
import { findPlace } from '../export/find-place.js';
import { readSites } from '../export/local.js';
import { getSites } from '../export/remote.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import type { Terminal } from '../terminal/terminal.js';
import type { TargetOptions } from './target.js';

/** A time zone, and in words where it is from. */
export interface NamedZone {
  timeZone: string;
  words: string;
}

const isTimeZone = (timeZone: string | undefined): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};

/** @throws {Failure} when there is no such zone */
export const checkTimeZone = (timeZone: string | undefined): void => {
  if (!isTimeZone(timeZone))
    throw new Failure(
      `"${timeZone}" is no time zone: give --time-zone one of the IANA list, such as Asia/Tehran.`,
      exitCodes.misused,
    );
};

/**
 * The time zone of the site: what its server says, or what is in its folder.
 * @throws {Failure} when neither is to be had
 */
const findSiteZone = async (options: TargetOptions, terminal: Terminal): Promise<NamedZone | undefined> => {
  const place = await findPlace(options, terminal);
  const sites =
    'remote' in place
      ? await getSites(place.remote)
      : (await readSites(place.folder)).map(({ config }) => ({
          site: config.site,
          timeZone: config.timeZone ?? 'UTC',
        }));
  const site = chooseSite(
    options.site,
    sites.map((each) => each.site),
    'remote' in place ? place.remote.url : place.folder.name,
  );
  const timeZone = sites.find((each) => each.site === site)?.timeZone;
  if (timeZone === undefined) return undefined;
  if (!isTimeZone(timeZone))
    throw new Failure(
      `The site ${clean(site)} has "${clean(timeZone)}", which is none that is known here. Name it with --time-zone, such as --time-zone Asia/Tehran.`,
    );
  return {
    timeZone,
    words: clean(`${timeZone}, the time zone of the site ${site} (--time-zone names another)`),
  };
};

/** The zone of times without an offset: asked for once, and not before some time needs it. */
export const createZoneFinder = (options: TargetOptions & { timeZone?: string }, terminal: Terminal) => {
  let zone: NamedZone | undefined =
    options.timeZone === undefined ? undefined : { timeZone: options.timeZone, words: options.timeZone };
  let failure: Failure | undefined;
  return {
    getTimeZone: (): string | undefined => zone?.timeZone,
    getWords: (): string => zone?.words ?? '',
    /** Why the site could not be asked. */
    getFailure: (): Failure | undefined => failure,
    async find(): Promise<string | undefined> {
      if (zone) return zone.timeZone;
      try {
        zone = await findSiteZone(options, terminal);
      } catch (error) {
        // What else is wrong with the file is told all the same, and a dry run works where nothing is set up yet.
        if (!(error instanceof Failure)) throw error;
        failure = error;
      }
      return zone?.timeZone;
    },
  };
};
