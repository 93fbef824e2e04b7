import { getNearest, isTouchpointKind, touchpointKinds } from '@safar/schema';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import type { Terminal } from '../terminal/terminal.js';
import { checkFile, type FileOptions } from './check-file.js';
import { readRenaming } from './columns.js';
import { countOf, printDryRun, printFileMistakes, printMistakes } from './print-import.js';
import { createOutcome, sendRows, type Outcome } from './send.js';
import { sumUp } from './summary.js';
import { openTarget, type TargetOptions } from './target.js';

export interface ImportOptions extends TargetOptions {
  kind?: string;
  timeZone?: string;
  map: string[];
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

const checkTimeZone = (timeZone: string | undefined): void => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw new Failure(
      `"${timeZone}" is no time zone: give --time-zone one of the IANA list, such as Asia/Tehran.`,
      exitCodes.misused,
    );
  }
};

/** `412 imported, 3 known already (same id).` */
const say = ({ imported, known, unsure, erased, refused }: Outcome): string =>
  `${[
    `${imported.toLocaleString('en')} imported`,
    ...(known > 0 ? [`${known.toLocaleString('en')} known already (same id)`] : []),
    ...(unsure > 0
      ? [`${unsure.toLocaleString('en')} stored by an attempt whose answer was lost, or known already`]
      : []),
    ...(erased > 0 ? [`${erased.toLocaleString('en')} left out (whose they are was erased)`] : []),
    ...(refused.length > 0 ? [`${refused.length.toLocaleString('en')} refused`] : []),
  ].join(', ')}.`;

/** Sends the good rows, and says what came of it. @returns the exit code */
const send = async (
  file: FileOptions,
  rows: number,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> => {
  const target = await openTarget(options, terminal);
  const outcome = createOutcome();
  const wipe = terminal.isWatched ? `\r${' '.repeat(50)}\r` : '';
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
    terminal.tell(wipe);
    await target.close();
  }
  for (const line of printMistakes(outcome.refused, file.file, terminal.paint)) terminal.tell(`${line}\n`);
  terminal.print(`  ${say(outcome)}\n`);
  return outcome.refused.length === 0 ? exitCodes.fine : exitCodes.failed;
};

/** Imports touchpoints out of a file: everything is checked before anything is sent. @returns the exit code */
export const importFile = async (
  name: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<number> => {
  checkKind(options.kind);
  checkTimeZone(options.timeZone);
  const file: FileOptions = {
    folder: terminal.folder,
    file: name,
    renaming: readRenaming(options.map),
    kind: options.kind,
    timeZone: options.timeZone,
    now: Date.now(),
  };
  const sum = await sumUp(checkFile(file));
  if (options.dryRun) terminal.print(printDryRun(sum, terminal.paint));
  terminal.tell(printFileMistakes(sum, name, terminal.paint));
  if (options.dryRun) {
    terminal.print(`  Dry run of ${countOf(sum.good, 'row')}: nothing is sent.\n`);
    return sum.allMistakes === 0 ? exitCodes.fine : exitCodes.failed;
  }
  if (sum.allMistakes > 0 && !options.skipBad) {
    terminal.tell('  Nothing is sent. Mend the file, or import the rest of it with --skip-bad.\n');
    return exitCodes.failed;
  }
  return send(file, sum.good, options, terminal);
};
