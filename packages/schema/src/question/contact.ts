import Type, { type Static } from 'typebox';
import { Text } from '../text.js';
import { questionBase } from './common.js';

/** A way to reach the visitor, sealed in the browser for the owner of the site alone. */
export const ContactQuestion = Type.Object(
  {
    type: Type.Literal('contact', {
      description:
        'A way to reach the visitor, encrypted in the browser: only "safar contacts list" with the private key reads it. Needs contacts.publicKey.',
      examples: ['contact'],
    }),
    ...questionBase,
    hint: Type.Optional(
      Text('A sentence under the question; default: what happens with the contact.', {
        fa: 'یک روز کاری پس از این تماس می‌گیریم.',
        en: 'We call within one working day.',
      }),
    ),
    ask: Type.Optional(
      Type.Union([Type.Literal('either'), Type.Literal('email'), Type.Literal('phone')], {
        default: 'either',
        description: 'What is asked for: an e-mail address, a phone number, or either of them.',
        examples: ['phone'],
      }),
    ),
  },
  { additionalProperties: false, description: 'A way to reach the visitor, kept apart and encrypted.' },
);
export type ContactQuestion = Static<typeof ContactQuestion>;
