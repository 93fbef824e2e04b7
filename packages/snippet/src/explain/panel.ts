import { explainSurvey, fill, type ExplainedSurvey, type Format } from '@safar/schema/explain';
import type { Assessed } from './assess.js';
import type { Kept } from './log.js';
import { addElement } from '../add-element.js';
import { createBeside } from '../beside/create-beside.js';
import { style } from './style.js';
import { panelWords } from './words.js';

/** Only what has changed is written, so that nothing that is being read or focused moves. */
const write = (element: Element, text: string, className?: string): void => {
  if (element.textContent !== text) element.textContent = text;
  if (className !== undefined && element.className !== className) element.className = className;
};

const fillList = (list: Element, lines: readonly [mark: string, text: string, className: string][]): void => {
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

const listLines = ({ circumstances, gates }: ExplainedSurvey): [string, string, string][] =>
  [...circumstances, ...gates].map(({ isPassed, sentence, next = '' }) => [
    isPassed ? '✓' : '✗',
    `${sentence} ${next}`.trim(),
    isPassed ? 'yes' : 'no',
  ]);

/** The panel of `?safar=explain`. */
export const createPanel = (format: Format): Panel => {
  const { tag, dir } = format.words;
  const say = panelWords[tag as keyof typeof panelWords];
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

  const drawSurvey = (assessed: Assessed, index: number, now: number): void => {
    const explained = explainSurvey(assessed.situation, format);
    let element = surveys.children[index] as HTMLElement | undefined;
    if (!element) {
      element = addElement(surveys, 'details');
      const line = addElement(element, 'summary');
      addElement(line, 'b', explained.survey);
      addElement(line, 'span');
      addElement(element, 'ul');
    }
    const [state, list] = [element.querySelector('span'), element.querySelector('ul')];
    const { standing, dueAt = now } = assessed;
    const lines = listLines(explained).sort(([a], [b]) => (a === b ? 0 : a === '✗' ? -1 : 1));
    const failing = lines.filter(([, , name]) => name === 'no').length;
    const words = fill(say.standings[standing], { x: format.moment(dueAt, now) });
    const sum =
      standing === 'open' ? '' : failing > 0 ? ` · ✗ ${format.number(failing)}` : ` · ${say.mayShow}`;
    if (element.className !== standing) element.className = standing;
    if (state) write(state, words + sum);
    if (list) fillList(list, lines);
  };

  return {
    host,
    draw(list, kept, now) {
      aside.className = kept.isOther ? 'other' : '';
      list.forEach((assessed, index) => drawSurvey(assessed, index, now));
      write(empty, list.length > 0 ? '' : say.none);
      empty.hidden = list.length > 0;
      fillList(
        log,
        kept.log.map(([at, what]) => [format.clock(at, now), what, '']),
      );
    },
  };
};
