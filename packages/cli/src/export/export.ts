import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { getDataFolder, readIfThere } from '../serve/data-folder.js';
import { findRunningServer } from '../serve/running-server.js';
import type { Terminal } from '../terminal/terminal.js';
import { type EventSource, openFolder } from './local.js';
import { exportFromServer, readRemote, type Remote } from './remote.js';
import { writeExport } from './write-export.js';

export interface ExportOptions {
  format: 'ndjson';
  site?: string;
  url?: string;
  data: string;
  out?: string;
}

const fromServer = (remote: Remote, site: string | undefined): EventSource => ({
  read: () => exportFromServer(remote, site),
  close: () => Promise.resolve(),
});

/** Where the events come from: the server named, the one that runs on the folder, or the folder itself. */
export const openSource = async (
  { url, data: folder, site }: Pick<ExportOptions, 'url' | 'data' | 'site'>,
  terminal: Terminal,
): Promise<EventSource> => {
  const givenKey = terminal.env['SAFAR_KEY'];
  if (url !== undefined) return fromServer(readRemote(url, givenKey), site);
  const data = getDataFolder(terminal.folder, folder);
  const running = await findRunningServer(data);
  if (!running) return openFolder(data, site, terminal.env);
  const key = givenKey ?? (await readIfThere(data.key).catch(() => undefined))?.trim();
  if (!key)
    throw new Failure(
      `The key of the running server, ${data.key}, cannot be read: ask its owner, or set SAFAR_KEY.`,
      exitCodes.misused,
    );
  return fromServer({ url: running.url, key }, site);
};

/** Writes every event of a site. @returns the exit code */
export const exportEvents = async (options: ExportOptions, terminal: Terminal): Promise<number> => {
  const source = await openSource(options, terminal);
  try {
    await writeExport(source.read(), options.out, terminal);
  } finally {
    await source.close();
  }
  return exitCodes.fine;
};
