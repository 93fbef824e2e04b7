import { createId } from '@safar/schema/browser';
import type { Core } from '../context.js';
import { whenAlone, whenGone } from './alone.js';
import type { Engine } from './asking.js';
import { isInTheWay } from './obstacles.js';
import { remember } from './remember.js';
import { review, type Review } from './review.js';
import { load, mount } from './show.js';
import { getWhose } from './whose.js';

const hooked = new WeakSet<Core>();

/** What a visitor does with a survey is remembered in the transaction of its own event. */
const hook = (core: Core): void => {
  if (hooked.has(core)) return;
  hooked.add(core);
  const { advance } = core;
  core.advance = (visitor, event) => {
    remember(visitor, event, core.config.surveys?.list);
    advance?.(visitor, event);
  };
};

/** @param id of the showing, to mark it as shown */
const decide = async ({ core, change }: Engine, id?: string): Promise<Review> => {
  const whose = getWhose(core);
  let result: Review = {};
  await change((visitor) => {
    result = review(visitor, core, core.now(), whose, id);
  });
  return result;
};

/**
 * Shows what is due, or goes on with what was begun, once nothing is in the way. Resolves when the card is gone, or when
 * nothing may be shown now; rejects when its words or the widget cannot be had.
 */
export const ask = async (engine: Engine): Promise<void> => {
  const { core, change } = engine;
  hook(core);
  if (isInTheWay(engine.typed)) return;
  await whenAlone(core, async () => {
    const { showing: found, isOld } = await decide(engine);
    if (!found) return;
    if (isOld) return core.record('survey_abandoned', { survey: found.survey, showing: found.id });
    const loaded = await load(core);
    if (isInTheWay(engine.typed)) return;
    const { showing, undo } = await decide(engine, createId(core.now()));
    if (!showing) return;
    try {
      engine.close = mount(core, change, showing, loaded);
    } catch {
      // It has no room here: others may be asked meanwhile.
      if (undo) await change((visitor) => (visitor.surveys = undo));
      return;
    }
    await whenGone(document.querySelector('safar-survey'));
  });
};
