import type { MountSurvey } from '@safar/schema';
import { mountSurvey as mountAnywhere } from '../places/index.js';
import { keepApart } from './keep-apart.js';

/** Shows a survey that may ask for a contact, wherever its content says. */
export const mountSurvey: MountSurvey = (mount) => mountAnywhere(keepApart(mount));
