import { createFormat, explainSurvey, sayFailing } from '@safar/schema/explain';
import { hearInside } from '../beside/hear-inside.js';
import type { Core, Listener, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { readVisitor } from '../later/read-visitor.js';
import type { Typed } from '../triggers/obstacles.js';
import { getWhose } from '../triggers/whose.js';
import { assess, type Assessed } from './assess.js';
import { findPassed, findPassedBefore, type Passed } from './find-passed.js';
import { keep, note, readKept } from './log.js';
import { createPanel } from './panel.js';
import { readMoment } from './read-moment.js';
import type { Words } from './words.js';

const everyMs = 1_000;

/** Says on the page, for the visit that goes on, why each survey shows or does not. It only reads. */
export const startPanel = (core: Core, { words, panelWords }: Words): Stop => {
  const format = createFormat(words);
  const { host, draw } = createPanel(format, panelWords);
  const controller = new AbortController();
  const kept = readKept();
  let typed: Typed = { at: -1e9 };
  let last: Assessed[] = [];
  let isDrawing = false;
  /** What happened before the panel came is taken in. */
  let isBegun = false;

  const takePassed = (passed: readonly Passed[]): void => {
    for (const { at, situation } of passed) {
      const { id } = situation.survey;
      if ((kept.ends[id]?.at ?? 0) <= at)
        kept.ends[id] = { how: 'passed', at, why: sayFailing(explainSurvey(situation, format)) };
    }
    keep(kept);
  };
  // Whoever decides drops what is due and fails, and leaves no trace of it.
  const { transact } = core;
  core.transact = (key, decide) =>
    transact(key, (found) => {
      const before = structuredClone(found) as Visitor | undefined;
      const writes = decide(found);
      const after = key && (writes.find(([name]) => name === key)?.[1] as Visitor | undefined);
      if (before && after)
        guard(() => takePassed(findPassed(before, after, core, core.now(), getWhose(core))))();
      return writes;
    });

  const look = guard(async () => {
    // A page that is not seen, or on its way out, is left alone.
    if (isDrawing || controller.signal.aborted || core.isAway || document.hidden) return;
    isDrawing = true;
    try {
      const visitor = await readVisitor(core);
      const moment = await readMoment(core, typed);
      const now = core.now();
      const whose = getWhose(core);
      // Of somebody who was forgotten, or has refused, nothing is known but that.
      if (visitor) {
        const events = core.seen.map(([event]) => event);
        if (!isBegun) takePassed(findPassedBefore(visitor, events, core, now, whose));
        isBegun = true;
        last = assess(visitor, core, now, whose, moment, core.local[`${core.key}identity`]);
      } else {
        kept.ends = {};
        keep(kept);
        last = last.map((each) => ({
          ...each,
          situation: { ...each.situation, circumstances: { ...each.situation.circumstances, ...moment } },
        }));
      }
      if (!controller.signal.aborted) draw(last, kept, now);
    } finally {
      isDrawing = false;
    }
  });

  const listen: Listener = (event, visitor) => {
    note(kept, core, event, visitor);
    keep(kept);
    look();
  };
  const stop = (): void => {
    controller.abort();
    clearInterval(timer);
    core.onEvent.delete(listen);
    core.transact = transact;
    host.remove();
  };
  const act = (name: string | undefined): void => {
    if (name === 'side') {
      kept.isOther = !kept.isOther;
      keep(kept);
      look();
    }
    if (name === 'close' || name === 'escape') {
      keep(undefined);
      stop();
    }
  };

  const options = { capture: true, signal: controller.signal };
  hearInside(host, act, controller.signal);
  document.addEventListener(
    'input',
    ({ target }) => (typed = { at: performance.now(), in: target }),
    options,
  );
  document.addEventListener('visibilitychange', () => look(), options);
  // On its own page it is heard of once.
  for (const call of core.seen) note(kept, core, ...call);
  core.onEvent.add(listen);
  keep(kept);
  document.body.append(host);
  const timer = setInterval(() => look(), everyMs);
  look();
  return stop;
};
