import { compileConfig, completeConfig, type Config, type CompleteConfig } from '@safar/schema';
import { getOutcome, getRates, newPastSurveys, type PastSurveys, type Rates, takePast } from './outcomes.js';
import { getPrecision, type Precision } from './precision.js';
import { replayVisitor } from './replay-visitor.js';
import { whyUntold } from './untold-triggers.js';
import { orderEvents, type StoredEvent } from './visitor-event.js';

const dayMs = 86_400_000;
const periodDays = 30;

/** What would have become of one survey. */
export interface SurveyForecast {
  survey: string;
  /** How often it would have been shown, and to how many people. */
  shown: number;
  people: number;
  /** Answers to be expected; absent where no survey was ever shown on this site. */
  answers?: number;
  /** Share of showings that were answered before, and what it is of. */
  rate?: Pick<Rates, 'answered' | 'shown' | 'isOwn'>;
  precision?: Precision;
  /** Moments that the store cannot tell, each as the end of a sentence. */
  untold: string[];
  /** Every moment of the survey is one of them: nothing is known. */
  isUnknown: boolean;
}

export interface Forecast {
  /** The period, Unix milliseconds. */
  from: number;
  to: number;
  /** Days of it that there are events of, from the first of them on. */
  days: number;
  visits: number;
  people: number;
  surveys: SurveyForecast[];
}

interface Tally {
  shown: number;
  people: number;
}

/** Collects a forecast, one visitor after the other. */
export interface Forecaster {
  /** First pass: what became of surveys that were really shown. */
  learn(events: readonly StoredEvent[]): void;
  /** Second pass: replays a visitor. */
  replay(events: readonly StoredEvent[]): void;
  finish(): Forecast;
}

const predict = (
  config: CompleteConfig,
  past: PastSurveys,
  survey: string,
  { shown, people }: Tally,
  untold: string[],
  isUnknown: boolean,
): SurveyForecast => {
  const rates = getRates(past, survey);
  const answers = rates && Math.round(shown * rates.answered);
  const precision = answers === undefined ? undefined : getPrecision(config, survey, answers, past.points);
  return {
    survey,
    shown,
    people,
    untold,
    isUnknown,
    ...(answers === undefined ? {} : { answers }),
    ...(rates ? { rate: { answered: rates.answered, shown: rates.shown, isOwn: rates.isOwn } } : {}),
    ...(precision ? { precision } : {}),
  };
};

/**
 * What a config would have asked in the thirty days before now, if it had been in force: a replay of what is stored.
 * What really happened before those days is kept: who was asked then is not asked again before their time.
 * Expected answers are showings × the share that was answered before, of that survey or else of all.
 * @param now Unix milliseconds
 */
export const createForecaster = (config: Config, now: number): Forecaster => {
  const complete = completeConfig(config);
  const browser = compileConfig(complete, 0, {
    triggers: 't',
    ask: 'a',
    widget: 'w',
    'widget-places': 'p',
    'widget-contact': 'c',
  });
  const { list: surveys = [] } = { ...browser.surveys };
  const from = now - periodDays * dayMs;
  const past = newPastSurveys();
  const tallies = new Map(surveys.map(({ id }): [string, Tally] => [id, { shown: 0, people: 0 }]));
  let [visits, people, firstAt] = [0, 0, Infinity];
  return {
    learn: (events) => takePast(past, orderEvents(events)),
    replay(given) {
      const events = orderEvents(given.filter(({ time }) => time <= now));
      const within = events.filter(({ time }) => time >= from);
      const [first] = within;
      if (!first) return;
      people++;
      visits += new Set(within.map(({ visit }) => visit)).size;
      firstAt = Math.min(firstAt, first.time);
      const showings = replayVisitor(first.visitor, events, {
        config: browser,
        from,
        getOutcome: (survey, times) => getOutcome(getRates(past, survey), first.visitor, survey, times),
      });
      for (const [survey, tally] of tallies) {
        const own = showings.filter((showing) => showing.survey === survey).length;
        tally.shown += own;
        tally.people += Math.min(own, 1);
      }
    },
    finish: () => ({
      from,
      to: now,
      days: people === 0 ? 0 : Math.min(periodDays, Math.ceil((now - firstAt) / dayMs)),
      visits,
      people,
      surveys: surveys.map(({ id, who }) => {
        const { when = [] } = { ...complete.surveys.find((survey) => survey.id === id) };
        const untold = when.flatMap((trigger) => whyUntold(trigger) ?? []);
        const asksTraits = who?.known?.some(({ param }) => param.startsWith('.')) ?? false;
        if (asksTraits) untold.push('only pages know the traits of their visitors ("traits")');
        const tally = tallies.get(id) ?? { shown: 0, people: 0 };
        return predict(
          complete,
          past,
          id,
          tally,
          [...new Set(untold)],
          asksTraits || untold.length === when.length,
        );
      }),
    }),
  };
};
