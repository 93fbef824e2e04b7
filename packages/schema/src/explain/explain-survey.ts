import type { BrowserStage, BrowserSurvey } from '../browser-config.js';
import { askGates, type SurveyGate } from '../rules/survey-decision.js';
import type { SurveyFacts, Throttle } from '../rules/survey-facts.js';
import { type Circumstances, type ExplainedCircumstance, explainCircumstances } from './circumstances.js';
import { fill, type Format } from './format.js';
import { type Look, looks } from './look-at-gate.js';
import { getGateNextAt, getNextAt } from './next-at.js';

/** A survey, the visitor and the moment. */
export interface Situation {
  survey: BrowserSurvey;
  throttle: Throttle;
  facts: SurveyFacts;
  stages: readonly Pick<BrowserStage, 'id'>[];
  /** The page asked for the survey by its name, which passes over how often it is shown. */
  isAskedFor?: boolean | undefined;
  /** All that the site asks, to name the variant of an experiment that the visitor is in; default: this survey alone. */
  surveys?: readonly BrowserSurvey[] | undefined;
  circumstances?: Circumstances | undefined;
}

export interface ExplainedGate {
  gate: SurveyGate;
  isPassed: boolean;
  /** What the config asks for, and what was found. */
  sentence: string;
  /** The value that was found, as the language writes it. */
  seen: string;
  /** What the config asks for; absent when it asks for nothing. */
  wanted?: string;
  /** For a gate that fails: the earliest moment at which time alone opens it, in Unix milliseconds; absent when it never does. */
  nextAt?: number;
  /** For a gate that fails: when, or by what, it could pass. */
  next?: string;
}

export interface ExplainedSurvey {
  survey: string;
  /** All gates pass. */
  mayShow: boolean;
  /** Every gate, in the order in which they are asked. */
  gates: ExplainedGate[];
  /** What is known of the moment beside them. */
  circumstances: ExplainedCircumstance[];
  /** The earliest moment from now on at which all gates pass if nothing but time goes by; absent when there is none. */
  nextAt?: number;
}

/** What holds it back, as one text. */
export const sayFailing = ({
  circumstances,
  gates,
}: Pick<ExplainedSurvey, 'circumstances' | 'gates'>): string =>
  [...circumstances, ...gates].flatMap(({ isPassed, sentence }) => (isPassed ? [] : [sentence])).join(' ');

const wordSample = (look: Look, isPassed: boolean, { words }: Format): Look => ({
  ...look,
  seen: isPassed ? words.inSample : words.notInSample,
});

const explainGate = (
  gate: SurveyGate,
  isPassed: boolean,
  { survey, throttle, facts, stages, surveys = [survey] }: Situation,
  format: Format,
): ExplainedGate => {
  const { words } = format;
  const history = facts.history[survey.id] ?? { shown: 0 };
  const look = looks[gate]({ survey, surveys, throttle, facts, history, stages, format });
  const { wanted, seen, help } = gate === 'sample' ? wordSample(look, isPassed, format) : look;
  const [limited, free] = words.gates[gate];
  const known = {
    gate,
    isPassed,
    sentence: fill(wanted === undefined ? free : limited, {
      wanted: format.isolate(wanted ?? ''),
      seen: format.isolate(seen),
    }),
    seen,
    ...(wanted === undefined ? {} : { wanted }),
  };
  if (isPassed) return known;
  const nextAt = getGateNextAt(gate, survey, throttle, facts);
  return nextAt === undefined
    ? { ...known, next: words.helps[help] }
    : { ...known, nextAt, next: fill(words.from, { moment: format.moment(nextAt, facts.now) }) };
};

/**
 * Says of one survey why it shows or does not: every gate of the decision itself, with what it wants, what it sees and when it
 * could pass, and what is known of the moment beside them.
 */
export const explainSurvey = (situation: Situation, format: Format): ExplainedSurvey => {
  const { survey, throttle, facts, isAskedFor, circumstances = {}, stages } = situation;
  const gates = askGates(survey, throttle, facts, isAskedFor).map(([gate, isPassed]) =>
    // Their names are the keys that the type is made of.
    explainGate(gate as SurveyGate, isPassed, situation, format),
  );
  const nextAt = getNextAt(survey, throttle, facts, isAskedFor);
  return {
    survey: survey.id,
    mayShow: gates.every(({ isPassed }) => isPassed),
    gates,
    circumstances: explainCircumstances(
      survey,
      circumstances,
      { now: facts.now, stage: facts.stage, stages },
      format,
    ),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
};
