import type { BrowserConfig, BrowserSurvey, Source } from '@safar/schema';
import {
  type CartNotice,
  chooseSurvey,
  classifySource,
  type Device,
  enterStage,
  isMatch,
  isVisitOver,
  mayShow,
  newStageState,
  noticeCart,
  type SurveyHistory,
} from '@safar/schema/browser';
import { chooseLanguage } from './choose-language.js';
import { findReplay } from './replay-triggers.js';
import { getText, type StoredEvent } from './visitor-event.js';

/** A survey that would have been shown. */
export interface Showing {
  survey: string;
  at: number;
}

export interface Replay {
  config: BrowserConfig;
  surveys: readonly BrowserSurvey[];
  throttle: { perVisit: number; betweenMs: number };
  /** Surveys are replayed from this moment on; before it they are those that were really shown. Unix milliseconds. */
  from: number;
  /** What the visitor does with a card. @param times how often it has been shown to them, this time included */
  getOutcome(survey: string, times: number): 'answered' | 'dismissed' | 'left';
}

interface Wait {
  survey: BrowserSurvey;
  trigger: number;
  dueAt: number;
}

/** How a visit began, as the browser of its visitor knows it. */
const describeArrival = ({ params: { path, source } }: StoredEvent): Record<string, unknown> => {
  const told = source as Source | undefined;
  return {
    source: classifySource(told, []),
    campaign: told?.campaign?.campaign,
    landingPage: path,
  };
};

/** The last that was heard of each page, until which it counts as open. */
const getEnds = (events: readonly StoredEvent[]): Map<string, number> => {
  const ends = new Map<string, number>();
  for (const { page, time } of events) ends.set(page, Math.max(time, ends.get(page) ?? 0));
  return ends;
};

/**
 * Replays what one visitor did against a config, by the rules of the browser: stages and carts move on, triggers fire and wait,
 * and where a survey is due the same decision is taken with the same clocks.
 * @param events of the visitor, all there are, in order
 */
