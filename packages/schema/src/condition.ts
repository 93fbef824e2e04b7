import Type, { type Static } from 'typebox';

const values = () => [Type.String({ minLength: 1, maxLength: 100 }), Type.Number(), Type.Boolean()] as const;

/** What a parameter of an event, or a trait of a visitor, has to be. */
export const Condition = Type.Union(
  [
    ...values(),
    Type.Array(Type.Union([...values()]), { minItems: 1, maxItems: 50 }),
    Type.Object(
      {
        min: Type.Optional(Type.Number({ description: 'At least.', examples: [1000000] })),
        max: Type.Optional(Type.Number({ description: 'At most.', examples: [5000000] })),
      },
      { additionalProperties: false, description: 'A range of numbers.', examples: [{ min: 1000000 }] },
    ),
  ],
  {
    description: 'A value, one of several, or a range; * in a text is any run of characters.',
    examples: [{ min: 1000000 }, 'cod', ['cod', 'card-*']],
  },
);
export type Condition = Static<typeof Condition>;

/** Names of parameters and traits. */
export const conditionName = '^[a-zA-Z][a-zA-Z0-9_]{0,39}$';

/** Conditions by name. */
export const conditions = (description: string, example: Record<string, unknown>) =>
  Type.Record(Type.String({ pattern: conditionName }), Condition, {
    additionalProperties: false,
    description,
    examples: [example],
  });
