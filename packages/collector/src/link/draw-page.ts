import { escapeHtml, toDataBlock } from './html.js';

/** The same page in another language. */
export interface OtherLanguage {
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Its name for itself. */
  name: string;
  /** Address, relative to the page. */
  href: string;
}

export interface DrawnPage {
  language: string;
  dir: 'ltr' | 'rtl';
  /** Of the site; '' where there is none. */
  name: string;
  title: string;
  /** Addresses relative to the page; absent where nothing was built. */
  style?: string;
  /** A heading and a sentence, where there is no survey to show. */
  words?: { heading: string; sentence: string };
  survey?: {
    script: string;
    needsScript: string;
    /** Who answers, for the collector. */
    note: string;
    others: readonly OtherLanguage[];
    /** For the script. */
    data: unknown;
  };
}

const drawHead = ({ name, title, style, survey }: DrawnPage): string =>
  [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(name === '' ? title : `${title} · ${name}`)}</title>`,
    '<link rel="icon" href="data:,">',
    ...(style === undefined ? [] : [`<link rel="stylesheet" href="${escapeHtml(style)}">`]),
    ...(survey ? [`<script type="module" src="${escapeHtml(survey.script)}"></script>`] : []),
  ].join('\n');

const drawWords = ({ heading, sentence }: NonNullable<DrawnPage['words']>): string =>
  `<h2>${escapeHtml(heading)}</h2>\n<p>${escapeHtml(sentence)}</p>`;

const drawOther = ({ tag, dir, name, href }: OtherLanguage): string =>
  `<li><a href="${escapeHtml(href)}" hreflang="${escapeHtml(tag)}" lang="${escapeHtml(tag)}" dir="${dir}">${escapeHtml(name)}</a></li>`;

const drawFoot = ({ note, others }: NonNullable<DrawnPage['survey']>): string =>
  `<footer>
<p>${escapeHtml(note)}</p>${others.length === 0 ? '' : `\n<ul>${others.map(drawOther).join('')}</ul>`}
</footer>`;

/** The page of a survey: what stands around the card, and what its script needs. */
export const drawPage = (page: DrawnPage): string => {
  const { language, dir, name, words, survey } = page;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<head>
${drawHead(page)}
</head>
<body>
${name === '' ? '' : `<header><h1><bdi>${escapeHtml(name)}</bdi></h1></header>\n`}<main tabindex="-1">
<div role="status">${words ? drawWords(words) : ''}</div>
${survey ? `<noscript><p>${escapeHtml(survey.needsScript)}</p></noscript>\n` : ''}</main>
${survey ? `${drawFoot(survey)}\n<script type="application/json" id="survey">${toDataBlock(survey.data)}</script>\n` : ''}</body>
</html>
`;
};
