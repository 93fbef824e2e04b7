/** Windows that surveys are shown in: that of a phone without the browser's bars, and that of a laptop. */
export const widths = {
  phone: { inlineSize: 390, blockSize: 664 },
  desktop: { inlineSize: 1280, blockSize: 800 },
} as const;
export type Width = keyof typeof widths;
export const widthNames: readonly Width[] = ['phone', 'desktop'];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** One way a survey is shown. */
export interface Combination {
  survey: string;
  language: string;
  width: Width;
  scheme: Scheme;
}

/** What is chosen above the drawings; undefined = everything. */
export interface View {
  /** Language of the page itself; '' = the browser's. */
  lang: string;
  /** '' = every survey. */
  survey: string;
  languages?: readonly string[];
  widths?: readonly string[];
  schemes?: readonly string[];
  /** Question that is shown first, by survey. */
  at: Readonly<Record<string, string>>;
}

const readList = (params: URLSearchParams, name: string): readonly string[] | undefined =>
  params.get(name)?.split(',').filter(Boolean);

/** The choices that an address names. */
export const readView = (search: string): View => {
  const params = new URLSearchParams(search);
  const [languages, chosenWidths, chosenSchemes] = ['language', 'width', 'scheme'].map((name) =>
    readList(params, name),
  );
  const at = params.getAll('at').map((pair): [string, string] => {
    const [survey = '', question = ''] = pair.split(':');
    return [survey, question];
  });
  return {
    lang: params.get('lang') ?? '',
    survey: params.get('survey') ?? '',
    ...(languages ? { languages } : {}),
    ...(chosenWidths ? { widths: chosenWidths } : {}),
    ...(chosenSchemes ? { schemes: chosenSchemes } : {}),
    at: Object.fromEntries(at.filter(([survey, question]) => survey !== '' && question !== '')),
  };
};

/** The address of choices, `?` included; '' for none. Everything is said by saying nothing. */
export const writeView = (view: View): string => {
  const params: [string, string][] = [];
  if (view.lang !== '') params.push(['lang', view.lang]);
  if (view.survey !== '') params.push(['survey', view.survey]);
  if (view.languages) params.push(['language', view.languages.join(',')]);
  if (view.widths) params.push(['width', view.widths.join(',')]);
  if (view.schemes) params.push(['scheme', view.schemes.join(',')]);
  for (const [survey, question] of Object.entries(view.at)) params.push(['at', `${survey}:${question}`]);
  // Letters, digits, dashes, commas and colons need no escape, and an address is read by people.
  const said = params.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C|%3A/g, decodeURIComponent)}`,
  );
  return said.length === 0 ? '' : `?${said.join('&')}`;
};

/** Whether something is shown. */
export const isInView = (view: View, { survey, language, width, scheme }: Combination): boolean =>
  (view.survey === '' || view.survey === survey) &&
  (view.languages?.includes(language) ?? true) &&
  (view.widths?.includes(width) ?? true) &&
  (view.schemes?.includes(scheme) ?? true);

/** Every way that surveys are shown, in the order of the page. */
export const listCombinations = (surveys: readonly string[], languages: readonly string[]): Combination[] =>
  surveys.flatMap((survey) =>
    languages.flatMap((language) =>
      widthNames.flatMap((width) => schemes.map((scheme) => ({ survey, language, width, scheme }))),
    ),
  );

/** Takes a name out of a choice or puts it in; all of them are no choice. */
export const toggle = (
  chosen: readonly string[] | undefined,
  name: string,
  all: readonly string[],
): readonly string[] | undefined => {
  const now = chosen ?? all;
  const next = all.filter((each) => (each === name ? !now.includes(each) : now.includes(each)));
  return next.length === all.length ? undefined : next;
};

/** Address of the frame that shows a combination. @param question to begin with; '' = as it first appears */
export const getFrameAddress = (combination: Combination, question: string): string =>
  `/frame?${new URLSearchParams({ ...combination, ...(question === '' ? {} : { question }) }).toString()}`;
