import { type Command, Option } from 'commander';
import { parseConfig } from '@safar/schema';
import { checkBytes } from '../config-file/check-bytes.js';
import type { Finding } from '../config-file/finding.js';
import { getReference } from '../config-file/get-reference.js';
import { printFindings, printGithub, printJson } from '../config-file/print-findings.js';
import type { Forecast } from '../forecast/forecast.js';
import { makeForecast } from '../forecast/make-forecast.js';
import { printForecast, printForecastNotice } from '../forecast/print-forecast.js';
import { readConfigFile } from '../config-file/read-config-file.js';
import { exitCodes } from '../main/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';

interface CheckOptions {
  format: 'text' | 'json' | 'github';
  json?: true;
  forecast?: true;
  data: string;
  url?: string;
}

const print = (
  findings: readonly Finding[],
  file: string,
  forecast: Forecast | undefined,
  { format, json }: CheckOptions,
  terminal: Terminal,
): void => {
  const reference = getReference(terminal.folder);
  if (json || format === 'json')
    return terminal.print(printJson(findings, file, reference, forecast ? { forecast } : {}));
  if (format === 'github') {
    terminal.print(printGithub(findings, file));
    if (forecast) terminal.print(printForecastNotice(forecast, file));
    return undefined;
  }
  terminal.print(printFindings(findings, file, terminal.paint, reference));
  if (forecast) terminal.print(printForecast(forecast, terminal.paint));
  return undefined;
};

/** `safar check`: every mistake of a safar.json at once. */
export const addCheck = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('check')
    .description('find every mistake in a safar.json, each with its line and what was probably meant')
    .argument('[file]', 'the file', 'safar.json')
    .addOption(
      new Option('--format <format>', 'for people, programs or GitHub')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option(
      '--forecast',
      'say how often each survey would have been shown to the visitors of the last 30 days',
    )
    .option('--data <folder>', 'their data folder, whether a server runs on it or not', '.safar')
    .option('--url <address>', 'a server elsewhere that has them; needs SAFAR_KEY')
    .addHelpText(
      'after',
      `
Environment:
  SAFAR_KEY  the API key of the server, for --forecast with --url (default: the file "api-key" in the data folder)

Exit codes: 0 no mistake (hints are none), 1 mistakes, 2 the file cannot be read; with --forecast also as safar export.
`,
    )
    .action(async (file: string, options: CheckOptions) => {
      const { findings, value } = checkBytes(await readConfigFile(terminal.folder, file), Date.now());
      const isBroken = findings.some(({ kind }) => kind === 'mistake');
      const parsed = options.forecast && !isBroken ? parseConfig(value) : undefined;
      const forecast =
        parsed && 'config' in parsed
          ? await makeForecast(parsed.config, options, terminal, Date.now())
          : undefined;
      print(findings, file, forecast, options, terminal);
      if (options.forecast && isBroken)
        terminal.tell('There is no forecast for a file with mistakes: mend them first.\n');
      exit(isBroken ? exitCodes.failed : exitCodes.fine);
    });
};
