import { Command, CommanderError } from 'commander';
import { commands } from '../commands/index.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { getVersion } from './version.js';
import { cleanLines } from '../terminal/clean.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * Runs one call of the command.
 * @param words what follows `safar`
 * @returns the exit code, once the command is done
 */
export const runProgram = async (words: readonly string[], terminal: Terminal): Promise<number> => {
  let exitCode: number = exitCodes.fine;
  const program = new Command('safar')
    .description('Draws the customer journey of a web site from what visitors do and what they say.')
    .version(getVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what a command does and takes')
    .showHelpAfterError('Run "safar --help" for the commands, "safar <command> --help" for one of them.')
    .configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: (text) => terminal.tell(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'safar: ')),
    })
    .exitOverride();
  for (const add of commands) {
    add(program, terminal, (code) => {
      exitCode = code;
    });
  }
  // Subcommands take over only what stood there when they were made.
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(program);
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.misused;
    if (!(error instanceof Failure)) throw error;
    // It may quote a file, a server, or what stands before one.
    terminal.tell(`safar: ${cleanLines(error.message)}\n`);
    return error.exitCode;
  }
  return exitCode;
};
