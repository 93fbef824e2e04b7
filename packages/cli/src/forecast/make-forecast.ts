import type { Config } from '@safar/schema';
import { openSource } from '../export/export.js';
import type { Terminal } from '../terminal/terminal.js';
import { createForecaster, type Forecast } from './forecast.js';
import { readStoredEvent, type StoredEvent } from './visitor-event.js';

/** Whole lines out of pieces that end anywhere. */
async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}

/** The events of one visitor after the other: an export is in that order, so that one visitor at a time is in memory. */
async function* readVisitors(pieces: AsyncIterable<string>): AsyncGenerator<StoredEvent[]> {
  let events: StoredEvent[] = [];
  for await (const line of readLines(pieces)) {
    const event = readStoredEvent(line);
    if (!event) continue;
    if (events[0] && events[0].visitor !== event.visitor) {
      yield events;
      events = [];
    }
    events.push(event);
  }
  if (events.length > 0) yield events;
}

/**
 * Forecasts from the store of the site.
 * @param now Unix milliseconds
 * @throws {Failure} when the store cannot be read
 */
export const makeForecast = async (
  config: Config,
  where: { data: string; url?: string },
  terminal: Terminal,
  now: number,
): Promise<Forecast> => {
  const source = await openSource({ ...where, site: config.site }, terminal);
  try {
    const forecaster = createForecaster(config, now);
    for await (const events of readVisitors(source.read())) forecaster.learn(events);
    for await (const events of readVisitors(source.read())) forecaster.replay(events);
    return forecaster.finish();
  } finally {
    await source.close();
  }
};
