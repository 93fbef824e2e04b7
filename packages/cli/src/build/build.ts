import { resolve } from 'node:path';
import { exitCodes } from '../main/exit-codes.js';
import { getVersion } from '../main/version.js';
import { collectAssets } from '../serve/collect-assets.js';
import { loadSite } from '../serve/load-site.js';
import type { Terminal } from '../terminal/terminal.js';
import { getConfigVersion } from './config-version.js';
import { listFiles } from './list-files.js';
import { printBuild } from './print-build.js';
import { writeFolder } from './write-folder.js';

export interface BuildOptions {
  config: string;
  out: string;
  /** Address that takes events. */
  events?: string;
  /** Address of the folder, with a slash at its end. */
  base?: string;
  scriptName: string;
  force?: true;
}

/**
 * Writes script, chunks, config and words into one folder for a host that only serves files.
 * @returns the exit code
 */
export const build = async (options: BuildOptions, terminal: Terminal): Promise<number> => {
  const { config, text } = await loadSite(terminal, options.config, exitCodes.failed);
  const assets = await collectAssets(options.scriptName);
  const files = listFiles(config, getConfigVersion(text), assets);
  const folder = resolve(terminal.folder, options.out);
  const kept = await writeFolder(folder, options.out, files, options.force === true);
  const { script, frozen, integrity } = assets;
  const { base, events } = options;
  terminal.print(
    printBuild(
      {
        version: getVersion(),
        site: config.site,
        folder: options.out,
        files: files.length,
        script,
        frozen,
        integrity,
        kept,
        ...(base === undefined ? {} : { base }),
        ...(events === undefined ? {} : { events }),
      },
      terminal.paint,
    ),
  );
  return exitCodes.fine;
};
