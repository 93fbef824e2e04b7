import { getHash } from '@safar/schema/rules';
import type { StoredEvent } from './visitor-event.js';
import { getText } from './visitor-event.js';

/** What became of the cards that were really shown. */
export interface Outcomes {
  /** Showings by survey: each with what was done. */
  shown: number;
  answered: number;
  dismissed: number;
}

/** Sum of points that were given, for the spread of a figure. */
export interface Points {
  count: number;
  byPoint: Map<number, number>;
}

/** What the store knows of surveys that were really asked. */
export interface PastSurveys {
  bySurvey: Map<string, Outcomes>;
  /** By `survey/question`. */
  points: Map<string, Points>;
}

export const newPastSurveys = (): PastSurveys => ({ bySurvey: new Map(), points: new Map() });

/** Takes the surveys that one visitor was really asked. */
export const takePast = (past: PastSurveys, events: readonly StoredEvent[]): void => {
  const showings = new Map<string, { survey: string; answered: boolean; dismissed: boolean }>();
  const points = new Map<string, [key: string, point: number]>();
  for (const event of events) {
    if (!event.name.startsWith('survey_')) continue;
    const [survey, showing] = [getText(event, 'survey'), getText(event, 'showing')];
    if (event.name === 'survey_shown') showings.set(showing, { survey, answered: false, dismissed: false });
    const known = showings.get(showing);
    if (event.name === 'survey_dismissed' && known) known.dismissed = true;
    const { value } = event.params;
    if (event.name !== 'survey_answer' || value === null) continue;
    if (known) known.answered = true;
    const key = `${survey}/${getText(event, 'question')}`;
    // The latest revision of an answer counts.
    if (typeof value === 'number') points.set(`${showing} ${key}`, [key, value]);
  }
  for (const { survey, answered, dismissed } of showings.values()) {
    const sum = past.bySurvey.get(survey) ?? { shown: 0, answered: 0, dismissed: 0 };
    past.bySurvey.set(survey, {
      shown: sum.shown + 1,
      answered: sum.answered + Number(answered),
      dismissed: sum.dismissed + Number(dismissed && !answered),
    });
  }
  for (const [key, point] of points.values()) {
    const known = past.points.get(key) ?? { count: 0, byPoint: new Map<number, number>() };
    known.count++;
    known.byPoint.set(point, (known.byPoint.get(point) ?? 0) + 1);
    past.points.set(key, known);
  }
};

export interface Rates {
  answered: number;
  dismissed: number;
  /** Showings that they are of. */
  shown: number;
  isOwn: boolean;
}

/** How often a survey was answered and dismissed: its own rates, else those of all surveys; undefined when none was ever shown. */
export const getRates = ({ bySurvey }: PastSurveys, survey: string): Rates | undefined => {
  const own = bySurvey.get(survey);
  const all = [...bySurvey.values()].reduce(
    (sum, each) => ({
      shown: sum.shown + each.shown,
      answered: sum.answered + each.answered,
      dismissed: sum.dismissed + each.dismissed,
    }),
    { shown: 0, answered: 0, dismissed: 0 },
  );
  const { shown, answered, dismissed } = own ?? all;
  return shown === 0
    ? undefined
    : { answered: answered / shown, dismissed: dismissed / shown, shown, isOwn: own !== undefined };
};

/**
 * What a visitor does with a card in the replay: as many answer and dismiss as did before, the same ones at every run.
 * Where nothing was ever shown everybody is taken to dismiss it, so that nobody is counted too often.
 */
export const getOutcome = (
  rates: Rates | undefined,
  visitor: string,
  survey: string,
  times: number,
): 'answered' | 'dismissed' | 'left' => {
  if (!rates) return 'dismissed';
  const chance = (getHash(`${visitor}${survey}${times}?`) % 1e4) / 1e4;
  if (chance < rates.answered) return 'answered';
  return chance < rates.answered + rates.dismissed ? 'dismissed' : 'left';
};
