import Type, { type Static } from 'typebox';
import { Text } from '../text.js';
import { questionBase } from './common.js';

/** Agreeing to something by ticking it. */
export const ConsentQuestion = Type.Object(
  {
    type: Type.Literal('consent', { description: 'Something to agree to.', examples: ['consent'] }),
    ...questionBase,
    hint: Type.Optional(Text('A sentence under the question.', 'We read every answer.')),
    statement: Type.Optional(
      Text('What is agreed to, beside the box.', {
        fa: 'می‌توانید دربارهٔ پاسخم با من تماس بگیرید.',
        en: 'You may contact me about my answer.',
      }),
    ),
  },
  { additionalProperties: false, description: 'Something to agree to.' },
);
export type ConsentQuestion = Static<typeof ConsentQuestion>;
