import Type, { type Static } from 'typebox';
import { Text } from './text.js';

/** Where a survey stands. On phones a corner is the lower edge. */
export const Place = Type.Union(
  [
    Type.Literal('corner'),
    Type.Literal('corner-start'),
    Type.Literal('modal'),
    Type.Literal('inline'),
    Type.Literal('tab'),
  ],
  {
    default: 'corner',
    description:
      'Where it stands: in the lower corner at the end of the lines or at their start; as a dialog that has to be closed; inside the page, in the element <div data-safar-survey="id">; or behind a tab at the lower edge that opens it.',
    examples: ['inline'],
  },
);
export type Place = Static<typeof Place>;

/** The tab of a survey whose place is `tab`. */
export const Tab = Type.Object(
  {
    label: Type.Optional(
      Text('What it says; default: “Feedback” in the language of the page.', {
        fa: 'نظر شما',
        en: 'Feedback',
      }),
    ),
    pages: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
        minItems: 1,
        maxItems: 50,
        description:
          'Only on pages with one of these paths, with * for one part and ** for any; default: on all.',
        examples: [['/help/**']],
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'The tab of a survey whose place is "tab".',
    examples: [{ pages: ['/help/**'] }],
  },
);
export type Tab = Static<typeof Tab>;
