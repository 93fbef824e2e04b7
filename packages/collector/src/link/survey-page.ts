import {
  choosePageLanguage,
  chooseWidget,
  getMomentMs,
  getQuestionTypes,
  getText,
  isByLink,
  readAcceptLanguage,
  resolveSurveyPage,
  type CompleteConfig,
  type Survey,
  type SurveyPage,
  type SurveyPageTexts,
} from '@safar/schema';
import { findLanguage, getDirection, languages as known } from '@safar/schema/languages';
import type { Site } from '../site.js';
import { drawPage, type OtherLanguage } from './draw-page.js';
import { getShowing, readOrder } from './reference.js';

/** What somebody asks for who opens a link. */
export interface Opened {
  survey: string;
  now: number;
  /** `?lang=`, and what the browser prefers; '' = nothing. */
  language: string;
  acceptLanguage: string;
  /** `?r=`, '' = nothing. */
  token: string;
}

/** Addresses of what was built, relative to the page. */
export interface PageAssets {
  script: string;
  style: string;
  /** By the name of its build; undefined where that is not there. */
  getWidget: (name: ReturnType<typeof chooseWidget>) => string | undefined;
  events: string;
}

/** How the page is answered. */
export interface Answered {
  status: 200 | 404;
  html: string;
  language: string;
}

const listWanted = ({ language, acceptLanguage }: Pick<Opened, 'language' | 'acceptLanguage'>): string[] => [
  ...(language === '' ? [] : [language]),
  ...readAcceptLanguage(acceptLanguage),
];

const isOpen = ({ howOften }: Survey, { timeZone }: CompleteConfig, now: number): boolean => {
  const { from, to } = howOften?.active ?? {};
  return (
    (from === undefined || now >= getMomentMs(from, timeZone)) &&
    (to === undefined || now < getMomentMs(to, timeZone, true))
  );
};

/** A language by its own name, such as `فارسی`; its tag where the engine has none. */
const getOwnName = (tag: string): string => {
  try {
    return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // The config may hold what only looks like a tag.
    return tag;
  }
};

const listOthers = ({ languages }: CompleteConfig, shown: string, token: string): OtherLanguage[] =>
  languages
    .filter((tag) => tag.toLowerCase() !== shown.toLowerCase())
    .map((tag) => ({
      tag,
      dir: getDirection(tag),
      name: getOwnName(tag),
      href: `?${new URLSearchParams({ lang: tag, ...(token === '' ? {} : { r: token }) }).toString()}`,
    }));

/** For whom whoever answers is known. */
const getNote = (isOfOrder: boolean, survey: Survey, texts: SurveyPageTexts): string => {
  if (isOfOrder) return texts.ofOrder;
  return getQuestionTypes(survey).has('contact') ? texts.aloneUnlessContact : texts.alone;
};

/** Words instead of a survey, in a language that has them. */
const drawWords = (
  why: 'missing' | 'over',
  wanted: string,
  style: string | undefined,
  site?: CompleteConfig,
): Answered => {
  const { tag: language, link } = findLanguage(wanted, site?.languages);
  const heading = link[why];
  return {
    status: 404,
    language,
    html: drawPage({
      language,
      dir: getDirection(language),
      name: site ? getText(site.name, language, site.languages) : '',
      title: heading,
      ...(style === undefined ? {} : { style }),
      words: { heading, sentence: link[`${why}Why`] },
    }),
  };
};

/**
 * The page of a survey in the language of whoever opens it, or words where there is none: no such site or survey, one that no link
 * opens, or outside its days.
 * @param assets absent where nothing was built
 * @param linkKey signs the orders in links
 */
export const answerPage = (
  site: Site | undefined,
  opened: Opened,
  assets: PageAssets | undefined,
  linkKey: string | undefined,
): Answered => {
  const wanted = listWanted(opened);
  const style = assets?.style;
  if (!site) return drawWords('missing', choosePageLanguage(['en', ...Object.keys(known)], wanted), style);
  const { config } = site;
  const language = choosePageLanguage(config.languages, wanted);
  const survey = config.surveys.find((each) => each.id === opened.survey && isByLink(each));
  const build = chooseWidget(survey ? [{ ...survey, place: 'corner' }] : [], config);
  const widget = assets?.getWidget(build) ?? assets?.getWidget('widget');
  if (!survey || !assets || widget === undefined) return drawWords('missing', language, style, config);
  if (!isOpen(survey, config, opened.now)) return drawWords('over', language, style, config);

  const { content, ui, name, texts } = resolveSurveyPage(config, survey, language);
  const of = { site: site.id, survey: survey.id };
  const order = linkKey === undefined ? undefined : readOrder(linkKey, of, opened.token);
  const { cannotShow, thanks, answered, sent, unsent, closed, closedWhy } = texts;
  const data: SurveyPage = {
    site: site.id,
    version: site.version,
    ...(survey.about === undefined ? {} : { about: survey.about }),
    content,
    ui,
    texts: { cannotShow, thanks, answered, sent, unsent, closed, closedWhy },
    widget,
    events: assets.events,
    ...(linkKey === undefined || order === undefined
      ? {}
      : { order: { reference: opened.token, showing: getShowing(linkKey, of, order) } }),
  };
  return {
    status: 200,
    language: content.language,
    html: drawPage({
      language: content.language,
      dir: content.dir,
      name,
      title: ui.announce,
      style: assets.style,
      survey: {
        script: assets.script,
        needsScript: texts.needsScript,
        note: getNote(order !== undefined, survey, texts),
        others: listOthers(config, content.language, opened.token),
        data,
      },
    }),
  };
};
