import type { PreviewDrawing, PreviewSurvey } from '../shared/contract.js';
import { isInView, schemes, type View, widthNames } from '../shared/view.js';
import { create, placeChildren } from './dom.js';
import { createFigure, type Figure } from './figure.js';
import type { Words } from './words/index.js';

/** A survey with all its drawings. */
export interface Section {
  element: HTMLElement;
  update(survey: PreviewSurvey, view: View, siteLanguage: string): void;
  /** How many drawings are in view, and how many there are. */
  count(): { shown: number; all: number };
}

interface Row {
  element: HTMLElement;
  update(survey: PreviewSurvey, drawing: PreviewDrawing, view: View): void;
  figures: readonly Figure[];
}

const nameLanguage = (tag: string, lang: string): string => {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // No language that this browser has a name for.
    return tag;
  }
};

const createRow = (survey: string, language: string, words: Words, lang: string): Row => {
  const note = create('p', { class: 'note' });
  const figures = widthNames.flatMap((width) =>
    schemes.map((scheme) => createFigure({ survey, language, width, scheme }, words)),
  );
  const element = create(
    'div',
    { class: 'row' },
    create('h3', {}, nameLanguage(language, lang), ' ', create('code', {}, language)),
    note,
    create('div', { class: 'shots' }, ...figures.map((figure) => figure.element)),
  );
  return {
    element,
    figures,
    update({ id }, drawing, view) {
      note.hidden = drawing.shownIn === drawing.language;
      note.textContent = words.fallsBack(nameLanguage(drawing.shownIn, lang));
      for (const figure of figures) {
        figure.element.hidden = !isInView(view, figure.combination);
        figure.update(drawing, view.at[id] ?? '');
      }
      element.hidden = figures.every((figure) => figure.element.hidden);
    },
  };
};

/** The text in the first of some languages that has one; in any where none has. */
const pick = (texts: Readonly<Record<string, string>>, languages: readonly string[]): string =>
  languages.map((language) => texts[language]).find((text) => text !== undefined) ??
  Object.values(texts)[0] ??
  '';

const fillOptions = (
  select: HTMLSelectElement,
  { id, questions }: PreviewSurvey,
  view: View,
  words: Words,
  languages: readonly string[],
): void => {
  const first = create('option', { value: '' }, words.asItAppears);
  const others = questions.map((question, index) =>
    create(
      'option',
      { value: question.id },
      [
        (index + 1).toLocaleString(document.documentElement.lang),
        question.id,
        pick(question.texts, languages),
      ].join(' · '),
    ),
  );
  select.replaceChildren(first, ...others);
  const chosen = view.at[id] ?? '';
  select.value = questions.some((question) => question.id === chosen) ? chosen : '';
};

/** @param onQuestion when another question is to be shown first */
export const createSection = (
  id: string,
  words: Words,
  lang: string,
  onQuestion: (question: string) => void,
): Section => {
  const title = create('bdi');
  const about = create('p', { class: 'about' });
  const select = create('select');
  select.addEventListener('change', () => onQuestion(select.value));
  const heading = create('h2', { id: `survey-${id}` }, title);
  const rows = create('div', { class: 'rows' });
  const element = create(
    'section',
    { class: 'survey', 'aria-labelledby': heading.id },
    create(
      'header',
      {},
      create('div', {}, heading, about),
      create('label', { class: 'pick' }, create('span', {}, words.question), select),
    ),
    rows,
  );
  const known = new Map<string, Row>();
  const getRow = (language: string): Row => {
    const row = known.get(language) ?? createRow(id, language, words, lang);
    known.set(language, row);
    return row;
  };

  return {
    element,
    update(survey, view, siteLanguage) {
      title.textContent = pick(survey.titles, [lang, siteLanguage]) || id;
      about.replaceChildren(
        create('code', {}, id),
        ...(survey.template === undefined ? [] : [` · ${words.template(survey.template)}`]),
      );
      fillOptions(select, survey, view, words, [lang, siteLanguage]);
      for (const language of known.keys())
        if (!survey.drawings.some((drawing) => drawing.language === language)) known.delete(language);
      placeChildren(
        rows,
        survey.drawings.map((drawing) => {
          const row = getRow(drawing.language);
          // A question that an earlier save had is none to begin with.
          row.update(survey, drawing, { ...view, at: { [id]: select.value } });
          return row.element;
        }),
      );
      element.hidden = [...known.values()].every((row) => row.element.hidden);
    },
    count() {
      const all = [...known.values()].flatMap(({ figures }) => figures);
      return { shown: all.filter((figure) => !figure.element.hidden).length, all: all.length };
    },
  };
};
