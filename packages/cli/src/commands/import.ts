import { type Command, Option } from 'commander';
import { importFile, type ImportOptions } from '../import/import.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { calendars } from '../import/read-at.js';
import { touchpointKinds } from '@safar/schema';
import type { Terminal } from '../terminal/terminal.js';

/** The file, which a list of columns before it has taken for one of its own. @throws {Failure} when none is named */
const findFile = (file: string | undefined, options: ImportOptions): [string, ImportOptions] => {
  if (file !== undefined) return [file, options];
  const [last, map] = [options.map?.at(-1), options.map?.slice(0, -1)];
  if (last === undefined || map === undefined || last.includes('='))
    throw new Failure(
      'Name the file: safar import tickets.csv. "safar import --help" has more.',
      exitCodes.misused,
    );
  return [last, { ...options, map }];
};

/** `safar import`: what happened off the site, out of a file. */
export const addImport = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('import [file]')
    .usage('[options] <file>')
    .description(
      'import what happened off the site (tickets, deliveries, calls, e-mails) from CSV or lines of JSON',
    )
    .option('--kind <kind>', 'the kind of rows that say none, such as ticket_solved')
    .option('--map <their=ours...>', 'columns that have another name here; nothing after = leaves one out')
    .option('--skip-columns', 'leave out all other columns that have no name here')
    .option('--time-zone <zone>', "of times without an offset, such as Asia/Tehran (default: the site's)")
    .addOption(
      new Option('--calendar <calendar>', 'of dates such as 1405/09/09')
        .choices(calendars)
        .default('gregorian'),
    )
    .option('--country <code>', 'of telephone numbers without a country code, such as IR')
    .option('--dry-run', 'show what each row becomes and every mistake, and send nothing')
    .option('--skip-bad', 'import the other rows when some have mistakes')
    .option('--site <site>', 'the site (default: the first)')
    .option('--data <folder>', 'the data folder, whether a server runs on it or not', '.safar')
    .option('--url <address>', 'a server elsewhere instead; needs SAFAR_KEY')
    .addHelpText(
      'after',
      `
Columns: "at" (2026-11-30 14:05, with an offset or by the clock of the site, or Unix milliseconds), "kind", "identity" (an
e-mail address, a telephone number or a number of your own) or "visitor", "id" (your own; without it the same row is known
again), and parameters of the kind. The same file imported twice adds nothing.

Kinds: ${touchpointKinds.join(', ')}.

Examples:
  safar import tickets.csv --dry-run
  safar import tickets.csv --kind ticket_solved --map "Closed at=at" "E-mail=identity" "Agent=" --time-zone Asia/Tehran
  safar import deliveries.csv --kind delivery_late --map "تاریخ تحویل=at" "موبایل=identity" "روز تأخیر=days" \\
    --skip-columns --calendar persian --country IR --dry-run
  safar import calls.ndjson --url https://stats.example.com

Environment:
  SAFAR_KEY  the API key of the server (default: the file "api-key" in the data folder)

Exit codes: 0 all is imported (dry run: there is no mistake), 1 mistakes, refused, or the server did not answer,
2 a wrong option, file, site or key.
`,
    )
    .action(async (file: string | undefined, options: ImportOptions) =>
      exit(await importFile(...findFile(file, options), terminal)),
    );
};
