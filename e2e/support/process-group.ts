import { spawn, type ChildProcess } from 'node:child_process';

const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of alive) killGroup(child);
});

/** SIGKILL of a process and of all that it started, which share its group. */
export const killGroup = (child: ChildProcess): void => {
  alive.delete(child);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** Starts a process as the leader of a group of its own, which ends with this one at the latest. */
export const spawnGroup = (
  command: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): ChildProcess => {
  const child = spawn(command, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  alive.add(child);
  return child;
};
