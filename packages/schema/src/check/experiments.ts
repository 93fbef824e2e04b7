import { getEntries, getNumber, getString, getTexts, mistakeAt, nameOf, type Entry } from './entries.js';
import { noteHidden } from './hidden.js';
import type { ConfigMistake } from './mistake.js';
import { getNearest } from './nearest.js';
import { getQuestions } from './read-questions.js';
import { writeSorted } from '../write-sorted.js';
import { countOf, didYouMean, quote, thereIs } from './words.js';

type Named = ReturnType<typeof getTexts>[number];

const getNamed = ({ value, steps }: Entry): Named[] => getTexts(value, 'surveys', steps);

const findSurvey = (config: unknown, id: string): Entry | undefined =>
  getEntries(config, 'surveys').find(({ value }) => getString(value, 'id') === id);

/** undefined for a survey that is not there. */
const isBehindTab = (config: unknown, id: string): boolean | undefined => {
  const survey = findSurvey(config, id);
  return survey && survey.value['place'] === 'tab';
};

/** Surveys that are not there, that are compared twice, or that cannot be kept from anybody. */
const checkNamed = (config: unknown, experiment: Entry, taken: Map<string, Entry>): ConfigMistake[] => {
  const known = getEntries(config, 'surveys').flatMap(({ value }) => getString(value, 'id') ?? []);
  return getNamed(experiment).flatMap(({ text, steps }) => {
    if (text === '') return [];
    if (!known.includes(text)) {
      const nearest = getNearest(text, known);
      const help = nearest === undefined ? thereIs(known) : didYouMean(nearest);
      const message = `There is no survey ${quote(text)}.${noteHidden(text)}${help}`;
      return [mistakeAt(steps, 'unknown-survey', message, nearest)];
    }
    const other = taken.get(text);
    taken.set(text, other ?? experiment);
    const elsewhere = getNamed(experiment).find(({ text: id }) => isBehindTab(config, id) === false)?.text;
    if (!other && elsewhere !== undefined && isBehindTab(config, text)) {
      const message = `Survey ${quote(text)} stands behind a tab, which everybody sees, and ${quote(elsewhere)} does not: who belongs to that one would press it for nothing. Give both the same "place".`;
      return [mistakeAt(steps, 'never-shows', message)];
    }
    if (!other) return [];
    const message =
      other === experiment
        ? `Survey ${quote(text)} is compared with itself: name another survey, or take it out.`
        : `Survey ${quote(text)} is in experiment ${nameOf(other)} already, and a survey can be in one only: take it out of one of the two, or copy it under another id.`;
    return [mistakeAt(steps, 'duplicate', message)];
  });
};

/** Shares that leave visitors over, or surveys. */
const checkShares = ({ value, steps }: Entry): ConfigMistake[] => {
  const { shares, surveys } = value;
  if (!Array.isArray(shares) || !Array.isArray(surveys)) return [];
  const at = [...steps, 'shares'];
  if (shares.length !== surveys.length) {
    const message = `There are ${countOf(shares.length, 'share')} for ${surveys.length} surveys: give one for each, in their order, or leave "shares" out to give each the same.`;
    return [mistakeAt(at, shares.length < surveys.length ? 'too-few' : 'too-many', message)];
  }
  const sum = shares.reduce<number>((all, share: unknown) => all + Number(share), 0);
  // What people write with two digits behind the point: a third and two thirds.
  if (!Number.isFinite(sum) || Math.abs(sum - 100) < 0.005) return [];
  const message = `The shares are ${Number(sum.toFixed(2))} per cent together: make them 100, or leave "shares" out to give each survey the same.`;
  return [mistakeAt(at, 'out-of-range', message)];
};

/** Experiments that cannot be made: surveys that are not there, and visitors who are asked none or two of them. */
export const checkExperiments = (config: unknown): ConfigMistake[] => {
  const taken = new Map<string, Entry>();
  return getEntries(config, 'experiments').flatMap((experiment) => [
    ...checkNamed(config, experiment, taken),
    ...checkShares(experiment),
  ]);
};

