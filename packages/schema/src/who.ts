import Type, { type Static } from 'typebox';
import { conditions } from './condition.js';
import { Device } from './device.js';
import { sourceClasses, type SourceClass } from './rules/sources.js';

const range = (description: string) =>
  Type.Object(
    {
      min: Type.Optional(Type.Integer({ minimum: 0, description: 'At least.', examples: [1] })),
      max: Type.Optional(Type.Integer({ minimum: 0, description: 'At most.', examples: [3] })),
    },
    { additionalProperties: false, description, examples: [{ min: 1 }] },
  );

const points = Type.Object(
  {
    min: Type.Optional(Type.Integer({ description: 'At least.', examples: [9] })),
    max: Type.Optional(Type.Integer({ description: 'At most.', examples: [6] })),
  },
  { additionalProperties: false, description: 'A range of points.', examples: [{ min: 9 }] },
);

/** An answer given to an earlier survey: the id of an option, or a range of a scale. */
const Given = Type.Union([Type.String({ minLength: 1, maxLength: 40 }), points], {
  description: 'The id of an option, or a range of points.',
  examples: [{ min: 9 }],
});

// A union of a list is of no type that says so.
const SourceName = Type.Union(
  sourceClasses.map((name) => Type.Literal(name)),
) as unknown as Type.TLiteral<SourceClass>;

const names = (description: string, examples: string[], maxLength = 40) =>
  Type.Array(Type.String({ minLength: 1, maxLength }), {
    minItems: 1,
    maxItems: 50,
    description,
    examples: [examples],
  });

/** Whom a survey asks: all of these must hold. */
export const Who = Type.Object(
  {
    new: Type.Optional(
      Type.Boolean({ description: 'In the first visit, or (false) in a later one.', examples: [true] }),
    ),
    visits: Type.Optional(range('How many visits the visitor has made, this one included.')),
    purchases: Type.Optional(range('How many purchases the visitor has made in this browser.')),
    daysSinceFirstVisit: Type.Optional(range('Whole days since the first visit began.')),
    stage: Type.Optional(names('In one of these stages now.', ['consideration'])),
    reached: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Has been in this stage, or in one that comes after it.',
        examples: ['purchase'],
      }),
    ),
    language: Type.Optional(
      names(
        'Only on pages in one of these languages of the site; for others, where the visitor’s browser is in one.',
        ['fa'],
      ),
    ),
    answers: Type.Optional(
      Type.Record(
        Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }),
        Type.Record(Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' }), Given, {
          additionalProperties: false,
        }),
        {
          additionalProperties: false,
          description: 'What was answered to earlier surveys: by survey and question.',
          examples: [{ nps: { score: { min: 9 } } }],
        },
      ),
    ),
    source: Type.Optional(
      Type.Array(SourceName, {
        minItems: 1,
        description:
          'Where the visit came from, as the report says it; other hosts of the site count as referral.',
        examples: [['search', 'social']],
      }),
    ),
    campaign: Type.Optional(
      names('The utm_campaign of the visit is one of these; * is any run of characters.', ['nowruz-*'], 100),
    ),
    landingPage: Type.Optional(
      names(
        'The visit began on a page with one of these paths, with * for one part and ** for any.',
        ['/blog/**'],
        200,
      ),
    ),
    traits: Type.Optional(
      conditions('What the page has said of the visitor by safar("traits", { … }): all of these.', {
        plan: ['pro', 'team'],
      }),
    ),
    cart: Type.Optional(
      Type.Object(
        {
          items: Type.Optional(range('Pieces in the cart.')),
          value: Type.Optional(range("Value of the cart, in the site's currency.")),
        },
        {
          additionalProperties: false,
          description: 'The cart at the moment of asking.',
          examples: [{ items: { min: 1 } }],
        },
      ),
    ),
    device: Type.Optional(
      Type.Array(Device, {
        minItems: 1,
        description: 'Only on these devices.',
        examples: [['desktop', 'mobile']],
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'Whom to ask: all of these must hold.',
    examples: [{ visits: { max: 1 }, device: ['mobile'] }],
  },
);
export type Who = Static<typeof Who>;
export type Range = { min?: number; max?: number };