export const replayVisitor = (
  visitor: string,
  events: readonly StoredEvent[],
  { config, surveys, throttle, from, getOutcome }: Replay,
): Showing[] => {
  const showings: Showing[] = [];
  const ends = getEnds(events);
  const history: Record<string, SurveyHistory> = {};
  let [visit, visits, lastAt, path, openUntil] = ['', 0, 0, '', -Infinity];
  let [language, device]: [string, Device | undefined] = ['', undefined];
  let [stage, cart, bought]: [ReturnType<typeof newStageState>, CartNotice | undefined, unknown] = [
    newStageState(),
    undefined,
    undefined,
  ];
  let seenStage: string | undefined;
  let heardAt = Number.NaN;
  let known: Record<string, unknown> = {};
  let waits: Wait[] = [];
  let [shownInVisit, lastShownAt]: [number, number | undefined] = [0, undefined];

  const getStage = (): string | undefined => config.stages[stage.stage]?.id;
  const recall = (survey: string): SurveyHistory => (history[survey] ??= { shown: 0 });

  const noteShown = (survey: string, at: number): SurveyHistory => {
    const mine = recall(survey);
    mine.shown++;
    mine.shownAt = lastShownAt = at;
    shownInVisit++;
    return mine;
  };

  const show = ({ id }: BrowserSurvey, at: number): void => {
    waits = waits.filter(({ survey }) => survey.id !== id);
    const mine = noteShown(id, at);
    const outcome = getOutcome(id, mine.shown);
    if (outcome === 'answered') mine.answeredAt = at;
    if (outcome === 'dismissed') mine.dismissedAt = at;
    showings.push({ survey: id, at });
  };

  const review = (now: number): void => {
    const facts = {
      now,
      visitor,
      visits,
      items: cart?.items ?? 0,
      value: cart?.value ?? 0,
      purchases: stage.counts['purchase'] ?? 0,
      stage: stage.stage,
      furthest: stage.furthest,
      language: chooseLanguage(config.languages, language),
      device,
      shownInVisit,
      lastShownAt,
      known,
      history,
    };
    const isOver = isVisitOver({ lastAt }, now, config.endsAfterMs);
    const due = new Set<BrowserSurvey>();
    waits = waits.filter(({ survey, trigger: index, dueAt }) => {
      if (dueAt > now) return true;
      const trigger = survey.when[index];
      const replay = trigger && findReplay(trigger);
      const isHolding =
        replay && 'getDueAt' in replay && (replay.isHolding?.(trigger, { path, stage: getStage() }) ?? true);
      const isDue = !isOver && isHolding && mayShow(survey, throttle, facts);
      if (isDue) due.add(survey);
      return isDue === true;
    });
    const winner = chooseSurvey(surveys.filter((survey) => due.has(survey)));
    if (winner && now >= from) show(winner, now);
  };

  /** Waits that end while a page is open are reviewed then; the others by the next page. */
  const passTime = (until: number): void => {
    for (;;) {
      const dueAt = Math.min(...waits.map((wait) => wait.dueAt).filter((at) => at > lastReview));
      if (!(dueAt < until && dueAt <= openUntil)) return;
      lastReview = dueAt;
      review(dueAt);
    }
  };
  let lastReview = -Infinity;

  const arm = (event: StoredEvent): boolean => {
    const now = getStage();
    const happening = {
      event,
      path,
      pageNo: event.pageNo,
      before: seenStage,
      entered: event.name === 'page_view' || now !== seenStage ? now : undefined,
      awayMs: event.time - heardAt,
    };
    seenStage = now;
    heardAt = event.time;
    let isArmed = false;
    for (const survey of surveys) {
      survey.when.forEach((trigger, index) => {
        const replay = findReplay(trigger);
        const dueAt = 'getDueAt' in replay ? replay.getDueAt(trigger, happening) : undefined;
        if (dueAt === undefined) return;
        isArmed = true;
        if (!waits.some((wait) => wait.survey === survey && wait.trigger === index))
          waits.push({ survey, trigger: index, dueAt });
      });
    }
    return isArmed;
  };

  /** @returns what the browser notices of the cart, as an event of its own */
  const moveOn = (event: StoredEvent): StoredEvent | undefined => {
    const { id, name, time, params } = event;
    if (name === 'purchase') {
      const { transaction_id: order } = params;
      if (order !== undefined && order === bought) return undefined;
      bought = order;
    }
    stage = enterStage(config.stages, stage, name === 'page_view' ? { page: path } : { event: name });
    if (cart && !cart.isIdle) cart = { ...cart, lastAt: Math.max(cart.lastAt, lastAt) };
    const [after, notice] = noticeCart(cart, { id, at: time, name, params }, config.cart);
    cart = after;
    return notice && { ...event, name: `cart_${notice}`, params: {} };
  };

  /** Before the replay begins clocks run by what was really shown; answers are always those that were really given. */
  const remember = (event: StoredEvent): void => {
    const survey = getText(event, 'survey');
    const { value } = event.params;
    const mine = recall(survey);
    if (event.name === 'survey_answer' && typeof value !== 'string')
      mine.answers = {
        ...mine.answers,
        [getText(event, 'question')]: Array.isArray(value)
          ? value.map(String)
          : typeof value === 'number'
            ? value
            : [],
      };
    if (event.time >= from) return;
    if (event.name === 'survey_shown') noteShown(survey, event.time);
    if (event.name === 'survey_answer' && value !== null) mine.answeredAt = event.time;
    if (event.name === 'survey_dismissed') mine.dismissedAt = event.time;
    if (event.name === 'survey_later') {
      mine.laterIn = visits;
      mine.shown--;
      delete mine.shownAt;
    }
  };

  for (const event of events) {
    passTime(event.time);
    if (event.visit !== visit) {
      visits++;
      [visit, waits, shownInVisit, lastReview] = [event.visit, [], 0, -Infinity];
    }
    if (event.name === 'page_view') {
      path = getText(event, 'path');
      openUntil = ends.get(event.page) ?? event.time;
      language = getText(event, 'language') || language;
      const { device: kind, visitNo } = event.params;
      if (typeof visitNo === 'number') visits = visitNo;
      // Told by the first page view of a visit alone.
      if (event.pageNo === 1) known = describeArrival(event);
      device = kind === 'mobile' || kind === 'tablet' || kind === 'desktop' ? kind : device;
    }
    if (/^cart_(abandoned|recovered)$/.test(event.name)) continue;
    if (event.name.startsWith('survey_')) {
      remember(event);
      continue;
    }
    const isActivity = !isMatch(config.passive, event.name);
    const notice = isActivity ? moveOn(event) : undefined;
    const isArmed = arm(event);
    if (isActivity) lastAt = event.time;
    // Who lost against another survey is looked at again once its card is gone.
    const isDue = waits.some(({ dueAt }) => dueAt <= event.time);
    if (event.name === 'page_view' || isArmed || isDue) review(event.time);
    if (notice && arm(notice)) review(event.time);
  }
  passTime(Infinity);
  return showings;
};
