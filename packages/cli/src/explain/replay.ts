import type { BrowserConfig } from '@safar/schema';
import { createId, type ToldTouchpoint } from '@safar/schema';
import { isMatch, isVisitOver } from '@safar/schema/rules';
import {
  arm,
  armMoments,
  assess,
  type Assessed,
  type End,
  getStage,
  hearAfterMs,
  markShown,
  moveOn,
  openMemory,
  remember,
  review,
  type Visitor,
  type Wait,
} from '@safar/snippet/replay';
import { hearTouchpoints, mayHearOfTouchpoints } from './hear.js';
import type { Note } from './note.js';
import { openVisitor } from './open-visitor.js';
import type { Obstacle, Play, Step } from './step.js';

export interface Replayed {
  notes: Note[];
  /** Every survey as it stands at the end, in the order of the file. */
  assessed: Assessed[];
  /** What became of a survey last, and how one stood that was due and fell through. */
  ends: Map<string, { how: End; at: number; assessed?: Assessed }>;
  endsAt: number;
}

/** What ends a survey, by the event that tells of it. */
const endNames: Readonly<Record<string, End>> = {
  survey_done: 'done',
  survey_dismissed: 'dismissed',
  survey_later: 'later',
  survey_abandoned: 'abandoned',
};

type EventStep = Extract<Step, { kind: 'event' }>;

