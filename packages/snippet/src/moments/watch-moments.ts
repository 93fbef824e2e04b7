import { isMatch, type BrowserMoment } from '@safar/schema/browser';
import type { Core } from '../context.js';
import type { Watch } from '../triggers/engine.js';
import { openMemory } from '../triggers/memory.js';
import type { Meet, Moments } from './moments.js';
import { noteWaits } from './note-waits.js';
import { tools } from './tools.js';
import { watchExitIntent } from './watch-exit-intent.js';
import { watchIdle } from './watch-idle.js';

const watchClicks = ({ meet, on }: Moments): void => {
  on(document, 'click', (event) => {
    const [target] = event.composedPath() as Element[];
    // A link is clicked to go on: it asks on the page that comes.
    meet(({ click }) => click && target?.closest?.(click), true);
  });
};

const watchScroll = ({ meet, on }: Moments): void => {
  on(document, 'scroll', ({ target }) => {
    if (target !== document) return;
    const percent = (100 * (scrollY + innerHeight)) / document.documentElement.scrollHeight;
    // A page is rarely scrolled to its last half pixel.
    meet(({ scroll }) => scroll && Math.ceil(percent) >= scroll);
  });
};

/** By the same measure as the figures: when the load event began. */
const watchSlow = ({ meet, on }: Moments): void => {
  const look = (): void => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      activationStart?: number;
    })[];
    const { loadEventStart = 0, activationStart = 0 } = { ...entry?.toJSON() };
    meet(({ slowMs = Infinity }) => loadEventStart - activationStart > slowMs);
  };
  look();
  on(window, 'load', () => setTimeout(look));
};

/** What happened off the site: of that the collector knows, and a chunk of its own asks. */
const watchTouchpoints = async (moments: Moments): Promise<void> => {
  const { options, config } = moments.core;
  try {
    const { watch } = (await import(
      /* @vite-ignore */ options.base + config.load.touchpoints
    )) as typeof import('../chunks/touchpoints.js');
    watch(moments);
  } catch {
    // The next page tries again.
  }
};

/** What watches for a moment, by the option that asks for it. */
const watchers = {
  exit: watchExitIntent,
  idleMs: watchIdle,
  click: watchClicks,
  scroll: watchScroll,
  slowMs: watchSlow,
  touchpoint: watchTouchpoints,
} satisfies Partial<Record<keyof BrowserMoment, (moments: Moments) => unknown>>;

/** Watches for what no event tells of. */
export const watchMoments =
  (core: Core): Watch =>
  (soon, on) => {
    let page: string;
    let met: Set<string>;
    const surveys = core.config.surveys?.list ?? [];
    const note = noteWaits(core);
    const meet: Meet = (isMet, isFree) => {
      const { id: open, path } = core.page;
      if (open !== page) met = new Set();
      page = open;
      for (const { id, when } of core.isAway ? [] : surveys)
        when.forEach(({ moment, page: where, afterMs }, trigger) => {
          const key = id + trigger;
          if (!moment || met.has(key) || (where !== undefined && !isMatch(where, path))) return;
          try {
            if (!isMet(moment)) return;
          } catch {
            // No selector that this browser knows.
            return;
          }
          met.add(key);
          const dueAt = core.now() + afterMs;
          const wait = { survey: id, trigger, dueAt, page: isFree ? undefined : open };
          soon((visitor) => openMemory(visitor).waits.push(wait));
          if (isFree) note(wait);
        });
    };
    const moments = surveys.flatMap(({ when }) => when.flatMap(({ moment = {} }) => Object.keys(moment)));
    for (const [name, watch] of Object.entries(watchers))
      if (moments.includes(name)) void watch({ core, meet, soon, on, tools });
  };
