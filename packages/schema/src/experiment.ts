import Type, { type Static } from 'typebox';

/** Surveys against each other: two wordings or moments, each a whole survey of its own. */
const Experiment = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z][a-z0-9-]{0,39}$',
      description:
        'Name of the experiment in figures. Another name draws anew who sees which survey, so it stays while the experiment goes on.',
      examples: ['wording'],
    }),
    surveys: Type.Array(Type.String({ minLength: 1, maxLength: 40 }), {
      minItems: 2,
      maxItems: 10,
      description:
        'Ids of the surveys that are compared, the one that the others are measured against first. Each visitor is asked one of them, always the same one.',
      examples: [['nps', 'nps-short']],
    }),
    shares: Type.Optional(
      Type.Array(Type.Number({ minimum: 1, maximum: 99 }), {
        minItems: 2,
        maxItems: 10,
        description:
          'Per cent of visitors for each survey, in their order, 100 together; default: the same for all. Left as they are while the experiment goes on.',
        examples: [[80, 20]],
      }),
    ),
  },
  {
    additionalProperties: false,
    description: 'Surveys that are compared with each other.',
  },
);
export type Experiment = Static<typeof Experiment>;

export const Experiments = Type.Array(Experiment, {
  maxItems: 20,
  default: [],
  description: 'Surveys against each other; the report says how far apart they are, and how sure that is.',
  examples: [[{ id: 'wording', surveys: ['nps', 'nps-short'] }]],
});

/** Per cent of visitors for each survey of an experiment, in their order. */
export const getShares = ({ surveys, shares }: Experiment): number[] =>
  shares ?? surveys.map(() => 100 / surveys.length);