/** Plays a visit against a config, with the parts that decide in the browser. */
export const replay = (play: Play, config: BrowserConfig): Replayed => {
  const visitor: Visitor = openVisitor(play);
  const list = config.surveys?.list ?? [];
  // The config names the build of the engine that its surveys need.
  const armed = list.some(({ when }) => when.some(({ moment }) => moment)) ? armMoments : arm;
  const whose = { device: play.device, language: play.language };
  const core = { config, page: { id: '', path: '', n: 0, pageNo: 0 }, now: () => now };
  const notes: Note[] = [];
  const ends: Replayed['ends'] = new Map();
  const said = new Set<string>();
  const obstacles: { what: Obstacle; from: number; until: number }[] = [];
  const happened: ToldTouchpoint[] = [];
  const isHearing = mayHearOfTouchpoints(config);
  let hearAt = Infinity;
  let isOpen = false;
  let now = play.begins;

  const mayAsk = play.isAllowed && !play.isPrivate;
  const noteOnce = (key: string, note: Note): void => {
    if (!said.has(key)) notes.push(note);
    said.add(key);
  };

  /** Notes the waits that were not there before. */
  const noteArmed = (before: ReadonlySet<Wait>, at: number): void => {
    for (const { survey, trigger, dueAt, ...wait } of openMemory(visitor).waits)
      if (
        ![...before].some(
          (each) => each.survey === survey && each.trigger === trigger && each.page === wait.page,
        )
      )
        notes.push({ at, kind: 'armed', survey, trigger, dueAt });
  };

  const take = (step: { id: string; at: number; name: string; params: Record<string, unknown> }): void => {
    const before = getStage(core, visitor);
    const { items = 0, value } = visitor.cart ?? {};
    const waits = new Set(openMemory(visitor).waits);
    const notice = moveOn(visitor, step, config);
    armed(core, visitor, step);
    const after = getStage(core, visitor);
    if (after !== undefined && after !== before)
      notes.push({ at: step.at, kind: 'stage', from: before, to: after });
    const cart = visitor.cart;
    if ((cart?.items ?? 0) !== items || cart?.value !== value)
      notes.push({ at: step.at, kind: 'cart', items: cart?.items ?? 0, value: cart?.value });
    noteArmed(waits, step.at);
    if (!notice) return;
    const [name, params] = notice;
    notes.push({ at: step.at, kind: 'noticed', name });
    take({ id: createId(step.at), at: step.at, name, params });
  };

  /** Looks whether something may be shown, as the script does when a wait is over. */
  const look = (): void => {
    const memory = openMemory(visitor);
    if (!isOpen || !mayAsk || (memory.showing && memory.showing.visit === visitor.visit)) return;
    if (memory.showing) {
      const { survey, id: showing } = memory.showing;
      remember(visitor, { at: now, name: 'survey_abandoned', params: { survey, showing } }, list);
      ends.set(survey, { how: 'abandoned', at: now });
      notes.push({ at: now, kind: 'did', name: 'survey_abandoned', survey, params: {} });
    }
    const due = memory.waits.filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) return;
    const blocked = obstacles.find(({ from, until }) => from <= now && now < until);
    if (blocked) {
      for (const { survey } of due)
        noteOnce(`held ${survey} ${blocked.from}`, { at: now, kind: 'held', survey, by: blocked.what });
      return;
    }
    const before = assess(visitor, core, now, whose);
    const { showing } = review(visitor, core, now, whose, play.isRecorded ? undefined : createId(now));
    const still = new Set(openMemory(visitor).waits.map(({ survey }) => survey));
    for (const survey of new Set(due.map((each) => each.survey))) {
      const assessed = before.find(({ situation }) => situation.survey.id === survey);
      if (!assessed || still.has(survey) || showing?.survey === survey) continue;
      notes.push({ at: now, kind: 'dropped', assessed });
      ends.set(survey, { how: 'passed', at: now, assessed });
    }
    if (!showing) return;
    const { survey } = showing;
    if (play.isRecorded) return noteOnce(`due ${survey} ${visitor.visit}`, { at: now, kind: 'due', survey });
    ends.set(survey, { how: 'shown', at: now });
    notes.push({ at: now, kind: 'shown', survey, isRecorded: false });
  };

  /** A while after its page was opened the browser asks what happened off the site. */
  const hear = (): void => {
    if (hearAt > now || !isOpen || !mayAsk || !isHearing) return;
    hearAt = Infinity;
    const waits = new Set(openMemory(visitor).waits);
    for (const { kind: what, unheard } of hearTouchpoints(visitor, core, happened))
      notes.push(unheard ? { at: now, kind: 'unheard', what, ...unheard } : { at: now, kind: 'heard', what });
    noteArmed(waits, now);
  };

  /** Lets time go by: whatever is due meanwhile is looked at when it is. */
  const pass = (until: number): void => {
    for (;;) {
      const { waits, showing } = openMemory(visitor);
      // While a card is open no other is looked for.
      const dues = showing ? [] : waits.map(({ dueAt }) => dueAt);
      const turns = [hearAt, ...dues, ...(showing ? [] : obstacles.map((each) => each.until))];
      const next = Math.min(...turns.filter((at) => at > now));
      if (!isOpen || !(next < until)) break;
      now = next;
      hear();
      look();
    }
    now = until;
    hear();
  };

  const open = (step: EventStep): void => {
    const { at, name, params, arrival, visit } = step;
    const isOver =
      visit === undefined ? isVisitOver(visitor, at, config.endsAfterMs) : visit !== visitor.visit;
    const isNew = isOver && !(visit === undefined && isMatch(config.passive, name));
    if (isNew) {
      Object.assign(visitor, {
        visit: visit ?? createId(at),
        visits: step.visitNo ?? visitor.visits + 1,
        pageNo: 0,
      });
      notes.push({ at, kind: 'visit', visits: visitor.visits });
      if (name !== 'page_view')
        open({ ...step, id: createId(at), name: 'page_view', params: { path: core.page.path } });
    }
    if (name === 'page_view') {
      core.page = {
        id: step.id ?? createId(at),
        path: String(params['path']),
        n: 0,
        pageNo: ++visitor.pageNo,
      };
      hearAt = at + hearAfterMs;
      notes.push({ at, kind: 'page', path: core.page.path });
    } else notes.push({ at, kind: 'event', name });
    isOpen = true;
    if (arrival && visitor.pageNo === 1) visitor.known = { ...visitor.known, ...arrival };
    const { cart } = visitor;
    // Whatever was done last, the cart has not been idle since before that.
    if (cart && !cart.isIdle) cart.lastAt = Math.max(cart.lastAt, visitor.lastAt);
    take({ id: step.id ?? createId(at), at, name, params });
    if (!isMatch(config.passive, name)) visitor.lastAt = at;
  };

  const fire = (survey: string, trigger: number, afterMs: number, page?: string): void => {
    const dueAt = now + afterMs;
    openMemory(visitor).waits.push({ survey, trigger, dueAt, page });
    notes.push({ at: now, kind: 'armed', survey, trigger, dueAt });
  };

  const perform = (step: Step): void => {
    if (step.kind === 'event') open(step);
    if (step.kind === 'touchpoint') {
      happened.push(step.touchpoint);
      notes.push({ at: now, kind: 'moment', what: `touchpoint ${step.touchpoint.kind}` });
    }
    if (step.kind === 'traits')
      for (const [name, value] of Object.entries(step.traits))
        visitor.known = { ...visitor.known, [`.${name}`]: value };
    if (step.kind === 'obstacle') obstacles.push({ what: step.what, from: step.at, until: step.untilMs });
    if (step.kind === 'ask') {
      const manual = list.find(({ id }) => id === step.survey)?.when.find((trigger) => trigger.manual);
      fire(step.survey, -1, manual?.afterMs ?? 0);
    }
    if (step.kind === 'moment') {
      notes.push({ at: now, kind: 'moment', what: step.what });
      for (const { id, when } of list)
        when.forEach(({ moment, page, afterMs }, index) => {
          const key = `${core.page.id}${id}${index}`;
          if (!moment || said.has(key) || (page !== undefined && !isMatch(page, core.page.path))) return;
          if (!step.isMet(moment)) return;
          said.add(key);
          fire(id, index, afterMs, step.isFree ? undefined : core.page.id);
        });
    }
    if (step.kind === 'shown') {
      const memory = openMemory(visitor);
      memory.waits = memory.waits.filter(({ survey }) => survey !== step.survey);
      const showing = {
        id: step.showing,
        survey: step.survey,
        visit: visitor.visit,
        answers: [],
        pages: 1,
        question: '',
      };
      markShown(memory, showing, now);
      ends.set(step.survey, { how: 'shown', at: now });
      notes.push({ at: now, kind: 'shown', survey: step.survey, isRecorded: true });
    }
    if (step.kind === 'survey') {
      const { showing } = openMemory(visitor);
      const params = { ...step.params, showing: showing?.survey === step.survey ? showing.id : '' };
      remember(visitor, { at: now, name: step.name, params }, list);
      visitor.lastAt = now;
      const how = endNames[step.name];
      if (how) ends.set(step.survey, { how, at: now });
      notes.push({ at: now, kind: 'did', name: step.name, survey: step.survey, params: step.params });
    }
    if (step.kind === 'leave') {
      isOpen = false;
      notes.push({ at: now, kind: 'left' });
    } else look();
  };

  for (const step of play.steps) {
    pass(step.at);
    perform(step);
  }
  const moment = { isAllowed: play.isAllowed, isPrivate: play.isPrivate };
  const assessed = assess(visitor, core, now, whose, moment);
  // What the collector told is in no record, nor whom it was told of.
  if (play.isRecorded) for (const { situation } of assessed) delete situation.circumstances?.touchpoint;
  return { notes, assessed, ends, endsAt: now };
};
