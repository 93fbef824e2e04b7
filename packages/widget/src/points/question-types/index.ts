import type { questionViews as allViews } from '../../question-types/index.js';
import { message } from '../../question-types/message.js';
import { scale } from '../../question-types/scale.js';
import { text } from '../../question-types/text.js';

export const questionViews = { nps: scale, csat: scale, ces: scale, scale, text, message } satisfies Partial<
  typeof allViews
>;
