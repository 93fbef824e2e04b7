import Type, { type Static } from 'typebox';

/** A text of the owner's: one string for all languages, or one per language tag. */
export const Text = (description: string, example: string | Record<string, string>) =>
  Type.Union(
    [
      Type.String({ minLength: 1, maxLength: 500 }),
      Type.Record(
        Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' }),
        Type.String({ minLength: 1, maxLength: 500 }),
        {
          additionalProperties: false,
        },
      ),
    ],
    { description: `${description} One text, or one per language.`, examples: [example] },
  );

export type Text = Static<ReturnType<typeof Text>>;

/**
 * Chooses the text for a language: the tag itself, its base language, then the others in the order given, then any.
 * @param languages the site's languages, its default first
 */
export const getText = (text: Text, language: string, languages: readonly string[] = []): string => {
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] ?? language;
  for (const tag of [language, base, ...languages]) {
    const found = text[tag];
    if (found !== undefined) return found;
  }
  return Object.values(text)[0] ?? '';
};
