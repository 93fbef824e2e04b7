/** The page's language if the site has it, else the visitor's, else the site's first. */
export const chooseLanguage = (languages: readonly string[], ...wanted: string[]): string | undefined =>
  wanted
    .flatMap((tag) => [tag, tag.split('-')[0]])
    .find((tag) => tag !== undefined && languages.includes(tag)) ?? languages[0];
