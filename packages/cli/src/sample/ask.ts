import type { Config } from '@safar/schema';
import type { Random } from './random.js';
import type { VisitorLog } from './visitor-log.js';
import { words, type WordsName } from './words.js';

/** How many of 100 choose each point, from the lowest on. */
type Points = readonly number[];

/** What happened to those who were asked, of 100. */
export interface Willingness {
  answers: number;
  dismisses: number;
  /** Of those who answer, how many write something. */
  writes: number;
}

const usual: Willingness = { answers: 42, dismisses: 33, writes: 30 };

/** Asks a visitor as the widget would, once each, and writes down what they did. */
export const createAsking = (random: Random, log: VisitorLog, config: Config) => {
  const asked = new Set<string>();
  const { language } = log.person;
  const said = { dir: language === 'fa' ? 'rtl' : 'ltr', language };

  /** @param answer tells what was answered; not called when nothing was */
  const ask = (
    survey: string,
    willing: Willingness,
    answer: (tell: (question: string, value: unknown, other?: string) => void) => void,
  ): void => {
    const about = config.surveys?.find(({ id }) => id === survey)?.about;
    if (asked.has(survey) || !config.surveys?.some(({ id }) => id === survey)) return;
    asked.add(survey);
    const showing = { survey, showing: random.id(log.getTime()) };
    log.tell('survey_shown', { ...showing, ...said, ...(about === undefined ? {} : { about }) });
    const end = random.weigh([
      ['answers', willing.answers],
      ['dismisses', willing.dismisses],
      ['ignores', Math.max(0, 100 - willing.answers - willing.dismisses)],
    ] as const);
    log.spend(random.between(2_000, 6_000));
    if (end === 'dismisses') log.tell('survey_dismissed', showing);
    if (end !== 'answers') return;
    answer((question, value, other) =>
      log.tell('survey_answer', {
        ...showing,
        ...said,
        ...(about === undefined ? {} : { about }),
        question,
        revision: 1,
        value,
        ...(other === undefined ? {} : { other }),
      }),
    );
    log.tell('survey_done', showing);
  };

  const askScore = (
    survey: string,
    lowest: number,
    points: Points,
    gladFrom: number,
    [glad, sad]: readonly [WordsName, WordsName],
    willing: Willingness,
  ): void =>
    ask(survey, willing, (tell) => {
      const score = lowest + random.weigh(points.map((weight, index) => [index, weight] as const));
      tell('score', score);
      const lines = words[score >= gladFrom ? glad : sad][language];
      tell('reason', random.chance(willing.writes / 100) ? random.pick(lines) : null);
    });

  return {
    satisfaction: (
      survey: string,
      points: Points,
      lines: readonly [WordsName, WordsName],
      willing: Willingness = usual,
    ): void => askScore(survey, 1, points, 4, lines, willing),
    recommendation: (points: Points): void =>
      askScore('nps', 0, points, 9, ['npsGlad', 'npsSad'], { answers: 72, dismisses: 16, writes: 38 }),
    choice: (survey: string, question: string, options: readonly string[], lines: WordsName): void =>
      ask(survey, { answers: 52, dismisses: 28, writes: 0 }, (tell) => {
        const mine = random.pick(words[lines][language]);
        tell(question, options, options.includes('other') ? mine : undefined);
        if (survey === 'how-heard') tell('detail', random.chance(0.2) ? mine : null);
      }),
  };
};

export type Asking = ReturnType<typeof createAsking>;
