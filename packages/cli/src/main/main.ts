import { createTerminal } from '../terminal/terminal.js';
import { exitCodes } from './exit-codes.js';
import { runProgram } from './program.js';

// `safar export | head` closes the pipe: what was asked for has been written.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitCodes.fine : exitCodes.failed),
);

const exitCode = await runProgram(process.argv.slice(2), createTerminal());
// The engine may leave threads behind that would keep the process alive.
process.stdout.write('', () => process.exit(exitCode));
