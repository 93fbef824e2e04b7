/** The language that a survey would speak on a page: the page's own if the site has it, else the site's first. */
export const chooseLanguage = (languages: readonly string[], page: string): string | undefined =>
  [page, page.split('-')[0]].find((tag) => tag !== undefined && languages.includes(tag)) ?? languages[0];
