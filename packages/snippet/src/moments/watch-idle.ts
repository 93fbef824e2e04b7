import type { Moments } from './moments.js';

/** Whatever somebody who is there does. */
const signs = ['pointermove', 'pointerdown', 'touchmove', 'keydown', 'wheel', 'scroll'];

/** Nobody moved, touched, typed or scrolled for so long on a page that is seen. One timer, and none while nothing is left to wait for. */
export const watchIdle = ({ core, meet, on }: Moments): void => {
  const terms = (core.config.surveys?.list ?? []).flatMap(({ when }) =>
    when.flatMap(({ moment }) => moment?.idleMs ?? []),
  );
  let at: number;
  let timer = 0;
  const look = (): void => {
    if (document.hidden) at = performance.now();
    const idleMs = performance.now() - at;
    meet((moment) => moment.idleMs && idleMs >= moment.idleMs);
    const rest = Math.min(...terms.filter((term) => term > idleMs)) - idleMs;
    timer = rest < 1e9 ? window.setTimeout(look, rest) : 0;
  };
  const act = (): void => {
    at = performance.now();
    if (!timer) look();
  };
  act();
  for (const sign of [...signs, 'visibilitychange']) on(document, sign, act);
};
