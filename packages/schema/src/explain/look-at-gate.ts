import type { BrowserAnswer, BrowserStage, BrowserSurvey } from '../browser-config.js';
import { getExperimentId } from '../experiment-salt.js';
import { getIdTime } from '../ids.js';
import { areMet } from '../rules/conditions.js';
import { isDrawn } from '../rules/is-drawn.js';
import type { SurveyGate } from '../rules/survey-decision.js';
import type { SurveyFacts, SurveyHistory, Throttle } from '../rules/survey-facts.js';
import { describeCondition } from './describe-trigger.js';
import { fill, type Format } from './format.js';
import type { Help } from './words.js';

/** What a gate looks at. */
export interface Sight {
  survey: BrowserSurvey;
  surveys: readonly BrowserSurvey[];
  throttle: Throttle;
  facts: SurveyFacts;
  history: SurveyHistory;
  stages: readonly Pick<BrowserStage, 'id'>[];
  format: Format;
}

export interface Look {
  /** What the config asks for, in words; absent: nothing. */
  wanted?: string | undefined;
  seen: string;
  /** What helps when it fails and time alone does not. */
  help: Help;
}

const nameStage = ({ stages, format }: Sight, place: number | undefined): string =>
  stages[place ?? -1]?.id ?? format.words.noStage;

const when = ({ facts, format }: Sight, at: number | undefined): string =>
  at ? format.moment(at, facts.now) : format.words.notYet;

