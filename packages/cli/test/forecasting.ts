import type { Config, Survey } from '@safar/schema';
import { createForecaster, type Forecast } from '../src/forecast/forecast.js';
import type { StoredEvent } from '../src/forecast/visitor-event.js';
import { createHistory, day, left, second } from './history.js';

export const now = Date.UTC(2026, 10, 30, 12);
export const ago = (days: number): number => now - days * day;

/** What a file with these surveys would have asked these people. */
export const forecast = (
  surveys: Partial<Survey>[],
  people: readonly (readonly StoredEvent[])[],
  rest: Partial<Config> = {},
): Forecast => {
  const named = surveys.map((survey, index) => ({ id: `s${index}`, template: 'nps' as const, ...survey }));
  const forecaster = createForecaster(
    { site: 'nogol', languages: ['fa', 'en'], surveys: named, ...rest },
    now,
  );
  for (const events of people) forecaster.learn(events);
  for (const events of people) forecaster.replay(events);
  return forecaster.finish();
};

export const count = (...given: Parameters<typeof forecast>): [shown: number, people: number][] =>
  forecast(...given).surveys.map((survey) => [survey.shown, survey.people]);

/** A visit of two pages, the second of which is a purchase. */
export const buy = (days: number, visits = 1) => {
  const history = createHistory(ago(days));
  for (let visit = 0; visit < visits; visit++)
    history.visit(ago(days - visit), [
      ['/products/rose', 0, left(20 * second)],
      [
        '/thanks',
        20 * second,
        { at: 21 * second, name: 'purchase', params: { transaction_id: `o${days}-${visit}` } },
        left(60 * second),
      ],
    ]);
  return history.events;
};
