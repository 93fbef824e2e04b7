import { describeTarget } from './describe-target.js';
import type { Hear } from './hear.js';
import type { Tell } from './tell.js';

/** Hears of three quick clicks on one place. By presses, since keys, labels and scripts click as well; a finger that scrolls makes none. */
export const watchRage = (hear: Hear, tell: Tell): void => {
  let burst: MouseEvent[] = [];
  hear('mousedown', (event) => {
    const press = event as MouseEvent;
    burst = burst.filter(
      (each) => press.timeStamp - each.timeStamp < 1e3 && Math.hypot(press.x - each.x, press.y - each.y) < 30,
    );
    // Three clicks on words select them.
    if (burst.push(press) > 2 && getSelection()?.isCollapsed)
      tell('rage_click', describeTarget(event.target as Element));
  });
};
