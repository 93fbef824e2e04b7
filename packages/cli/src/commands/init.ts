import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import { checkText } from '../config-file/check-text.js';
import { getReference } from '../config-file/get-reference.js';
import { printFindings } from '../config-file/print-findings.js';
import { starters, type StarterName } from '../init/starters/index.js';
import { nameSite, readLanguage, writeStarter } from '../init/write-starter.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { findPackage } from '../files/find-package.js';
import { writeFileWhole } from '../files/write-file-whole.js';
import type { Terminal } from '../terminal/terminal.js';

interface InitOptions {
  starter: StarterName;
  site?: string;
  languages?: string;
  timeZone?: string;
  currency: string;
  force?: true;
}

const names = Object.keys(starters) as StarterName[];

/** Where the schema lies, as an editor finds it from the file. */
const findSchema = (file: string): string => {
  const path = relative(dirname(file), join(findPackage('@safar/schema'), 'dist/safar.schema.json'));
  const posix = path.split(sep).join('/');
  return posix.startsWith('.') ? posix : `./${posix}`;
};

/** `safar init`: a safar.json to begin with. */
export const addInit = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('init')
    .description('write a safar.json to begin with, for one of four kinds of site')
    .argument('[file]', 'the file', 'safar.json')
    .addOption(new Option('--starter <kind>', 'the kind of site').choices(names).default(names[0]))
    .option('--site <name>', 'name of the site, as the tag says it (default: that of the folder)')
    .option('--languages <tags>', 'languages of the site, its default first, such as fa,en')
    .option('--time-zone <zone>', 'such as Asia/Tehran (default: that of this machine)')
    .option('--currency <code>', 'ISO 4217, or IRT for toman', 'USD')
    .option('--force', 'replace a file that is there')
    .addHelpText(
      'after',
      `\nStarters:\n${names.map((name) => `  ${name.padEnd(10)}${starters[name].about}`).join('\n')}\n`,
    )
    .action(async (given: string, options: InitOptions) => {
      const file = resolve(terminal.folder, given);
      if (existsSync(file) && !options.force)
        throw new Failure(
          `There is a file ${given} already. Name another one, or give --force to replace it.`,
          exitCodes.misused,
        );
      const text = writeStarter({
        starter: options.starter,
        site: options.site ?? nameSite(dirname(file)),
        languages: (options.languages ?? readLanguage(terminal.env['LANG']))
          .split(',')
          .map((tag) => tag.trim()),
        timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        currency: options.currency,
        schema: findSchema(file),
      });
      const { findings } = checkText(text);
      if (findings.some(({ kind }) => kind === 'mistake')) {
        terminal.tell(printFindings(findings, given, terminal.paint, getReference(terminal.folder)));
        terminal.tell('Nothing was written: mend what you gave.\n');
        return exit(exitCodes.misused);
      }
      await writeFileWhole(file, text);
      terminal.print(
        `Wrote ${given}, for ${starters[options.starter].about}.\n` +
          `Next: look through its stages and surveys in an editor that knows JSON Schema: every option explains itself.\n` +
          `  safar check ${given}\n  safar serve --config ${given}\n`,
      );
      return undefined;
    });
};
