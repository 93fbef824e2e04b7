import Type, { type Static } from 'typebox';
import { Text } from './text.js';

/** What makes a visitor enter a stage: a page seen, or an event that happened. */
export const StageRule = Type.Union([
  Type.Object(
    {
      page: Type.String({
        minLength: 1,
        description: 'Path of the page, with * for one part and ** for any.',
        examples: ['/products/**'],
      }),
    },
    { additionalProperties: false, description: 'A page with this path is seen.' },
  ),
  Type.Object(
    {
      event: Type.String({
        minLength: 1,
        maxLength: 40,
        description: 'Name of the event.',
        examples: ['begin_checkout'],
      }),
      nth: Type.Optional(
        Type.Integer({
          minimum: 1,
          default: 1,
          description: "From the visitor's how-manieth such event on.",
          examples: [2],
        }),
      ),
    },
    { additionalProperties: false, description: 'This event happens.' },
  ),
]);

export type StageRule = Static<typeof StageRule>;

/** A stage of the journey. Order in the file is the order of the journey. */
export const Stage = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z][a-z0-9-]{0,39}$',
      description: 'Name of the stage in files and figures.',
      examples: ['purchase'],
    }),
    title: Type.Optional(
      Text('Name of the stage on the map; default: its id, or the usual name of a usual stage.', {
        fa: 'خرید',
        en: 'Purchase',
      }),
    ),
    once: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Never entered again by a visitor who was beyond it.',
        examples: [true],
      }),
    ),
    enter: Type.Optional(
      Type.Array(StageRule, {
        default: [],
        description: 'A visitor enters when any of these happens.',
        examples: [[{ page: '/checkout/**' }]],
      }),
    ),
  },
  { additionalProperties: false, description: 'A stage of the journey.' },
);

export type Stage = Static<typeof Stage>;

/** The stages of a site whose `safar.json` names none. */
export const defaultStages: Stage[] = [
  { id: 'awareness', title: { fa: 'آگاهی', en: 'Awareness' }, once: true, enter: [{ page: '/**' }] },
  {
    id: 'consideration',
    title: { fa: 'بررسی', en: 'Consideration' },
    enter: [{ event: 'view_item' }, { page: '/products/**' }, { page: '/product/**' }, { page: '/pricing' }],
  },
  {
    id: 'purchase',
    title: { fa: 'خرید', en: 'Purchase' },
    enter: [
      { event: 'add_to_cart' },
      { event: 'begin_checkout' },
      { page: '/cart' },
      { page: '/checkout/**' },
    ],
  },
  {
    id: 'experience',
    title: { fa: 'تجربه', en: 'Experience' },
    enter: [{ event: 'purchase' }, { page: '/orders/**' }, { page: '/account/**' }],
  },
  { id: 'loyalty', title: { fa: 'وفاداری', en: 'Loyalty' }, enter: [{ event: 'purchase', nth: 2 }] },
  {
    id: 'advocacy',
    title: { fa: 'معرفی به دیگران', en: 'Advocacy' },
    enter: [{ event: 'share' }, { page: '/invite' }, { page: '/review/**' }],
  },
];
