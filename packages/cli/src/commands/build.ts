import { type Command, Option } from 'commander';
import { build, type BuildOptions } from '../build/build.js';
import { readBase } from '../build/read-base.js';
import { readEvents } from '../build/read-events.js';
import { readScriptName } from '../script/read-script-name.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar build`: everything a page loads, in one folder for a host that only serves files. */
export const addBuild = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('build')
    .description('write script, chunks and config into one folder for a CDN, and print the tags to paste')
    .option('--config <file>', 'the safar.json of the site', 'safar.json')
    .requiredOption('--out <folder>', 'the folder; a later build adds to it and keeps what visitors may hold')
    .addOption(
      new Option('--events <address>', 'address of the collector that takes events').argParser(readEvents),
    )
    .addOption(new Option('--base <address>', 'address that the folder will have').argParser(readBase))
    .addOption(
      new Option('--script-name <file>', 'another name for the script')
        .argParser(readScriptName)
        .default('safar.js'),
    )
    .option('--force', 'write into a folder that holds files of others as well; they are left as they are')
    .addHelpText(
      'after',
      `
Exit codes: 0 the folder is written, 1 safar.json has mistakes or the folder cannot be written, 2 safar.json cannot be
read, an option is wrong, or the folder holds files of others.
`,
    )
    .action(async (options: BuildOptions) => exit(await build(options, terminal)));
};
