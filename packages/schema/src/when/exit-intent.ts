import Type, { type Static } from 'typebox';
import { onPage, yes } from './common.js';

const description =
  'The visitor is about to leave: the pointer leaves through the top of the window; on phones a fast way up, the way back, or a return from another tab.';

/** The visitor is about to leave, as far as a page can tell. It holds on that page alone. */
export const ExitIntentTrigger = Type.Object(
  { exitIntent: yes('Shown when the visitor is about to leave.'), ...onPage },
  { additionalProperties: false, description },
);
export type ExitIntentTrigger = Static<typeof ExitIntentTrigger>;