/** The surveys of the experiment that a survey is part of; itself where it is part of none. */
export const listVariants = (config: unknown, survey: Entry): Entry[] => {
  const experiment = getEntries(config, 'experiments').find((each) =>
    getNamed(each).some(({ text }) => text === getString(survey.value, 'id')),
  );
  return experiment ? getNamed(experiment).flatMap(({ text }) => findSurvey(config, text) ?? []) : [survey];
};

/** The first that is answered: a message asks nothing. */
const getFirstType = (survey: Entry): string | undefined =>
  getQuestions(survey).find(({ type }) => type !== 'message')?.type;
const isSame = (a: unknown, b: unknown): boolean => writeSorted(a) === writeSorted(b);

/** What two variants have to share, so that only what is compared is different. */
const compareVariants = (first: Entry, second: Entry): string[] => {
  const [a, b] = [nameOf(first), nameOf(second)];
  const [about, other] = [first, second].map(({ value }) => getString(value, 'about'));
  const say = (about_: string | undefined): string =>
    about_ === undefined ? 'for the stage that the visitor is in' : `for stage ${quote(about_)}`;
  const [sample, less] = [first, second].map(({ value }) => getNumber(value['howOften'], 'sample', 100));
  const [type, otherType] = [first, second].map(getFirstType);
  const tab = second.value['place'] === 'tab' ? second.value['tab'] : undefined;
  return [
    ...(tab === undefined || isSame(first.value['tab'], tab)
      ? []
      : [
          `One tab opens whichever of ${a} and ${b} the visitor belongs to, that of ${a}: what ${b} says under "tab" is not used. Take it out, or give both the same.`,
        ]),
    ...(about === other
      ? []
      : [
          `The answers to ${a} count ${say(about)} and those to ${b} ${say(other)}: on the map they stand in different places. Give both the same "about".`,
        ]),
    ...(sample === less
      ? []
      : [
          `${a} asks ${sample} per cent of its visitors and ${b} ${less}: who sees which is no fair draw any more. Take "sample" out of both and give the experiment "shares".`,
        ]),
    ...(isSame(first.value['who'], second.value['who'])
      ? []
      : [
          `${a} and ${b} ask different people ("who"), so a difference may be one of the people: give both the same "who".`,
        ]),
    ...(type === otherType || type === undefined || otherType === undefined
      ? []
      : [
          `${a} begins with a question of type ${quote(type)} and ${b} with ${quote(otherType)}: only how many answer at all is compared.`,
        ]),
  ];
};

const isAskedByLinkAlone = ({ value }: Entry): boolean => {
  const when = getEntries(value, 'when');
  return when.length > 0 && when.every((each) => each.value['link'] === true);
};

/** Experiments that run, and whose surveys differ in more than is meant. */
export const hintExperiments = (config: unknown): ConfigMistake[] =>
  getEntries(config, 'experiments').flatMap((experiment) => {
    const variants = getNamed(experiment).flatMap(({ text, steps }) => {
      const survey = findSurvey(config, text);
      return survey ? [{ survey, steps }] : [];
    });
    const [first] = variants;
    const linked = variants.filter(({ survey }) => isAskedByLinkAlone(survey));
    return [
      ...linked.map(({ survey, steps }) =>
        mistakeAt(
          steps,
          'never-shows',
          `Survey ${nameOf(survey)} is opened by its link alone, by anybody who has it: an experiment compares what pages ask. Give it another "when" beside.`,
        ),
      ),
      ...(first === undefined
        ? []
        : variants
            .slice(1)
            .filter(({ survey }) => survey !== first.survey)
            .flatMap(({ survey, steps }) =>
              compareVariants(first.survey, survey).map((message) =>
                mistakeAt(steps, 'not-comparable', message),
              ),
            )),
    ];
  });
