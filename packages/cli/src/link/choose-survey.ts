import { isByLink, type CompleteConfig, type Survey } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/**
 * The survey of a link.
 * @throws {Failure} when there is none of this name, or no link opens it
 */
export const chooseSurvey = ({ surveys }: CompleteConfig, id: string, file: string): Survey => {
  const found = surveys.find((survey) => survey.id === id);
  const linked = surveys.filter(isByLink).map((survey) => survey.id);
  const open = linked.length === 0 ? 'None is opened by link yet.' : `By link there is ${list(linked)}.`;
  if (!found) throw new Failure(`There is no survey "${id}" in ${file}. ${open}`, exitCodes.misused);
  if (!isByLink(found))
    throw new Failure(
      `No link opens the survey "${id}": add { "link": true } to its "when" in ${file}, and restart safar serve. ${open}`,
      exitCodes.misused,
    );
  return found;
};
