import type { Finding, PreviewState } from '../shared/contract.js';
import { create } from './dom.js';
import type { Words } from './words/index.js';

const say = ({ line, column, path, message }: Finding, file: string): HTMLElement =>
  create(
    'li',
    {},
    create('code', { class: 'place' }, `${file}:${line}:${column}`),
    ...(path === '' ? [] : [create('code', { class: 'path' }, path)]),
    create('span', {}, message),
  );

// The command speaks English, and so does what it finds.
const list = (findings: readonly Finding[], file: string): HTMLElement =>
  create('ol', { lang: 'en', dir: 'ltr' }, ...findings.map((finding) => say(finding, file)));

/** What is wrong with the file as it is now, and what could be better; nothing where all is well. */
export const drawFindings = (state: PreviewState, words: Words): HTMLElement[] => {
  const { findings, trouble, file, isBehind, surveys, site } = state;
  const mistakes = findings.filter(({ kind }) => kind === 'mistake');
  const hints = findings.filter(({ kind }) => kind === 'hint');
  const wrong = isBehind
    ? [
        create(
          'div',
          { class: 'wrong' },
          create('h2', {}, words.mistakes),
          trouble === '' ? list(mistakes, file) : create('p', { lang: 'en', dir: 'ltr' }, trouble),
          create('p', {}, site !== '' || surveys.length > 0 ? words.behind : words.nothingYet),
        ),
      ]
    : [];
  const better =
    hints.length === 0
      ? []
      : [
          create(
            'details',
            { class: 'hints' },
            create(
              'summary',
              {},
              `${words.hints} (${hints.length.toLocaleString(document.documentElement.lang)})`,
            ),
            list(hints, file),
          ),
        ];
  return [...wrong, ...better];
};
