import { getReference } from '../config-file/get-reference.js';
import { getVersion } from '../main/version.js';
import { openDoor } from '../serve/door.js';
import { stopServer } from '../serve/stop-server.js';
import { onStopSignals } from '../serve/when-told-to-stop.js';
import type { Terminal } from '../terminal/terminal.js';
import { printPreviewStart, printSave } from './print-preview.js';
import { createAnswer } from './serving/answer.js';
import { followFile } from './serving/follow-file.js';
import { createLive } from './serving/live.js';
import { readPageFiles } from './serving/page-files.js';

/**
 * Shows every survey of a safar.json on a page of this machine, drawn anew at each save, until it is told to stop.
 * @param port 0 takes any free one
 * @returns the exit code
 * @throws {Failure} when the file cannot be read or no port be had; mistakes in the file are shown on the page
 */
export const preview = async (
  { config, port }: { config: string; port: number },
  terminal: Terminal,
): Promise<number> => {
  const pages = await readPageFiles();
  const live = createLive();
  const reference = getReference(terminal.folder);
  const file = await followFile(terminal.folder, config, (save, before) => {
    terminal.tell(printSave(before.state, save.state, terminal.paint, reference));
    live.tell(save.state.version);
  });
  const signals = onStopSignals();
  try {
    const door = await openDoor(port);
    const { state } = file.getSave();
    door.open(createAnswer({ ...pages, getSave: file.getSave, live }));
    // Mistakes first, so that the address is the last thing in sight.
    if (state.isBehind) terminal.tell(printSave(state, state, terminal.paint, reference));
    const start = {
      version: getVersion(),
      url: `http://localhost:${door.port}/`,
      ...(door.hasMoved ? { busyPort: port } : {}),
    };
    terminal.print(printPreviewStart(start, state, terminal.paint));
    await signals.told;
    return await stopServer(terminal, signals, [async () => live.close(), () => door.close()]);
  } finally {
    file.stop();
    signals.stop();
  }
};
