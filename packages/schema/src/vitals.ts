import Type from 'typebox';

const closed = { additionalProperties: false } as const;

export const Vitals = Type.Object(
  {
    attribution: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Web vitals are told with what caused them: the element and the longest phase. Two kilobytes more, when the page is idle.',
        examples: [true],
      }),
    ),
  },
  { ...closed, description: 'How the page feels.', examples: [{ attribution: true }] },
);
