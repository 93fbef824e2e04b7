import { type Command } from 'commander';
import { importFile, type ImportOptions } from '../import/import.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar import`: what happened off the site, out of a file. */
export const addImport = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('import <file>')
    .description(
      'import what happened off the site (tickets, deliveries, calls, e-mails) from CSV or lines of JSON',
    )
    .option('--kind <kind>', 'the kind of rows that say none, such as ticket_solved')
    .option(
      '--map <their=ours...>',
      'columns that have another name here; nothing after = leaves one out',
      [],
    )
    .option('--time-zone <zone>', 'of times without an offset, such as Asia/Tehran')
    .option('--dry-run', 'show what each row becomes and every mistake, and send nothing')
    .option('--skip-bad', 'import the other rows when some have mistakes')
    .option('--site <site>', 'the site (default: the first)')
    .option('--data <folder>', 'the data folder, whether a server runs on it or not', '.safar')
    .option('--url <address>', 'a server elsewhere instead; needs SAFAR_KEY')
    .addHelpText(
      'after',
      `
Columns: "at" (2026-11-30T14:05+03:30, or Unix milliseconds), "kind", "identity" (an e-mail address, a telephone number or
a number of your own) or "visitor", "id" (your own; without it the same row is known again), and parameters of the kind.
The same file imported twice adds nothing.

Examples:
  safar import tickets.csv --dry-run
  safar import tickets.csv --kind ticket_solved --map "Closed at=at" "E-mail=identity" "Agent=" --time-zone Asia/Tehran
  safar import calls.ndjson --url https://stats.example.com

Environment:
  SAFAR_KEY  the API key of the server (default: the file "api-key" in the data folder)

Exit codes: 0 all is imported (dry run: there is no mistake), 1 mistakes, refused, or the server did not answer,
2 a wrong option, file, site or key.
`,
    )
    .action(async (file: string, options: ImportOptions) => exit(await importFile(file, options, terminal)));
};
