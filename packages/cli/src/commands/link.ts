import { type Command, Option } from 'commander';
import { link, type LinkOptions } from '../link/link.js';
import { readUrl } from '../link/read-url.js';
import type { Terminal } from '../terminal/terminal.js';

/** `safar link`: the address of a survey on a page of its own, and its QR code. */
export const addLink = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('link')
    .description('print the link of a survey, for e-mails and receipts, and its QR code')
    .requiredOption('--survey <id>', 'the survey; its "when" has { "link": true }')
    .option('--config <file>', 'the safar.json of the site', 'safar.json')
    .addOption(
      new Option(
        '--url <address>',
        'address of the collector as visitors reach it (default: the server that runs on the data folder)',
      ).argParser(readUrl),
    )
    .option('--lang <tag>', 'the language (default: that of whoever opens it)')
    .option(
      '--order <number>',
      'join the answers to the journey of this order, by the transaction_id of its purchase',
    )
    .option('--data <folder>', 'the data folder, whose key signs orders', '.safar')
    .addOption(new Option('--qr <kind>', 'draw a QR code').choices(['terminal', 'svg', 'png']))
    .option('--out <file>', 'the file of the QR code')
    .addHelpText(
      'after',
      `
Environment:
  SAFAR_LINK_KEY  signs orders (default: the file "link-key" in the data folder)

Exit codes: 0 the link is printed, 1 the file cannot be written, 2 a wrong option, survey or file.
`,
    )
    .action(async (options: LinkOptions) => exit(await link(options, terminal)));
};