const term = (sight: Sight, ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : sight.format.duration(ms);

const isBelow = (value: number, least: number | undefined): boolean => value < (least ?? -Infinity);

const describeAnswer = ({ survey, question, from, until }: BrowserAnswer, { format }: Sight): string => {
  const given =
    typeof from === 'number' && typeof until === 'number'
      ? format.range({
          ...(from === -Infinity ? {} : { min: from }),
          ...(until === Infinity ? {} : { max: until }),
        })
      : String(from);
  return `${survey}.${question} = ${given ?? ''}`;
};

const describeGiven = ({ survey, question }: BrowserAnswer, { facts, format }: Sight): string => {
  const given = [facts.history[survey]?.answers?.[question] ?? []].flat();
  const values = given.map((value) => (typeof value === 'number' ? format.number(value) : value));
  return `${survey}.${question} = ${values.length > 0 ? format.all(values) : format.words.nothing}`;
};

const describeActive = ({ survey: { active }, format }: Sight): string | undefined => {
  if (!active) return undefined;
  const [from, to] = active;
  const { words, date } = format;
  // The second is the first moment after the end.
  const ends = { x: date(from), y: date(to - 1) };
  // Ends that were left out.
  if (from === 0) return fill(words.until, { x: ends.y });
  return fill(to === Number.MAX_SAFE_INTEGER ? words.since : words.between, ends);
};

const describeKnown = ({ survey: { who }, facts: { known }, format }: Sight): Look => {
  const conditions = who?.known ?? [];
  const values = conditions.map(({ param }) => {
    const value = known?.[param];
    const text =
      typeof value === 'number' ? format.number(value) : value === undefined ? '' : `${value as string}`;
    return `${param.replace(/^\./, '')} = ${text === '' ? format.words.nothing : text}`;
  });
  const isTrait = conditions.some((each) => each.param.startsWith('.') && !areMet([each], known));
  return {
    wanted:
      conditions.length > 0
        ? format.all(conditions.map((condition) => describeCondition(condition, format)))
        : undefined,
    seen: format.all(values),
    help: isTrait ? 'trait' : 'visit',
  };
};

/** The survey of the same experiment that the visitor is asked. */
const findVariant = ({ survey, surveys, facts }: Sight): string | undefined =>
  surveys.find(
    ({ experiment }) => experiment?.salt === survey.experiment?.salt && isDrawn(experiment, facts.visitor),
  )?.id;

/** What each gate wants and sees; whether it passes it says itself. */
export const looks: Record<SurveyGate, (sight: Sight) => Look> = {
  new: ({ survey: { who }, facts: { visits }, format: { words, number } }) => ({
    wanted: who?.new === undefined ? undefined : who.new ? words.newcomers : words.returning,
    seen: number(visits),
    help: who?.new ? 'never' : 'visit',
  }),
  purchases: ({ survey: { who }, facts: { purchases }, format }) => ({
    wanted: format.range(who?.purchases),
    seen: format.number(purchases),
    help: isBelow(purchases, who?.purchases?.min) ? 'once' : 'never',
  }),
  daysSinceFirstVisit: ({ survey: { who }, facts: { now, visitor }, format }) => ({
    wanted: format.range(who?.daysSinceFirstVisit),
    seen: format.number(Math.max(0, Math.floor((now - getIdTime(visitor)) / 864e5))),
    help: 'never',
  }),
  stage: (sight) => ({
    wanted:
      sight.survey.who?.stage &&
      sight.format.either(sight.survey.who.stage.map((each) => nameStage(sight, each))),
    seen: nameStage(sight, sight.facts.stage),
    help: 'once',
  }),
  reached: (sight) => ({
    wanted: sight.survey.who?.reached === undefined ? undefined : nameStage(sight, sight.survey.who.reached),
    seen: nameStage(sight, sight.facts.furthest),
    help: 'once',
  }),
  language: ({ survey: { who }, facts: { language }, format }) => ({
    wanted: who?.language && format.either(who.language.map(format.language)),
    seen: language === undefined ? format.words.nothing : format.language(language),
    help: 'once',
  }),
  answers: (sight) => {
    const answers = sight.survey.who?.answers ?? [];
    return {
      wanted:
        answers.length > 0 ? sight.format.all(answers.map((each) => describeAnswer(each, sight))) : undefined,
      seen: sight.format.all(answers.map((each) => describeGiven(each, sight))),
      help: 'once',
    };
  },
  known: describeKnown,
  visits: ({ survey: { who }, facts: { visits }, format }) => ({
    wanted: format.range(who?.visits),
    seen: format.number(visits),
    help: isBelow(visits, who?.visits?.min) ? 'visit' : 'never',
  }),
  items: ({ survey: { who }, facts: { items }, format }) => ({
    wanted: format.range(who?.cart?.items),
    seen: format.number(items),
    help: 'once',
  }),
  value: ({ survey: { who }, facts: { value }, format }) => ({
    wanted: format.range(who?.cart?.value),
    seen: format.number(value),
    help: 'once',
  }),
  device: ({ survey: { who }, facts: { device }, format: { words, either } }) => ({
    wanted: who?.device && either(who.device.map((each) => words.devices[each])),
    seen: device === undefined ? words.nothing : words.devices[device],
    help: 'device',
  }),
  experiment: (sight) => ({
    wanted:
      sight.survey.experiment &&
      fill(sight.format.words.variant, {
        x: sight.survey.id,
        y: getExperimentId(sight.survey.experiment.salt),
      }),
    seen: (sight.survey.experiment && findVariant(sight)) ?? sight.format.words.nothing,
    help: 'never',
  }),
  perVisitor: ({ survey: { perVisitor }, history: { shown }, format: { number } }) => ({
    wanted: perVisitor === undefined ? undefined : number(perVisitor),
    seen: number(shown),
    help: 'never',
  }),
  afterAnswer: (sight) => ({
    wanted: term(sight, sight.survey.afterAnswerMs),
    seen: when(sight, sight.history.answeredAt),
    help: 'never',
  }),
  afterDismiss: (sight) => ({
    wanted: sight.survey.untilAnswered ? undefined : term(sight, sight.survey.afterDismissMs),
    seen: when(sight, sight.history.dismissedAt),
    help: 'never',
  }),
  afterShown: (sight) => ({
    wanted: sight.survey.untilAnswered ? undefined : term(sight, sight.survey.afterShownMs),
    seen: when(sight, sight.history.shownAt),
    help: 'never',
  }),
  active: (sight) => ({
    wanted: describeActive(sight),
    seen: sight.format.date(sight.facts.now),
    help: 'config',
  }),
  later: ({ facts: { visits }, history: { laterIn }, format: { words } }) => ({
    wanted: '',
    seen: laterIn === visits ? words.postponed : words.notPostponed,
    help: 'visit',
  }),
  sample: ({ survey: { sample }, format: { percent } }) => ({
    wanted: sample < 100 ? percent(sample) : undefined,
    seen: '',
    help: sample > 0 ? 'never' : 'config',
  }),
  perVisit: ({ throttle: { perVisit }, facts: { shownInVisit }, format: { number } }) => ({
    wanted: number(perVisit),
    seen: number(shownInVisit),
    help: perVisit > 0 ? 'visit' : 'config',
  }),
  between: (sight) => ({
    wanted: sight.throttle.betweenMs > 0 ? term(sight, sight.throttle.betweenMs) : undefined,
    seen: when(sight, sight.facts.lastShownAt),
    help: 'never',
  }),
};
