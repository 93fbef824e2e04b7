import type { Core } from '../context.js';
import { buffered, chooseMode, choiceKey, full, off } from '../privacy/consent.js';

/** Why nothing can be recorded: as it is with any visitor. */
export type Obstacle = 'denied' | 'waiting' | 'gpc' | 'anonymous' | 'storage';

/** What stands against recording a walk in this browser; undefined = nothing. */
export const findObstacle = (
  { options, local, config, isLost }: Pick<Core, 'options' | 'local' | 'config' | 'isLost'>,
  isGpc: boolean | undefined,
): Obstacle | undefined => {
  const choice = local[choiceKey] ?? options.choice;
  const honoured = isGpc && !config.ignoreGpc;
  const mode = chooseMode(options.consent, choice, honoured);
  if (mode === full) return isLost ? 'storage' : undefined;
  if (mode === off || choice === 'denied') return 'denied';
  if (mode === buffered) return 'waiting';
  return honoured ? 'gpc' : 'anonymous';
};
