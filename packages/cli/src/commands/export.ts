import { type Command, Option } from 'commander';
import { exportEvents, type ExportOptions } from '../export/export.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar export`: every event of a site, from a running server or straight from its data. */
export const addExport = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('export')
    .description('write every event of a site, one a line')
    .addOption(new Option('--format <format>', 'lines of JSON').choices(['ndjson']).default('ndjson'))
    .option('--site <site>', 'the site (default: the first)')
    .option('--data <folder>', 'the data folder, whether a server runs on it or not', '.safar')
    .option('--url <address>', 'a server elsewhere instead; needs SAFAR_KEY')
    .option('--out <file>', 'write to this file (default: the standard output)')
    .addHelpText(
      'after',
      `
Environment:
  SAFAR_KEY  the API key of the server (default: the file "api-key" in the data folder)

Exit codes: 0 all events are written, 1 it could not be done, 2 a wrong option, site or key.
`,
    )
    .action(async (options: ExportOptions) => exit(await exportEvents(options, terminal)));
};
