/** What a link says. */
export interface LinkParts {
  /** Address of the collector, with a slash at its end. */
  base: string;
  site: string;
  survey: string;
  language?: string | undefined;
  /** The order, signed. */
  reference?: string | undefined;
}

/** The address that opens a survey on a page of its own. */
export const writeLink = ({ base, site, survey, language, reference }: LinkParts): string => {
  const query = new URLSearchParams({
    ...(language === undefined ? {} : { lang: language }),
    ...(reference === undefined ? {} : { r: reference }),
  }).toString();
  return `${base}q/${site}/${survey}${query === '' ? '' : `?${query}`}`;
};
