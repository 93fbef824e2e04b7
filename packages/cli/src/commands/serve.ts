import { type Command, Option } from 'commander';
import { readScriptName } from '../script/read-script-name.js';
import { readEventsPath } from '../serve/read-events-path.js';
import { readPort } from '../serve/read-port.js';
import { serve, type ServeOptions } from '../serve/serve.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar serve`: collector, report and, for a first look, the demo shop. */
export const addServe = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('serve')
    .description('take events in, keep them, and show the report')
    .option(
      '--config <file>',
      'the safar.json of the site (default: "safar.json", with --demo that of the shop)',
    )
    .option('--data <folder>', 'where events are kept', '.safar')
    .addOption(
      new Option('--port <number>', 'the port; a busy one moves to the next free one')
        .argParser(readPort)
        .default(8080),
    )
    .option('--host <address>', 'listen on this address (default: on this machine alone)')
    .addOption(
      new Option('--events-path <path>', 'take events under this path as well as under /v1/events').argParser(
        readEventsPath,
      ),
    )
    .addOption(
      new Option(
        '--script-name <file>',
        'serve the script under this name as well as under safar.js',
      ).argParser(readScriptName),
    )
    .option('--demo', 'serve the demo shop as well, to try it out')
    .option('--sample', 'serve a second site of generated visits, so that the first map is not empty')
    .addOption(
      new Option('--log <level>', 'write a log, as lines of JSON').choices([
        'error',
        'warn',
        'info',
        'debug',
      ]),
    )
    .addHelpText(
      'after',
      `
Environment:
  CLICKHOUSE_URL       keep events on this ClickHouse server instead of in the folder
  CLICKHOUSE_DATABASE  its database (default: "safar")

Exit codes: 0 stopped in order, 1 it could not start or went wrong, 2 safar.json has mistakes or an option is wrong,
130 ended at once by a second Ctrl-C, or because stopping took more than 10 s.
`,
    )
    .action(async (options: ServeOptions) => exit(await serve(options, terminal)));
};
