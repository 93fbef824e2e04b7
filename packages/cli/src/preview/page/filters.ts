import type { PreviewState } from '../shared/contract.js';
import { schemes, toggle, type View, widthNames } from '../shared/view.js';
import { create } from './dom.js';
import type { Words } from './words/index.js';

export interface Filters {
  element: HTMLElement;
  update(state: PreviewState, view: View): void;
}

type Choice = 'languages' | 'widths' | 'schemes';

interface Group {
  element: HTMLElement;
  /** @param names with their labels, in order */
  update(
    names: readonly (readonly [name: string, label: string])[],
    chosen: readonly string[] | undefined,
  ): void;
}

const createGroup = (title: string, onToggle: (name: string, all: readonly string[]) => void): Group => {
  const chips = create('div', { class: 'chips' });
  const element = create(
    'div',
    { class: 'group', role: 'group', 'aria-label': title },
    create('span', { 'aria-hidden': 'true' }, title),
    chips,
  );
  let known = '';
  return {
    element,
    update(names, chosen) {
      const all = names.map(([name]) => name);
      // Rebuilt only when there are others, so that the one with focus keeps it.
      if (known !== JSON.stringify(names)) {
        known = JSON.stringify(names);
        chips.replaceChildren(
          ...names.map(([name, label]) => {
            const box = create('input', { type: 'checkbox', value: name });
            box.addEventListener('change', () => onToggle(name, all));
            return create('label', { class: 'chip' }, box, create('bdi', {}, label));
          }),
        );
      }
      for (const box of chips.querySelectorAll('input')) box.checked = chosen?.includes(box.value) ?? true;
      element.hidden = names.length < 2;
    },
  };
};

const fillSurveys = (
  select: HTMLSelectElement,
  { surveys }: PreviewState,
  chosen: string,
  words: Words,
): void => {
  const ids = surveys.map(({ id }) => id);
  // One that an earlier save had stays chosen, and shows nothing until it is back.
  const all = chosen === '' || ids.includes(chosen) ? ids : [...ids, chosen];
  select.replaceChildren(
    create('option', { value: '' }, words.allSurveys),
    ...all.map((id) => create('option', { value: id }, id)),
  );
  select.value = chosen;
};

/** What is chosen above the drawings. @param onView with what was chosen */
export const createFilters = (words: Words, getView: () => View, onView: (view: View) => void): Filters => {
  const select = create('select');
  select.addEventListener('change', () => onView({ ...getView(), survey: select.value }));
  const createChoice = (title: string, choice: Choice): Group =>
    createGroup(title, (name, all) => {
      const { [choice]: chosen, ...others } = getView();
      const next = toggle(chosen, name, all);
      onView(next ? { ...others, [choice]: next } : others);
    });
  const languages = createChoice(words.languages, 'languages');
  const widths = createChoice(words.windows, 'widths');
  const colours = createChoice(words.schemes, 'schemes');
  const element = create(
    'form',
    { class: 'filters', 'aria-label': words.choices },
    create('label', { class: 'pick' }, create('span', {}, words.survey), select),
    languages.element,
    widths.element,
    colours.element,
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return {
    element,
    update(state, view) {
      fillSurveys(select, state, view.survey, words);
      languages.update(
        state.languages.map((tag) => [tag, tag]),
        view.languages,
      );
      widths.update(
        widthNames.map((name) => [name, words.width[name]]),
        view.widths,
      );
      colours.update(
        schemes.map((name) => [name, words.scheme[name]]),
        view.schemes,
      );
    },
  };
};
