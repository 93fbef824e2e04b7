import { createId } from '@safar/schema/browser';
import type { Core } from '../context.js';
import { whenAlone, whenGone } from './alone.js';
import type { Engine } from './asking.js';
import { isInTheWay } from './obstacles.js';
import { remember } from './remember.js';
import { load, mount } from './show.js';

const hooked = new WeakSet<Core>();

/** What a visitor does with a survey is remembered in the transaction of its own event. */
const hook = (core: Core): void => {
  if (hooked.has(core)) return;
  hooked.add(core);
  const { advance } = core;
  core.advance = (visitor, event) => {
    remember(visitor, event);
    return advance?.(visitor, event);
  };
};

/**
 * Shows what is due, or goes on with what was begun, once nothing is in the way. Resolves when the card is gone, or when
 * nothing may be shown now; rejects when it cannot be shown on this page.
 */
export const ask = async (engine: Engine): Promise<void> => {
  const { core, change, decide } = engine;
  hook(core);
  if (isInTheWay(engine.typed)) return;
  await whenAlone(core, async () => {
    const { showing: found, isOld } = await decide();
    if (!found) return;
    if (isOld) return core.record('survey_abandoned', { survey: found.survey, showing: found.id });
    const loaded = await load(core);
    if (isInTheWay(engine.typed)) return;
    const { showing, undo } = await decide(createId(core.now()));
    if (!showing) return;
    try {
      engine.close = mount(core, change, showing, loaded);
    } catch (error) {
      if (undo) await change((visitor) => (visitor.surveys = undo));
      throw error;
    }
    await whenGone(document.querySelector('safar-survey'));
  });
};
