import { type Command, Option } from 'commander';
import { checkBytes } from '../config-file/check-bytes.js';
import { getReference } from '../config-file/get-reference.js';
import { printFindings, printGithub, printJson } from '../config-file/print-findings.js';
import { readConfigFile } from '../config-file/read-config-file.js';
import { exitCodes } from '../main/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';

interface CheckOptions {
  format: 'text' | 'json' | 'github';
  json?: true;
}

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
    .addHelpText(
      'after',
      '\nExit codes: 0 no mistake (hints are none), 1 mistakes, 2 the file cannot be read.\n',
    )
    .action(async (file: string, options: CheckOptions) => {
      const { findings } = checkBytes(await readConfigFile(terminal.folder, file), Date.now());
      const format = options.json ? 'json' : options.format;
      if (format === 'json') terminal.print(printJson(findings, file, getReference(terminal.folder)));
      else if (format === 'github') terminal.print(printGithub(findings, file));
      else terminal.print(printFindings(findings, file, terminal.paint, getReference(terminal.folder)));
      exit(findings.some(({ kind }) => kind === 'mistake') ? exitCodes.failed : exitCodes.fine);
    });
};
