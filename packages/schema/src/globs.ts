import Type from 'typebox';

/** A list of globs. */
export const globs = (description: string, byDefault: string[], examples: string[]) =>
  Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      description,
      default: byDefault,
      examples: [examples],
    }),
  );
