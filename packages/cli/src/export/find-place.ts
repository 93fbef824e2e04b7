import { exitCodes } from '../main/exit-codes.js';
import { Failure } from '../main/failure.js';
import { type DataFolder, getDataFolder, readIfThere } from '../serve/data-folder.js';
import { findRunningServer } from '../serve/running-server.js';
import type { Terminal } from '../terminal/terminal.js';
import { readRemote, type Remote } from './remote.js';

/** Where the data is: behind a server, or in a folder that no server runs on. */
export type DataPlace = { remote: Remote } | { folder: DataFolder };

/**
 * The server that is named, the one that runs on the folder, or the folder itself.
 * @throws {Failure} when the server needs a key that is not there
 */
export const findPlace = async (
  { url, data: folder }: { url?: string; data: string },
  terminal: Terminal,
): Promise<DataPlace> => {
  const givenKey = terminal.env['SAFAR_KEY'];
  if (url !== undefined) return { remote: readRemote(url, givenKey) };
  const data = getDataFolder(terminal.folder, folder);
  const running = await findRunningServer(data);
  if (!running) return { folder: data };
  const key = givenKey ?? (await readIfThere(data.key).catch(() => undefined))?.trim();
  if (!key)
    throw new Failure(
      `The key of the running server, ${data.key}, cannot be read: ask its owner, or set SAFAR_KEY.`,
      exitCodes.misused,
    );
  return { remote: { url: running.url, key } };
};
