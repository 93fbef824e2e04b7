import { type Command, Option } from 'commander';
import {
  listContacts,
  type ListOptions,
  makeKeys,
  removeContacts,
  type RemoveOptions,
} from '../contacts/contacts.js';
import type { Terminal } from '../terminal/terminal.js';

const environment = `
Environment:
  SAFAR_KEY  the API key of the server (default: the file "api-key" in the data folder)
`;

const addSource = (command: Command): Command =>
  command
    .option('--site <site>', 'the site (default: the first)')
    .option('--data <folder>', 'the data folder, whether a server runs on it or not', '.safar')
    .option('--url <address>', 'a server elsewhere instead; needs SAFAR_KEY');

/** `safar contacts`: keys for contacts that visitors leave, and the contacts themselves. */
export const addContacts = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  const contacts = program
    .command('contacts')
    .description('make keys for contacts that visitors leave; read and erase those contacts');

  contacts
    .command('keys')
    .description('make a pair of keys: print the line for safar.json, write the private key to a file')
    .option('--out <file>', 'the file of the private key; never one that is there', 'safar-contacts.key')
    .addHelpText(
      'after',
      `
Exit codes: 0 the keys are made, 1 the file cannot be written, 2 it is there already.
`,
    )
    .action(async (options: { out: string }) => exit(await makeKeys(options, terminal)));

  addSource(
    contacts
      .command('list')
      .description('print contacts, opened on this machine with the private key')
      .option('--key <file...>', 'the file of the private key, needed; several after the key was changed')
      .addOption(
        new Option('--format <format>', 'for people, spreadsheets or programs')
          .choices(['table', 'csv', 'json'])
          .default('table'),
      )
      .option('--survey <id>', 'those of this survey alone')
      .option('--since <moment>', 'left since a day such as 2026-03-21, or how long ago such as 7d')
      .option('--robots', 'those too that were left by what names itself as a robot'),
  )
    .addHelpText(
      'after',
      `${environment}
Exit codes: 0 all are printed, 1 some cannot be opened (the others are printed), or there is no data or no server, 2 a wrong
option, key or site.
`,
    )
    .action(async (options: ListOptions) => exit(await listContacts(options, terminal)));

  addSource(
    contacts
      .command('remove [id]')
      .description('erase a contact, or all that were left before a moment, for good')
      .option('--before <moment>', 'a day such as 2026-03-21, or how long ago such as 90d'),
  )
    .addHelpText(
      'after',
      `${environment}
Exit codes: 0 erased, 1 there is no such contact, 2 a wrong option or site.
`,
    )
    .action(async (id: string | undefined, options: RemoveOptions) =>
      exit(await removeContacts(id, options, terminal)),
    );
};
