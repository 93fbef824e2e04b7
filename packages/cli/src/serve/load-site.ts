import { type Config, parseConfig } from '@safar/schema';
import { checkBytes } from '../config-file/check-bytes.js';
import { getReference } from '../config-file/get-reference.js';
import { printFindings } from '../config-file/print-findings.js';
import { readConfigFile } from '../config-file/read-config-file.js';
import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import type { Terminal } from '../terminal/terminal.js';

export interface LoadedSite {
  config: Config;
  text: string;
}

/**
 * Reads a safar.json that is free of mistakes; those it has are told as `safar check` tells them.
 * @param exitCode of mistakes; default 2
 * @throws {Failure} with exit code 2 when it cannot be read
 */
export const loadSite = async (
  terminal: Terminal,
  file: string,
  exitCode: number = exitCodes.misused,
): Promise<LoadedSite> => {
  const { text, value, findings } = checkBytes(await readConfigFile(terminal.folder, file), Date.now());
  const parsed = parseConfig(value);
  if (findings.some(({ kind }) => kind === 'mistake') || !('config' in parsed)) {
    terminal.tell(printFindings(findings, file, terminal.paint, getReference(terminal.folder)));
    throw new Failure(`${file} has to be mended first.`, exitCode);
  }
  return { config: parsed.config, text };
};
