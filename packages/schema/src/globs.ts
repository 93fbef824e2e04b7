import Type from 'typebox';

/** An option that is a list of globs over paths, hosts or names. */
export const globs = (description: string, byDefault: string[], examples: string[]) =>
  Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      description,
      default: byDefault,
      examples: [examples],
    }),
  );
