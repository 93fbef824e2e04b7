import Type, { type Static } from 'typebox';

interface Bucket {
  /** Types of questions it is a word for: an option of a choice may have the same name. */
  types: readonly string[];
  /** Lowest and highest answer. Without it: the question was passed over. */
  range?: readonly [min: number, max: number];
}

/** Words for answers, as the instruments call them. */
export const buckets: Readonly<Record<string, Bucket>> = {
  skipped: { types: ['nps', 'csat', 'ces', 'scale', 'choice', 'text', 'consent', 'contact'] },
  detractor: { types: ['nps'], range: [0, 6] },
  passive: { types: ['nps'], range: [7, 8] },
  promoter: { types: ['nps'], range: [9, 10] },
  dissatisfied: { types: ['csat'], range: [1, 2] },
  neutral: { types: ['csat'], range: [3, 3] },
  satisfied: { types: ['csat'], range: [4, 5] },
  hard: { types: ['ces'], range: [1, 4] },
  easy: { types: ['ces'], range: [5, 7] },
  agreed: { types: ['consent'], range: [1, 1] },
  left: { types: ['contact'], range: [1, 1] },
};

/** What a word means for a question of this type; undefined = nothing. */
export const getBucket = (word: string, type: string): Bucket | undefined => {
  const bucket = Object.hasOwn(buckets, word) ? buckets[word] : undefined;
  return bucket?.types.includes(type) ? bucket : undefined;
};

/** Beyond every scale: JSON knows no infinity. */
const beyond = 1000;

/**
 * Between which answers one lies that a config names: a range, a word of the instrument, or the id of an option.
 * @returns both included; undefined for a question that was passed over
 */
export const getAnswerRange = (
  answer: string | { min?: number; max?: number },
  type: string,
): readonly [from: number | string, until: number | string] | undefined => {
  if (typeof answer === 'object') return [answer.min ?? -beyond, answer.max ?? beyond];
  const bucket = getBucket(answer, type);
  return bucket ? bucket.range : [answer, answer];
};

const Step = Type.Object(
  {
    answer: Type.Optional(
      Type.Union(
        [
          Type.String({ minLength: 1, maxLength: 40 }),
          Type.Object(
            {
              min: Type.Optional(Type.Integer({ description: 'At least.', examples: [0] })),
              max: Type.Optional(Type.Integer({ description: 'At most.', examples: [6] })),
            },
            { additionalProperties: false, description: 'A range of points.' },
          ),
        ],
        {
          description:
            'Which answer: the id of an option, a range of a scale, or a word such as "detractor", "satisfied", "easy" or "skipped". Without it: any.',
          examples: ['detractor'],
        },
      ),
    ),
    to: Type.String({
      minLength: 1,
      maxLength: 40,
      description: 'Id of a later question, or "end" for the closing words.',
      examples: ['reason'],
    }),
  },
  { additionalProperties: false, description: 'One way on.' },
);

/** Where a question leads: the first way whose answer fits; where none does, to the question below it. */
export const Next = Type.Array(Step, {
  minItems: 1,
  maxItems: 20,
  description:
    'Where an answer leads. The first that fits counts; without one, the question below comes next.',
  examples: [[{ answer: 'promoter', to: 'end' }]],
});
export type Next = Static<typeof Next>;
