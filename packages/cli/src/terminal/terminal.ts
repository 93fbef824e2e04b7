import type { Writable } from 'node:stream';
import { createPaint, isColourWanted, type Paint } from './colour.js';

/** Where a command writes to and runs in; tests give their own. */
export interface Terminal {
  /** Results. */
  print(text: string): void;
  /** The same as a stream, for what is large. */
  output: Writable;
  /** Complaints and progress. */
  tell(text: string): void;
  /** Whether `tell` reaches a person who watches, so that a line may be written over. */
  isWatched: boolean;
  paint: Paint;
  /** Folder that relative paths start from. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. */
export const createTerminal = (): Terminal => ({
  print: (text) => void process.stdout.write(text),
  output: process.stdout,
  tell: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  paint: createPaint(isColourWanted(process.stdout.isTTY === true, process.env)),
  folder: process.cwd(),
  env: process.env,
});
