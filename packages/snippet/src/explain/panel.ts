import { explainSurvey, fill, type Format, type Situation } from '@safar/schema/explain';
import type { Assessed } from './assess.js';
import type { Kept } from './log.js';
import { getState, type Ended } from './state.js';
import { addElement } from '../add-element.js';
import { createBeside } from '../beside/create-beside.js';
import { style } from './style.js';
import type { PanelWords } from './words.js';

/** Only what has changed is written, so that nothing that is being read or focused moves. */
const write = (element: Element, text: string, className?: string): void => {
  if (element.textContent !== text) element.textContent = text;
  if (className !== undefined && element.className !== className) element.className = className;
};

const fillList = (list: Element, lines: readonly Line[]): void => {
  while (list.children.length > lines.length) list.lastChild?.remove();
  lines.forEach(([mark, text, className], index) => {
    const line = (list.children[index] ?? addElement(list, 'li')) as HTMLElement;
    line.dataset['mark'] = mark;
    write(line, text, className);
  });
};

export interface Panel {
  host: HTMLElement;
  /** Writes down how things stand. @param now Unix milliseconds */
  draw: (list: readonly Assessed[], kept: Kept, now: number) => void;
}

type Line = [mark: string, text: string, className: string];

/** @returns the lines of a survey, and how many say that something is missing, where that is more than time */
const explain = (
  situation: Situation,
  isOpen: boolean,
  format: Format,
  ended?: Ended,
): [lines: Line[], unmet: number] => {
  const { at = 0, why } = { ...ended };
  const passed = why !== undefined && { at, why };
  const { circumstances, gates } = explainSurvey(
    { ...situation, circumstances: { ...situation.circumstances, ...(passed && { passed }) } },
    format,
  );
  // What is open was asked all of that before.
  const lines = [...circumstances, ...(isOpen ? [] : gates)]
    .map(({ isPassed, sentence, next = '' }): Line => [
      isPassed ? '✓' : '✗',
      `${sentence} ${next}`.trim(),
      isPassed ? 'yes' : 'no',
    ])
    .sort(([a], [b]) => (a === b ? 0 : a === '✗' ? -1 : 1));
  // As many as are listed; none where nothing but the moment itself is missing.
  const isHeld = gates.some(({ isPassed }) => !isPassed);
  return [lines, isHeld ? lines.filter(([mark]) => mark === '✗').length : 0];
};

/** The panel of `?safar=explain`. */
export const createPanel = (format: Format, say: PanelWords): Panel => {
  const { tag, dir } = format.words;
  const { host, aside, body } = createBeside({
    name: 'safar-explain',
    style,
    tag,
    dir,
    title: say.title,
    buttons: [
      ['side', '⇄', say.side],
      ['close', '✕', say.close],
    ],
  });
  const surveys = addElement(body, 'div');
  const empty = addElement(body, 'p');
  addElement(body, 'h3', say.visit);
  const log = addElement(body, 'ol');
  addElement(body, 'p', say.reads);

  const drawSurvey = (assessed: Assessed, index: number, now: number, ended?: Ended): void => {
    const { situation, standing, dueAt = ended?.at ?? now } = assessed;
    let element = surveys.children[index] as HTMLElement | undefined;
    if (!element) {
      element = addElement(surveys, 'details');
      const line = addElement(element, 'summary');
      addElement(line, 'b', situation.survey.id);
      addElement(line, 'span');
      addElement(element, 'ul');
    }
    const [said, list] = [element.querySelector('span'), element.querySelector('ul')];
    const [lines, unmet] = explain(situation, standing === 'open', format, ended);
    const isHeld = lines.some(([mark]) => mark === '✗');
    const state = getState(standing, isHeld, ended?.how, !!document.querySelector('safar-survey'));
    // Waiting will do no good then.
    const more = unmet > 0 && ['not-due', 'waiting'].includes(state) ? say.unmet : '';
    const values = { x: format.moment(dueAt, now), y: format.number(unmet) };
    if (element.className !== state) element.className = state;
    if (said) write(said, fill(say.states[state] + more, values));
    if (list) fillList(list, lines);
  };

  return {
    host,
    draw(list, kept, now) {
      aside.className = kept.isOther ? 'other' : '';
      list.forEach((assessed, index) =>
        drawSurvey(assessed, index, now, kept.ends[assessed.situation.survey.id]),
      );
      write(empty, list.length > 0 ? '' : say.none);
      empty.hidden = list.length > 0;
      fillList(
        log,
        kept.log.map(([at, what]) => [format.clock(at, now), what, '']),
      );
    },
  };
};
