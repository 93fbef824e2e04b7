import type { Core, Listener, Stop, Visitor } from '../context.js';
import { guard } from '../guard.js';
import { whenAlone, whenGone } from './alone.js';
import { getDueAt } from './fired.js';
import { remember, type Wait } from './memory.js';
import { isInTheWay, noteTyping } from './obstacles.js';
import { getStage, review, type Review } from './review.js';
import { load, mount, type ChangeVisitor } from './show.js';

/** How soon to try again while something is in the way. */
const retryMs = 2_000;
/** Longer timers overflow, and fire at once. */
const longestMs = 1e9;

/** Watches for triggers and shows what is due, one survey at a time. */
export const startEngine = (core: Core): Stop => {
  const fired: Wait[] = [];
  const controller = new AbortController();
  let timer: number;
  let isBusy: boolean;
  /** Words or widget could not be had: the next page view tries again. */
  let isBroken: boolean;
  let stage: string | undefined;
  let close: Stop = () => undefined;

  const change: ChangeVisitor = (work) =>
    core.transact('visitor', (found) => {
      if (!found) return [];
      work(found as Visitor);
      return [['visitor', found]];
    });
  const decide = async (isMarking = false): Promise<Review> => {
    let result: Review = { nextAt: Infinity };
    const taken = fired.splice(0);
    await change((visitor) => {
      // In a tab that nobody sees nothing is due: what holds is up to the page that is seen.
      result = review(visitor, core, document.hidden ? 0 : core.now(), taken, isMarking);
    });
    return result;
  };

  const show = async (): Promise<unknown> => {
    const { showing: found, isOld } = await decide();
    if (!found) return;
    if (isOld) return core.record('survey_abandoned', { survey: found.survey, showing: found.id });
    isBroken = true;
    const loaded = await load(core);
    isBroken = false;
    if (isInTheWay()) return;
    const { showing, undo } = await decide(true);
    if (!showing) return;
    try {
      close = mount(core, change, showing, loaded);
      return whenGone(document.querySelector('safar-survey'));
    } catch {
      isBroken = true;
      if (undo) return change((visitor) => (visitor.surveys = undo));
    }
  };

  const look = guard(async (): Promise<void> => {
    if (core.isAway || controller.signal.aborted) return;
    const { showing, nextAt } = await decide();
    let waitMs = nextAt - core.now();
    if (showing && !isBusy && !isBroken) {
      waitMs = retryMs;
      if (!isInTheWay()) {
        isBusy = true;
        await guard(() => whenAlone(core, show))();
        isBusy = false;
      }
    }
    clearTimeout(timer);
    if (waitMs < longestMs && !document.hidden) timer = window.setTimeout(look, waitMs);
  });

  const listen: Listener = ({ name, params, at }, visitor) => {
    const isView = name === 'page_view';
    const before = stage;
    stage = getStage(core, visitor);
    const happening = { name, path: params.path, visit: visitor.visit, at, stage, isNewStage: isView || stage !== before };
    for (const { id, when } of core.config.surveys?.list ?? [])
      when.forEach((trigger, index) => {
        const dueAt = getDueAt(trigger, happening);
        if (dueAt) fired.push({ survey: id, trigger: index, dueAt });
      });
    if (isView) isBroken = false;
    if (isView || fired[0]) void look();
  };

  const ask = (id: string): void => {
    const { afterMs = 0 } = { ...core.config.surveys?.list.find((survey) => survey.id === id)?.when.find(({ manual }) => manual) };
    fired.push({ survey: id, trigger: -1, dueAt: core.now() + afterMs });
    void look();
  };

  void guard(async () => {
    let visitor: Visitor | undefined;
    // The chunk `journey` sets its hook in a transaction too, and that one came first.
    await change((found) => {
      visitor = found;
      const { advance } = core;
      core.advance = (each, event) => {
        remember(each, event);
        return advance?.(each, event);
      };
    });
    if (!visitor) return;
    for (const [event] of core.seen) listen(event, visitor);
    core.onEvent.add(listen);
    core.commands.survey = ask;
    core.calls = core.calls.filter(([, name, id]) => name !== 'survey' || ask(id as string));
  })();

  const { signal } = controller;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('input', noteTyping, options);
  for (const type of ['visibilitychange', 'focusout', 'close']) document.addEventListener(type, () => (document.hidden || !timer ? 0 : void look()), options);
  // The next page goes on with the card; kept in a frozen page it would be asked twice.
  window.addEventListener('pagehide', () => close(), options);
  return () => {
    controller.abort();
    clearTimeout(timer);
    core.onEvent.delete(listen);
    close();
  };
};
