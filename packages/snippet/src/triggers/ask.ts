import { createId } from '@safar/schema/browser';
import type { Advance } from '../context.js';
import { whenAlone, whenGone } from './alone.js';
import type { Engine } from './asking.js';
import { isInTheWay } from './obstacles.js';
import { remember } from './remember.js';
import { review, type Review } from './review.js';
import { load, mount } from './show.js';
import { getWhose } from './whose.js';

/**
 * What a visitor does with a survey is remembered in the transaction of its own event; what the last words of earlier pages say of one
 * is made up for.
 */
const hook = (engine: Engine): unknown => {
  if (engine.isHooked) return;
  engine.isHooked = true;
  const { core, change } = engine;
  const { advance } = core;
  const take: Advance = (visitor, event) => remember(visitor, event, core.config.surveys?.list);
  core.advance = (visitor, event) => {
    take(visitor, event);
    advance?.(visitor, event);
  };
  return change((visitor) => {
    for (const [event] of core.seen) take(visitor, event);
  });
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
  await hook(engine);
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
