import Type, { type Static } from 'typebox';
import { onPage } from './common.js';

/** Something was clicked. It holds over navigation, as a link is clicked to go on. */
export const ClickTrigger = Type.Object(
  {
    click: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'A CSS selector of what is clicked, or of something around it.',
      examples: ['#compare'],
    }),
    ...onPage,
  },
  { additionalProperties: false, description: 'Something was clicked.' },
);
export type ClickTrigger = Static<typeof ClickTrigger>;
