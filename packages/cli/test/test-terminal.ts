import { PassThrough } from 'node:stream';
import { createPaint } from '../src/terminal/colour.js';
import type { Terminal } from '../src/terminal/terminal.js';

/** A terminal that remembers what was said. */
export const createTestTerminal = (
  folder = import.meta.dirname,
): { terminal: Terminal; said: { printed: string; told: string } } => {
  const said = { printed: '', told: '' };
  return {
    said,
    terminal: {
      print: (text) => void (said.printed += text),
      tell: (text) => void (said.told += text),
      output: new PassThrough(),
      isWatched: false,
      paint: createPaint(false),
      folder,
      env: {},
    },
  };
};
