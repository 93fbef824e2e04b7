import { exitCodes } from '../main/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { findPlace } from './find-place.js';
import { type EventSource, openFolder } from './local.js';
import { exportFromServer, type Remote } from './remote.js';
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
  options: Pick<ExportOptions, 'url' | 'data' | 'site'>,
  terminal: Terminal,
): Promise<EventSource> => {
  const place = await findPlace(options, terminal);
  return 'remote' in place
    ? fromServer(place.remote, options.site)
    : openFolder(place.folder, options.site, terminal.env);
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
