import type { BrowserMoment } from '@safar/schema/browser';
import type { Core } from '../context.js';
import type { Soon, Watch } from '../triggers/engine.js';
import type { Tools } from './tools.js';

/**
 * Fires the triggers whose moment is met, each once in a page view.
 * @param isFree whether the survey may be asked on another page as well
 */
export type Meet = (isMet: (moment: BrowserMoment) => unknown, isFree?: boolean) => void;

export interface Moments {
  core: Core;
  meet: Meet;
  soon: Soon;
  on: Parameters<Watch>[1];
  tools: Tools;
}
