import Type, { type Static } from 'typebox';

const range = (description: string) =>
  Type.Object(
    {
      min: Type.Optional(Type.Integer({ minimum: 0, description: 'At least.', examples: [1] })),
      max: Type.Optional(Type.Integer({ minimum: 0, description: 'At most.', examples: [3] })),
    },
    { additionalProperties: false, description, examples: [{ min: 1 }] },
  );

export const Device = Type.Union([Type.Literal('mobile'), Type.Literal('tablet'), Type.Literal('desktop')]);
export type Device = Static<typeof Device>;

/** Whom a survey asks: all of these must hold. */
export const Who = Type.Object(
  {
    visits: Type.Optional(range('How many visits the visitor has made, this one included.')),
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
