import Type from 'typebox';

const closed = { additionalProperties: false } as const;

/** How surveys look. */
export const Theme = Type.Object(
  {
    accent: Type.Optional(
      Type.String({
        pattern: '^#[0-9a-fA-F]{6}$',
        description: 'Colour of buttons and chosen answers.',
        examples: ['#a8324a'],
      }),
    ),
    surface: Type.Optional(
      Type.String({
        pattern: '^#[0-9a-fA-F]{6}$',
        description: 'Ground of the card.',
        examples: ['#fffdf8'],
      }),
    ),
    ink: Type.Optional(
      Type.String({ pattern: '^#[0-9a-fA-F]{6}$', description: 'Colour of text.', examples: ['#33241f'] }),
    ),
    radius: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 32,
        description: 'Corner radius of the card, in px.',
        examples: [14],
      }),
    ),
    scheme: Type.Optional(
      Type.Union([Type.Literal('auto'), Type.Literal('light'), Type.Literal('dark')], {
        description:
          'Light or dark: as the visitor’s system prefers (auto, as when left out), or always one of them. A "surface" or an "ink" decides it by itself.',
        examples: ['light'],
      }),
    ),
    zIndex: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 2_147_483_647,
        description:
          'How far in front of the page the card and its tab stand, as CSS z-index. Left out: in front of nearly everything (2147483000).',
        examples: [900],
      }),
    ),
  },
  {
    ...closed,
    description: 'How the survey card looks; a colour left out is derived.',
    examples: [{ accent: '#a8324a', radius: 14 }],
  },
);
