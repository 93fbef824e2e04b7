import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PanelName, Panels } from '@safar/schema';
import type { ExportedEvent } from '../chaos/ledger.js';

const cli = fileURLToPath(new URL('../../packages/cli/dist/safar.js', import.meta.url));
const run = promisify(execFile);

/** Everything a site's store holds, through the door that an analyst would use. */
export const exportEvents = async (data: string): Promise<ExportedEvent[]> => {
  const { stdout } = await run(process.execPath, [cli, 'export', '--format', 'ndjson', '--data', data], {
    maxBuffer: 512 * 1024 * 1024,
  });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExportedEvent);
};

const page = 500;

/** Every visit of the panel, page by page. */
export const getVisits = async (
  origin: string,
  data: string,
  site: string,
): Promise<Panels['visits']['rows']> => {
  const rows: Panels['visits']['rows'] = [];
  for (let last = page; last === page;) {
    const found = await getPanel(origin, data, site, 'visits', {
      limit: String(page),
      offset: String(rows.length),
    });
    rows.push(...found.rows);
    last = found.rows.length;
  }
  return rows;
};

/** One panel, asked with the key that the server wrote into its data folder. */
export const getPanel = async <Name extends PanelName>(
  origin: string,
  data: string,
  site: string,
  panel: Name,
  query: Record<string, string> = {},
): Promise<Panels[Name]> => {
  const key = readFileSync(join(data, 'api-key'), 'utf8').trim();
  const answer = await fetch(`${origin}/v1/sites/${site}/panels/${panel}?${new URLSearchParams(query)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) throw new Error(`panel ${panel}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Panels[Name];
};
