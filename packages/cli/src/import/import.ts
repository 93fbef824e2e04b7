import { getNearest, isTouchpointKind, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import type { Terminal } from '../terminal/terminal.js';
import { checkFile, type FileOptions } from './check-file.js';
import { readRenaming } from './columns.js';
import { countOf, printDryRun, printFileMistakes, printReadings, printRefused } from './print-import.js';
import type { Calendar } from './read-at.js';
import { createOutcome, sendRows, type Outcome } from './send.js';
import { sumUp, type Summary } from './summary.js';
import { openTarget, type TargetOptions } from './target.js';
import { createIdentityReader } from './telephone.js';
import { checkTimeZone, createZoneFinder } from './time-zone.js';

export interface ImportOptions extends TargetOptions {
  kind?: string;
  timeZone?: string;
  calendar?: Calendar;
  country?: string;
  map?: string[];
  /** Those that have no name here. */
  skipColumns?: true;
  dryRun?: true;
  skipBad?: true;
}

const checkKind = (kind: string | undefined): void => {
  if (kind === undefined || isTouchpointKind(kind)) return;
  const nearest = getNearest(kind, touchpointKinds);
  throw new Failure(
    `"${kind}" is no kind.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} There are ${touchpointKinds.join(', ')}.`,
    exitCodes.misused,
  );
};

/** `412 imported, 3 known already (same id).` */
const say = ({ imported, known, unsure, erased, allRefused }: Outcome): string =>
  `${[
    `${imported.toLocaleString('en')} imported`,
    ...(known > 0 ? [`${known.toLocaleString('en')} known already (same id)`] : []),
    ...(unsure > 0
      ? [`${unsure.toLocaleString('en')} stored by an attempt whose answer was lost, or known already`]
      : []),
    ...(erased > 0 ? [`${erased.toLocaleString('en')} left out (whose they are was erased)`] : []),
    ...(allRefused > 0 ? [`${allRefused.toLocaleString('en')} refused`] : []),
  ].join(', ')}.`;

/** Takes back the line that says how far it is. */
const wipe = (terminal: Terminal): void => {
  if (terminal.isWatched) terminal.tell(`\r${' '.repeat(50)}\r`);
};

/** Sends the good rows, and says what came of it. @returns the exit code */
const send = async (
  file: FileOptions,
  rows: number,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> => {
  const target = await openTarget(options, terminal);
  const outcome = createOutcome();
  try {
    await sendRows(checkFile(file), target, outcome, (sent) => {
      if (terminal.isWatched)
        terminal.tell(`\r  ${sent.toLocaleString('en')} of ${countOf(rows, 'row')} sent `);
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `${error.message} Until then: ${say(outcome)} Run the same again: what is in is known by its id.`,
      error.exitCode,
    );
  } finally {
    wipe(terminal);
    await target.close();
  }
  for (const line of printRefused(outcome, file.file, terminal.paint)) terminal.tell(`${line}\n`);
  terminal.print(`  ${say(outcome)}\n`);
  return outcome.allRefused === 0 ? exitCodes.fine : exitCodes.failed;
};

/** Rows between two words about how far it is. */
const rowsOfStep = 5_000;

/** Looks at every row, and says how far it is where somebody watches. */
const check = async (file: FileOptions, terminal: Terminal): Promise<Summary> => {
  const sum = await sumUp(checkFile(file), (rows) => {
    if (terminal.isWatched && rows > 0 && rows % rowsOfStep === 0)
      terminal.tell(`\r  ${countOf(rows, 'row')} checked `);
  });
  wipe(terminal);
  return sum;
};

/** Imports touchpoints out of a file: everything is checked before anything is sent. @returns the exit code */
export const importFile = async (
  name: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> => {
  checkKind(options.kind);
  checkTimeZone(options.timeZone);
  const { kind, timeZone, calendar, country } = options;
  const zone = createZoneFinder(options, terminal);
  const file: FileOptions = {
    folder: terminal.folder,
    file: name,
    renaming: readRenaming(options.map ?? [], options.skipColumns),
    kind,
    timeZone,
    calendar,
    readIdentity: country === undefined ? undefined : await createIdentityReader(country),
    findTimeZone: zone.find,
    now: Date.now(),
  };
  const sum = await check(file, terminal);
  if (options.dryRun) terminal.print(printDryRun(sum, terminal.paint, zone.getTimeZone()));
  terminal.tell(printFileMistakes(sum, name, terminal.paint));
  const failure = zone.getFailure();
  if (failure) terminal.tell(`  The time zone of the site is not known: ${clean(failure.message)}\n`);
  const readings = printReadings(sum, zone.getWords(), country?.toUpperCase());
  if (sum.good + sum.bad === 0) terminal.tell(`  ${clean(name)} has no row below its header.\n`);
  if (options.dryRun) {
    terminal.print(`${readings}  Dry run of ${countOf(sum.good, 'row')}: nothing is sent.\n`);
    return sum.allMistakes === 0 ? exitCodes.fine : exitCodes.failed;
  }
  if (sum.allMistakes > 0 && !options.skipBad) {
    terminal.tell(
      sum.good === 0
        ? '  Nothing is sent.\n'
        : '  Nothing is sent. Mend the file, or import the rest of it with --skip-bad.\n',
    );
    return failure?.exitCode ?? exitCodes.failed;
  }
  terminal.tell(readings);
  return send(file, sum.good, options, terminal);
};
