import { readFileSync } from 'node:fs';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Whether another living process says, in the engine's status file, that it has the folder open. */
export const isLocked = (folder: string): boolean => {
  try {
    const pid = Number(/^PID: (\d+)$/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1]);
    return Number.isSafeInteger(pid) && pid !== process.pid && isAlive(pid);
  } catch {
    // No status file: nobody has ever opened it.
    return false;
  }
};
