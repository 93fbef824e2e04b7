import { exitCodes } from '../main/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import type { StopSignals } from './when-told-to-stop.js';

const mostMs = 10_000;

const whenLate = (): { late: Promise<string>; clear(): void } => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`It took more than ${mostMs / 1_000} s`), mostMs);
  });
  return { late, clear: () => clearTimeout(timer) };
};

/**
 * Ends a server in order; at once after a second Ctrl-C or ten seconds.
 * @returns the exit code
 */
export const stopServer = async (
  terminal: Terminal,
  signals: StopSignals,
  steps: readonly (() => Promise<void>)[],
): Promise<number> => {
  terminal.tell('\n  Stopping: what is under way is finished first. Ctrl-C again ends at once.\n');
  const limit = whenLate();
  const inOrder = async (): Promise<undefined> => {
    for (const step of steps) await step();
  };
  const broken = await Promise.race([inOrder(), limit.late, signals.toldTwice.then(() => 'Told twice')]);
  limit.clear();
  if (broken === undefined) return exitCodes.fine;
  terminal.tell(`  ${broken}: ended at once. What was acknowledged is stored.\n`);
  return exitCodes.interrupted;
};
