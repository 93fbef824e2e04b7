import { type Command, Option } from 'commander';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { preview } from '../preview/preview.js';
import { takeScreenshots } from '../preview/pictures/screenshots.js';
import { readPort } from '../serve/read-port.js';
import type { Terminal } from '../terminal/terminal.js';

interface PreviewOptions {
  config: string;
  port: number;
  screenshots?: string;
  survey?: string[];
  language?: string[];
  browser?: string;
}

/** These say which pictures; the page has choices of its own. */
const onlyWithScreenshots = ['survey', 'language', 'browser'] as const;

const run = (options: PreviewOptions, terminal: Terminal): Promise<number> => {
  const { config, port, screenshots, survey, language, browser } = options;
  if (screenshots === undefined) {
    const alone = onlyWithScreenshots.find((name) => options[name] !== undefined);
    if (alone !== undefined)
      throw new Failure(
        `--${alone} is for --screenshots: add that with a folder. The page has choices of its own.`,
        exitCodes.misused,
      );
    return preview({ config, port }, terminal);
  }
  return takeScreenshots(
    {
      config,
      folder: screenshots,
      ...(survey === undefined ? {} : { surveys: survey }),
      ...(language === undefined ? {} : { languages: language }),
      ...(browser === undefined ? {} : { browser }),
    },
    terminal,
  );
};

/** `safar preview`: every survey of a safar.json, as visitors see it. */
export const addPreview = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('preview')
    .description('show every survey in every language, width and colour scheme, live as the file is saved')
    .option('--config <file>', 'the safar.json of the site', 'safar.json')
    .addOption(
      new Option('--port <number>', 'the port; a busy one moves to the next free one')
        .argParser(readPort)
        .default(8090),
    )
    .option('--screenshots <folder>', 'write pictures into this folder instead, and end')
    .option('--survey <id...>', 'with --screenshots: of these surveys alone')
    .option('--language <tag...>', 'with --screenshots: in these languages alone')
    .option('--browser <file>', 'with --screenshots: the Chromium, Chrome or Edge that takes them')
    .addHelpText(
      'after',
      `
Environment:
  SAFAR_BROWSER  the same as --browser (default: one in the usual places)

Exit codes: 0 stopped in order or pictures written, 1 it could not be done, 2 the file cannot be read, there is no browser,
or an option is wrong (--screenshots: the file has mistakes), 130 ended by Ctrl-C before it was done.
`,
    )
    .action(async (options: PreviewOptions) => exit(await run(options, terminal)));
};
