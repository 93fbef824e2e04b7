import Type, { type Static } from 'typebox';
import { Text } from '../text.js';
import { questionBase } from './common.js';

export const ChoiceOption = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]{0,39}$',
      description: 'Name of the option in figures.',
      examples: ['friend'],
    }),
    text: Type.Optional(Text('Words of the option.', { fa: 'دوست یا آشنا', en: 'A friend or family' })),
    kind: Type.Optional(
      Type.Union([Type.Literal('other'), Type.Literal('none')], {
        description:
          '"other" opens a text field; "none" clears the rest. Both stay last, whatever the order.',
        examples: ['other'],
      }),
    ),
  },
  { additionalProperties: false, description: 'One option.' },
);

/** One or many of a list. */
export const ChoiceQuestion = Type.Object(
  {
    type: Type.Literal('choice', { description: 'One or many of a list.', examples: ['choice'] }),
    ...questionBase,
    hint: Type.Optional(
      Text('A sentence under the question.', {
        fa: 'می‌توانید چند مورد را انتخاب کنید.',
        en: 'Choose any that apply.',
      }),
    ),
    many: Type.Optional(
      Type.Boolean({ default: false, description: 'More than one may be chosen.', examples: [true] }),
    ),
    shuffle: Type.Optional(
      Type.Boolean({
        default: true,
        description: 'Options in a random order, the same for one visitor; "other" and "none" stay last.',
        examples: [false],
      }),
    ),
    options: Type.Optional(
      Type.Array(ChoiceOption, {
        minItems: 2,
        maxItems: 20,
        description: 'The options.',
        examples: [[{ id: 'friend' }, { id: 'search' }]],
      }),
    ),
  },
  { additionalProperties: false, description: 'One or many of a list.' },
);
export type ChoiceQuestion = Static<typeof ChoiceQuestion>;
