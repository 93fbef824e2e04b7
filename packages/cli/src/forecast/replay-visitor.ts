import type { BrowserConfig, Source } from '@safar/schema';
import { createId } from '@safar/schema';
import { classifySource, type Device, isMatch } from '@safar/schema/browser';
import {
  arm,
  armMoments,
  chooseLanguage,
  markShown,
  moveOn,
  openHistory,
  openMemory,
  remember,
  review,
  type Visitor,
} from '@safar/snippet/replay';
import { getText, type StoredEvent } from './visitor-event.js';

/** A survey that would have been shown. */
export interface Showing {
  survey: string;
  at: number;
}

export interface Replay {
  config: BrowserConfig;
  /** Surveys are replayed from this moment on; before it they are those that were really shown. Unix milliseconds. */
  from: number;
  /** What the visitor does with a card. @param times how often it has been shown to them, this time included */
  getOutcome(survey: string, times: number): 'answered' | 'dismissed' | 'left';
}

/** The event that tells of an outcome. */
const ends = { answered: 'survey_done', dismissed: 'survey_dismissed', left: 'survey_abandoned' } as const;

/** How a visit began, as the browser of its visitor knows it. */
const describeArrival = ({ params: { path, source } }: StoredEvent): Record<string, unknown> => {
  const told = source as Source | undefined;
  return { source: classifySource(told, []), campaign: told?.campaign?.campaign, landingPage: path };
};

/** The last that was heard of each page, until which it counts as open. */
const getLastWords = (events: readonly StoredEvent[]): Map<string, number> => {
  const last = new Map<string, number>();
  for (const { page, time } of events) last.set(page, Math.max(time, last.get(page) ?? 0));
  return last;
};

/**
 * Replays what one visitor did against a config, with the parts that decide in the browser.
 * @param id of the visitor
 * @param events of the visitor, all there are, in order
 */
export const replayVisitor = (
  id: string,
  events: readonly StoredEvent[],
  { config, from, getOutcome }: Replay,
): Showing[] => {
  const visitor: Visitor = { id, visit: '', visits: 0, lastAt: 0, pageNo: 0 };
  const core = { config, page: { id: '', path: '', n: 0, pageNo: 0 } };
  const list = config.surveys?.list ?? [];
  // The config names the build of the engine that its surveys need.
  const armed = list.some(({ when }) => when.some(({ moment }) => moment)) ? armMoments : arm;
  const lastWords = getLastWords(events);
  const showings: Showing[] = [];
  let openUntil = -Infinity;
  let lastLook = -Infinity;
  let [language, device]: [string, Device | undefined] = ['', undefined];

  const end = (name: string, showing: string, at: number): void =>
    remember(visitor, { name, at, params: { showing } }, list);

  /** Looks whether something may be shown, as the script does when a wait is over. Its card is gone at once. */
  const look = (now: number): void => {
    const { showing: begun } = openMemory(visitor);
    if (begun?.visit === visitor.visit) return;
    if (begun) end('survey_abandoned', begun.id, now);
    const whose = { device, language: chooseLanguage(config.languages, language) };
    const { showing } = review(visitor, core, now, whose, now < from ? undefined : createId(now));
    if (!showing || now < from) return;
    const { survey } = showing;
    showings.push({ survey, at: now });
    const { shown } = openHistory(openMemory(visitor), survey);
    end(ends[getOutcome(survey, shown)], showing.id, now);
  };

  /** Waits that end while a page is open are looked at then; the others by the next page. */
  const passTime = (until: number): void => {
    for (;;) {
      const { waits } = openMemory(visitor);
      const dueAt = Math.min(...waits.map((wait) => wait.dueAt).filter((at) => at > lastLook));
      if (!(dueAt < until && dueAt <= openUntil)) return;
      lastLook = dueAt;
      look(dueAt);
    }
  };

  /** Before the replay begins surveys are those that were really shown; answers are always those that were really given. */
  const takeSurvey = ({ name, time: at, params }: StoredEvent): void => {
    const survey = String(params['survey']);
    const memory = openMemory(visitor);
    if (at >= from) {
      const { question, value } = params;
      const mine = openHistory(memory, survey);
      if (name === 'survey_answer' && typeof value !== 'string')
        mine.answers = { ...mine.answers, [String(question)]: (value ?? []) as number | string[] };
    } else if (name === 'survey_shown') {
      const { visit } = visitor;
      const showing = { id: String(params['showing']), survey, visit, answers: [], pages: 1, question: '' };
      markShown(memory, showing, at);
    } else remember(visitor, { name, at, params }, list);
  };

  const openPage = (event: StoredEvent): void => {
    const { page, pageNo, time, params } = event;
    core.page = { id: page, path: getText(event, 'path'), n: 0, pageNo };
    visitor.pageNo = pageNo;
    openUntil = lastWords.get(page) ?? time;
    language = getText(event, 'language') || language;
    const { device: kind, visitNo } = params;
    if (typeof visitNo === 'number') visitor.visits = visitNo;
    // Told by the first page view of a visit alone.
    if (pageNo === 1) visitor.known = describeArrival(event);
    device = kind === 'mobile' || kind === 'tablet' || kind === 'desktop' ? kind : device;
  };

  for (const event of events) {
    const { id: key, name, time: at, params } = event;
    passTime(at);
    if (event.visit !== visitor.visit) {
      visitor.visits++;
      [visitor.visit, lastLook] = [event.visit, -Infinity];
    }
    if (name === 'page_view') openPage(event);
    // Noticed by the script itself: the replay notices it anew, by the terms of the config.
    if (/^cart_(abandoned|recovered)$/.test(name)) continue;
    if (name.startsWith('survey_')) {
      takeSurvey(event);
      continue;
    }
    // Whatever was done last, the cart has not been idle since before that.
    const { cart } = visitor;
    if (cart && !cart.isIdle) cart.lastAt = Math.max(cart.lastAt, visitor.lastAt);
    const notice = moveOn(visitor, { id: key, name, at, params }, config);
    const isArmed = armed(core, visitor, { name, at, params });
    if (!isMatch(config.passive, name)) visitor.lastAt = at;
    // Who lost against another survey is looked at again once its card is gone.
    const isDue = openMemory(visitor).waits.some(({ dueAt }) => dueAt <= at);
    if (name === 'page_view' || isArmed || isDue) look(at);
    if (notice && armed(core, visitor, { name: notice[0], at, params: notice[1] })) look(at);
  }
  passTime(Infinity);
  return showings;
};
