import type { PreviewState } from '../shared/contract.js';
import { readView, type View, writeView } from '../shared/view.js';
import { create, placeChildren } from './dom.js';
import { drawEmpty, drawNotAny } from './empty.js';
import { createFilters } from './filters.js';
import { drawFindings } from './findings.js';
import { followSaves } from './follow-saves.js';
import { createMasthead } from './masthead.js';
import { createSection, type Section } from './section.js';
import { chooseLanguage, words as allWords } from './words/index.js';
import { en } from './words/en.js';

let view = readView(location.search);
let state: PreviewState | undefined;

const lang = chooseLanguage([view.lang, ...navigator.languages]);
const words = allWords[lang] ?? en;
document.documentElement.lang = lang;
document.documentElement.dir = words.dir;

const sections = new Map<string, Section>();
const masthead = createMasthead(words, lang);
const filters = createFilters(words, () => view, setView);
// Is there before it says something, so that a screen reader reads it.
const findings = create('div', { class: 'findings', 'aria-live': 'polite' });
const count = create('p', { class: 'count', role: 'status' });
const surveys = create('div', { class: 'surveys' });
const nothing = create('div');
const main = create('main', { id: 'surveys', tabindex: '-1' }, findings, count, nothing, surveys);
document.body.replaceChildren(
  create('a', { href: '#surveys', class: 'skip' }, words.skip),
  masthead.element,
  filters.element,
  main,
);

function setView(next: View): void {
  view = next;
  history.replaceState(null, '', `/${writeView(view)}`);
  draw();
}

const getSection = (id: string): Section => {
  const section =
    sections.get(id) ??
    createSection(id, words, lang, (question) => {
      const { [id]: _, ...others } = view.at;
      setView({ ...view, at: question === '' ? others : { ...others, [id]: question } });
    });
  sections.set(id, section);
  return section;
};

const say = (value: number): string => value.toLocaleString(lang);

const drawNothing = (shown: number, { surveys: all, site }: PreviewState): Element[] => {
  if (site === '' || shown > 0) return [];
  return all.length === 0
    ? [drawEmpty(words)]
    : [drawNotAny(words, () => setView({ lang: view.lang, survey: '', at: view.at }))];
};

function draw(): void {
  if (!state) return;
  const now = state;
  masthead.update(now, view);
  filters.update(now, view);
  filters.element.hidden = now.surveys.length === 0;
  for (const id of sections.keys()) if (!now.surveys.some((survey) => survey.id === id)) sections.delete(id);
  placeChildren(
    surveys,
    now.surveys.map((survey) => {
      const section = getSection(survey.id);
      section.update(survey, view, now.languages[0] ?? 'en');
      return section.element;
    }),
  );
  const counts = [...sections.values()].map((section) => section.count());
  const sum = (key: 'shown' | 'all'): number => counts.reduce((total, each) => total + each[key], 0);
  count.textContent = sum('all') === 0 ? '' : words.count(say(sum('shown')), say(sum('all')));
  nothing.replaceChildren(...drawNothing(sum('shown'), now));
}

let said = '';

/** Only when there are others: they would be read out again, and hints that were opened would close. */
const showFindings = (now: PreviewState): void => {
  const { findings: found, trouble, isBehind } = now;
  const next = JSON.stringify([found, trouble, isBehind]);
  if (next === said) return;
  said = next;
  const isOpen = findings.querySelector('details')?.open ?? false;
  findings.replaceChildren(...drawFindings(now, words));
  const hints = findings.querySelector('details');
  if (hints) hints.open = isOpen;
};

followSaves({
  onLink: masthead.setLive,
  onState(next) {
    state = next;
    showFindings(next);
    draw();
  },
});
