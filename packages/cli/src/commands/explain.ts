import { type Command, Option } from 'commander';
import { explainLanguages } from '@safar/schema/explain';
import { explain, type ExplainOptions } from '../explain/explain.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar explain`: why a survey shows or does not, by a visit that is played again. */
export const addExplain = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('explain')
    .description('play a visit against a safar.json: what was due, what showed, and of each survey why not')
    .argument('[file]', 'the safar.json', 'safar.json')
    .requiredOption('--visit <file>', 'a visit: written by hand, or events as safar export writes them')
    .option('--survey <id>', 'this survey alone (default: all)')
    .option('--visitor <id>', 'whose events, when the file has those of several')
    .addOption(
      new Option('--device <device>', 'what it was seen on').choices(['mobile', 'tablet', 'desktop']),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'language of the sentences (default: the first of the site that has any, else en)',
      ).choices(Object.keys(explainLanguages)),
    )
    .addOption(
      new Option('--format <format>', 'for people or programs').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', '\nExit codes: 0 the visit is explained, 2 a file or an option cannot be used.\n')
    .action(async (file: string, options: ExplainOptions) => exit(await explain(file, options, terminal)));
};
