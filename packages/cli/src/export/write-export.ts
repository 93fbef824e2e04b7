import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Failure } from '../main/failure.js';
import type { Terminal } from '../terminal/terminal.js';

const number = new Intl.NumberFormat('en');
const everyMs = 250;

const countLines = (text: string): number => text.split('\n').length - 1;
const nameEvents = (count: number): string => `${number.format(count)} ${count === 1 ? 'event' : 'events'}`;

/** Writes on as fast as the reader reads. */
const pour = async (
  pieces: AsyncIterable<string>,
  output: Writable,
  onCount: (count: number) => void,
): Promise<number> => {
  let count = 0;
  for await (const piece of pieces) {
    count += countLines(piece);
    onCount(count);
    if (!output.write(piece)) await once(output, 'drain');
  }
  return count;
};

const createProgress = (terminal: Terminal): ((count: number) => void) => {
  let next = performance.now() + everyMs;
  return (count) => {
    if (!terminal.isWatched || performance.now() < next) return;
    next = performance.now() + everyMs;
    terminal.tell(`\r  ${nameEvents(count)} …`);
  };
};

const writeFile = async (
  pieces: AsyncIterable<string>,
  file: string,
  onCount: (count: number) => void,
): Promise<number> => {
  // The file appears when it is whole.
  const draft = `${file}.part`;
  const output = createWriteStream(draft);
  try {
    await once(output, 'open').catch((error: unknown) => {
      throw new Failure(
        `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    const count = await pour(pieces, output, onCount);
    output.end();
    await finished(output);
    await rename(draft, file);
    return count;
  } catch (error) {
    output.destroy();
    await rm(draft, { force: true });
    throw error;
  }
};

/** Writes events to a file or to the standard output, and says on the other stream how far it is. */
export const writeExport = async (
  pieces: AsyncIterable<string>,
  out: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  const onCount = createProgress(terminal);
  const count = await (out === undefined
    ? pour(pieces, terminal.output, onCount)
    : writeFile(pieces, resolve(terminal.folder, out), onCount));
  terminal.tell(
    `${terminal.isWatched ? '\r' : ''}  ${nameEvents(count)}${out === undefined ? '' : ` in ${out}`}\n`,
  );
};
