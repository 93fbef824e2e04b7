import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

/**
 * The site that is meant: the wanted one, or the first.
 * @param place where the sites are, for the sentence
 * @throws {Failure} when it is not there
 */
export const chooseSite = (wanted: string | undefined, known: readonly string[], place: string): string => {
  const site = wanted ?? known[0];
  if (site === undefined) throw new Failure(`There is no site at ${place}.`);
  if (known.includes(site)) return site;
  throw new Failure(
    `There is no site "${site}" at ${place}. There is ${known.map((id) => `"${id}"`).join(', ')}.`,
    exitCodes.misused,
  );
};
