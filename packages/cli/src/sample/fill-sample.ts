import type { CollectorApp } from '@safar/collector';
import type { Batch, Config } from '@safar/schema';
import { readIfThere, writeWhole } from '../serve/data-folder.js';
import type { Terminal } from '../terminal/terminal.js';
import { generateVisits } from './generate-visits.js';

/** What the data folder remembers of the sample, so that one cut short is finished and no second one is laid over it. */
interface Mark {
  /** Unix milliseconds that the visits were made for. */
  now: number;
  isWhole: boolean;
}

const seed = 1403;
/** Batches on their way at once: the collector commits them together. */
const atOnce = 240;
/** Whatever calls itself no browser is counted as a robot. */
const agent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Safari/537.36';

const readMark = async (file: string): Promise<Mark | undefined> => {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('now' in value) || typeof value.now !== 'number')
    return undefined;
  return { now: value.now, isWhole: 'isWhole' in value && value.isWhole === true };
};

const hasEvents = async (app: CollectorApp, site: string): Promise<boolean> => {
  const first = await app.exportEvents(site)[Symbol.asyncIterator]().next();
  return first.done !== true;
};

const send = async (app: CollectorApp, batch: Batch): Promise<void> => {
  const answer = await app.server.inject({
    method: 'POST',
    url: '/v1/events',
    headers: { 'content-type': 'application/json', 'user-agent': agent },
    payload: JSON.stringify({ ...batch, sentAt: Date.now() }),
  });
  if (answer.statusCode !== 200) throw new Error(`The sample was refused: ${answer.body}`);
};

/**
 * Sends the generated visits through the same door as everybody's, once: not again when they are there, and to the end
 * when that was cut short.
 * @param file where the mark is kept
 * @param isStopped asked between batches
 */
export const fillSample = async (
  app: CollectorApp,
  config: Config,
  file: string,
  terminal: Pick<Terminal, 'tell' | 'isWatched'>,
  isStopped: () => boolean,
): Promise<void> => {
  const mark = await readMark(file);
  if (mark?.isWhole || (!mark && (await hasEvents(app, config.site)))) return;
  const now = mark?.now ?? Date.now();
  await writeWhole(file, `${JSON.stringify({ now, isWhole: false })}\n`);
  const batches = generateVisits({ seed, now, config });
  const events = batches.reduce((sum, batch) => sum + batch.events.length, 0);
  const say = (share: number): void => {
    if (terminal.isWatched) terminal.tell(`\r  Making the sample: ${Math.floor(share * 100)} % `);
  };
  if (!terminal.isWatched) terminal.tell(`  Making the sample: ${events} generated events\n`);
  for (let start = 0; start < batches.length; start += atOnce) {
    if (isStopped()) return;
    say(start / batches.length);
    await Promise.all(batches.slice(start, start + atOnce).map((batch) => send(app, batch)));
  }
  if (terminal.isWatched) terminal.tell(`\r${' '.repeat(40)}\r`);
  await writeWhole(file, `${JSON.stringify({ now, isWhole: true })}\n`);
};
