import { rm } from 'node:fs/promises';
import { type DataFolder, readIfThere, writeWhole } from './data-folder.js';

/** The server that runs on a data folder. */
export interface RunningServer {
  pid: number;
  /** With a slash at the end. */
  url: string;
}

const answerMs = 2_000;

const parse = (text: string): RunningServer | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('url' in value))
      return undefined;
    return typeof value.pid === 'number' && typeof value.url === 'string'
      ? { pid: value.pid, url: value.url }
      : undefined;
  } catch {
    // Cut off by a crash: as good as none.
    return undefined;
  }
};

/** Whether the process lives, be it somebody else's. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** A crash leaves the file behind, and the number may have gone to another process: only an answer proves a server. */
const isAnswering = async ({ url }: RunningServer): Promise<boolean> => {
  try {
    await fetch(new URL('healthz', url), { signal: AbortSignal.timeout(answerMs) });
    return true;
  } catch {
    // Refused, or too late: nobody serves there.
    return false;
  }
};

/** The server that runs on the folder; undefined when none does, whatever a crash has left behind. */
export const findRunningServer = async (data: DataFolder): Promise<RunningServer | undefined> => {
  const known = parse((await readIfThere(data.server)) ?? '');
  const isRunning =
    known !== undefined && known.pid !== process.pid && isAlive(known.pid) && (await isAnswering(known));
  return isRunning ? known : undefined;
};

/** Says to other commands that this process serves the folder. The answer takes it back. */
export const announceServer = async (data: DataFolder, url: string): Promise<() => Promise<void>> => {
  await writeWhole(data.server, `${JSON.stringify({ pid: process.pid, url })}\n`);
  return async () => {
    const known = parse((await readIfThere(data.server)) ?? '');
    if (known?.pid === process.pid) await rm(data.server, { force: true });
  };
};

/** `.safar (http://localhost:8080/, process 4711)`. */
export const describeRunning = (data: DataFolder, { pid, url }: RunningServer): string =>
  `${data.name} (${url}, process ${pid})`;
