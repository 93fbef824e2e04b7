import type {
  BrowserAnswer,
  BrowserCondition,
  BrowserStage,
  BrowserSurvey,
  BrowserWho,
} from './browser-config.js';
import { compileVariant } from './compile-experiment.js';
import { compileTrigger } from './compile-trigger.js';
import type { CompleteConfig } from './complete-config.js';
import { compileConditions, compileValues } from './compile-conditions.js';
import { getDurationMs } from './duration.js';
import { getMomentMs } from './moment.js';
import { getAnswerRange } from './question/next.js';
import { compileGlobs } from './rules/paths.js';
import type { HowOften, Survey } from './survey.js';
import { templates } from './templates/index.js';
import { mergeQuestions } from './templates/merge-questions.js';
import type { Who } from './who.js';

const getType = (config: CompleteConfig, survey: string, question: string): string => {
  const { template, questions } = config.surveys.find(({ id }) => id === survey) ?? {};
  const all = mergeQuestions(template === undefined ? [] : templates[template], questions ?? []);
  return all.find(({ id }) => id === question)?.type ?? '';
};

const compileAnswers = (answers: NonNullable<Who['answers']>, config: CompleteConfig): BrowserAnswer[] =>
  Object.entries(answers).flatMap(([survey, questions]) =>
    Object.entries(questions).flatMap(([question, given]): BrowserAnswer[] => {
      const range = getAnswerRange(given, getType(config, survey, question));
      return range ? [{ survey, question, from: range[0], until: range[1] }] : [];
    }),
  );

/** Names under which a browser knows how the visit began; a trait has its own, with a dot before it. */
const compileKnown = ({ source, campaign, landingPage, traits }: Who): BrowserCondition[] => [
  ...(source === undefined ? [] : [{ param: 'source', match: compileValues(source) }]),
  ...(campaign === undefined ? [] : [{ param: 'campaign', match: compileValues(campaign) }]),
  ...(landingPage === undefined ? [] : [{ param: 'landingPage', match: compileGlobs(landingPage) }]),
  ...compileConditions(traits, '.'),
];

/** Options of `who` that need no compiling. */
const asWritten: ReadonlySet<string> = new Set<keyof Who & keyof BrowserWho>([
  'new',
  'visits',
  'purchases',
  'daysSinceFirstVisit',
  'language',
  'cart',
  'device',
]);

const compileWho = (given: Who, config: CompleteConfig): BrowserWho => {
  const { stage, reached, answers } = given;
  const find = (wanted: string): number => config.stages.findIndex(({ id }) => id === wanted);
  const known = compileKnown(given);
  return {
    ...Object.fromEntries(Object.entries(given).filter(([name]) => asWritten.has(name))),
    ...(stage === undefined ? {} : { stage: stage.map(find) }),
    ...(reached === undefined ? {} : { reached: find(reached) }),
    ...(answers === undefined ? {} : { answers: compileAnswers(answers, config) }),
    ...(known.length > 0 ? { known } : {}),
  };
};

const compileActive = (
  { from, to }: NonNullable<HowOften['active']>,
  timeZone: string,
): Pick<BrowserSurvey, 'active'> =>
  from === undefined && to === undefined
    ? {}
    : {
        active: [
          from === undefined ? 0 : getMomentMs(from, timeZone),
          to === undefined ? Number.MAX_SAFE_INTEGER : getMomentMs(to, timeZone, true),
        ],
      };

/** A survey as the browser decides about it. */
export const compileSurvey = (
  { id, about, when, who, howOften, priority }: Survey,
  config: CompleteConfig,
): BrowserSurvey => ({
  id,
  ...(about === undefined ? {} : { about }),
  when: (when ?? []).flatMap((trigger) => compileTrigger(trigger, config)),
  ...(who === undefined ? {} : { who: compileWho(who, config) }),
  ...compileVariant(id, config.experiments),
  ...(howOften?.perVisitor === undefined ? {} : { perVisitor: howOften.perVisitor }),
  ...(howOften?.untilAnswered ? { untilAnswered: true } : {}),
  ...compileActive(howOften?.active ?? {}, config.timeZone),
  ...(howOften?.again?.afterAnswer === undefined
    ? {}
    : { afterAnswerMs: getDurationMs(howOften.again.afterAnswer) }),
  afterDismissMs: getDurationMs(howOften?.again?.afterDismiss ?? '30d'),
  afterShownMs: getDurationMs(howOften?.again?.afterShown ?? '1d'),
  sample: howOften?.sample ?? 100,
  priority: priority ?? 0,
});

/** A browser counts what a rule with `nth` names: one that is never met has it count purchases where a survey asks how many. */
export const countPurchases = (stages: BrowserStage[], { surveys }: CompleteConfig): BrowserStage[] =>
  surveys.some(({ who }) => Object.keys(who?.purchases ?? {}).length > 0)
    ? stages.map((stage, index) =>
        index === 0
          ? { ...stage, enter: [...stage.enter, { event: 'purchase', nth: Number.MAX_SAFE_INTEGER }] }
          : stage,
      )
    : stages;
