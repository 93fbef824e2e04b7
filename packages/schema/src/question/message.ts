import Type, { type Static } from 'typebox';
import { Text } from '../text.js';
import { questionBase } from './common.js';

/** A closing word: nothing is asked. */
export const MessageQuestion = Type.Object(
  {
    type: Type.Literal('message', {
      description: 'A closing word: nothing is asked.',
      examples: ['message'],
    }),
    ...questionBase,
    body: Type.Optional(Text('A sentence under the heading.', { fa: 'به کارمان می‌آید.', en: 'It helps.' })),
    link: Type.Optional(
      Type.String({ pattern: '^(https?://|/)', description: 'Where a button leads.', examples: ['/invite'] }),
    ),
    linkText: Type.Optional(Text('Words of that button.', { fa: 'دعوت دوستان', en: 'Invite friends' })),
    coupon: Type.Optional(
      Type.String({ maxLength: 40, description: 'A code to copy.', examples: ['NOGOL-7Q2K'] }),
    ),
  },
  { additionalProperties: false, description: 'A thank-you, with a link or a coupon.' },
);
export type MessageQuestion = Static<typeof MessageQuestion>;
