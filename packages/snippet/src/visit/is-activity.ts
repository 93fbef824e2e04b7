import { isMatch } from '@safar/schema/browser';
import { core } from '../core.js';

/**
 * Whether an event is something the visitor did. Which ones are not, the config says; without one nothing but the page's end
 * happens by itself.
 */
export const isActivity = (name: string): boolean => !isMatch(core.config.passive || 'page_leave', name);
