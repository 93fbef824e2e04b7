import { getDevice } from '@safar/schema/browser';
import { createFormat, explainLanguages, findExplainWords } from '@safar/schema/explain';
import { hearInside } from '../beside/hear-inside.js';
import type { Core, Listener, Stop } from '../context.js';
import { guard } from '../guard.js';
import { readVisitor } from '../later/read-visitor.js';
import { chooseLanguage } from '../triggers/choose-language.js';
import { findLanguage } from '../triggers/language.js';
import type { Typed } from '../triggers/obstacles.js';
import { assess, type Assessed } from './assess.js';
import { keep, note, readKept } from './log.js';
import { createPanel } from './panel.js';
import { readMoment } from './read-moment.js';

const everyMs = 1_000;

/** Says on the page, for the visit that goes on, why each survey shows or does not. It only reads. */
export const startPanel = (core: Core): Stop => {
  const languages = Object.keys(explainLanguages);
  const language = chooseLanguage(languages, document.documentElement.lang, navigator.language, 'en') ?? 'en';
  const format = createFormat(findExplainWords([language]));
  const { host, draw } = createPanel(format);
  const controller = new AbortController();
  const kept = readKept();
  let typed: Typed = { at: -1e9 };
  let last: Assessed[] = [];
  let isDrawing = false;

  const look = guard(async () => {
    // A page that is not seen, or on its way out, is left alone.
    if (isDrawing || controller.signal.aborted || core.isAway || document.hidden) return;
    isDrawing = true;
    try {
      const visitor = await readVisitor(core);
      const moment = await readMoment(core, typed);
      const now = core.now();
      const whose = {
        device: getDevice(navigator.userAgent, matchMedia('(pointer:coarse)').matches),
        language: findLanguage(core),
      };
      // Of somebody who was forgotten, or has refused, nothing is known but that.
      if (visitor) last = assess(visitor, core, now, whose, moment);
      else
        last = last.map((each) => ({
          ...each,
          situation: { ...each.situation, circumstances: { ...each.situation.circumstances, ...moment } },
        }));
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
