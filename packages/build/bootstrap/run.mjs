import { spawn } from 'node:child_process';

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 127 when the command does not exist, 128 when a signal ended it
 * @property {string} output what it wrote to stdout and stderr, in order; '' when `show` was set
 */

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Record<string, string>} [options.env] added to this process's environment
 * @param {boolean} [options.show] the output goes to this terminal instead of being collected
 * @param {(line: string) => void} [options.onLine]
 * @returns {Promise<Finished>}
 */
export function run(command, args, { cwd, env, show = false, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm and npx are command scripts on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    let output = '';
    let line = '';
    /** @param {Buffer} bytes */
    const collect = (bytes) => {
      const text = bytes.toString('utf8');
      output += text;
      line += text;
      const lines = line.split(/[\r\n]+/);
      line = lines.pop() ?? '';
      for (const complete of lines) onLine?.(complete);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/**
 * @param {string} output
 * @param {number} [lines]
 */
export function tailOf(output, lines = 30) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** A failure that is told in words and needs no stack. */
export class Problem extends Error {
  /**
   * @param {string} what a sentence
   * @param {string} nextStep what the reader can do
   * @param {string} [output] the failed command's
   */
  constructor(what, nextStep, output = '') {
    super(`${what}${output ? `\n\n${indent(tailOf(output))}\n` : ''}\nNext step: ${nextStep}`);
  }
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '  | ');
}
