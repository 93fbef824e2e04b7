import { limits } from '@safar/schema/browser';
import { addElement } from '../add-element.js';
import { createBeside } from '../beside/create-beside.js';
import { drawFace } from './faces.js';
import type { Obstacle } from './find-obstacle.js';
import { style } from './style.js';
import type { WalkWords } from './words.js';

/** How things stand. */
export interface Standing {
  /** Present while somebody walks. */
  walk?: { persona: string; pageNo: number; forMs: number } | undefined;
  obstacle?: Obstacle | undefined;
  isOther: boolean;
  isFolded: boolean;
}

export interface PanelHandlers {
  begin: (persona: string) => void;
  mood: (mood: number) => void;
  note: (note: string) => void;
}

export interface Panel {
  host: HTMLElement;
  /** Writes down how things stand. */
  draw: (standing: Standing) => void;
  say: (text: string) => void;
  /** Another page has nothing said about it yet. */
  clear: () => void;
  /** Takes away a note that is saved. */
  clearNote: () => void;
  /** Hands the focus on when what had it has gone. */
  refocus: () => void;
}

/** Only what has changed is written, so that nothing that is being read moves. */
const write = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

const addButton = (
  parent: Node,
  text: string,
  type: 'submit' | 'button',
  className: string,
): HTMLButtonElement => {
  const button = addElement(parent, 'button', text);
  button.type = type;
  button.className = className;
  return button;
};

/** @returns what is submitted, trimmed; nothing of the page hears of it */
const onSubmit = (
  form: HTMLFormElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  take: (text: string) => void,
) =>
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '') field.focus();
    else take(text);
  });

/** The panel of `?safar=walk`. */
export const createPanel = (tag: string, say: WalkWords, handlers: PanelHandlers): Panel => {
  const numbers = new Intl.NumberFormat(tag);
  const twoDigits = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 });
  const { host, aside, title, buttons, body } = createBeside({
    name: 'safar-walk',
    style,
    tag,
    dir: say.dir,
    title: say.title,
    buttons: [
      ['side', '⇄', say.side],
      ['fold', '–', say.fold],
      ['close', '✕', say.close],
    ],
  });
  const [, fold, close] = buttons;
  body.id = 'body';
  fold?.setAttribute('aria-controls', body.id);
  const progress = addElement(body, 'p');
  progress.className = 'progress';

  const start = addElement(body, 'form');
  addElement(start, 'p', say.intro);
  const named = addElement(start, 'label', say.persona);
  const persona = addElement(named, 'input');
  persona.maxLength = limits.personaLength;
  persona.required = true;
  persona.placeholder = say.example;
  persona.dir = 'auto';
  persona.autocomplete = 'off';
  addButton(addElement(start, 'div'), say.begin, 'submit', 'main');
  onSubmit(start, persona, handlers.begin);

  const step = addElement(body, 'form');
  const feel = addElement(step, 'fieldset');
  addElement(feel, 'legend', say.feel);
  const faces = addElement(feel, 'div');
  faces.className = 'faces';
  const radios = say.moods.map((name, index) => {
    const face = addElement(faces, 'label');
    const radio = addElement(face, 'input');
    radio.type = 'radio';
    radio.name = 'mood';
    radio.value = `${index - 2}`;
    face.append(drawFace(index - 2));
    addElement(face, 'span', name);
    return radio;
  });
  feel.addEventListener('change', ({ target }) => handlers.mood(Number((target as HTMLInputElement).value)));
  const written = addElement(step, 'label', say.note);
  const note = addElement(written, 'textarea');
  note.maxLength = limits.walkNoteLength;
  note.rows = 2;
  note.dir = 'auto';
  const row = addElement(step, 'div');
  row.className = 'row';
  addButton(row, say.save, 'submit', 'main');
  addButton(row, say.end, 'button', 'end').dataset['act'] = 'end';
  onSubmit(step, note, handlers.note);

  const obstacle = addElement(body, 'p');
  const status = addElement(body, 'p');
  status.setAttribute('role', 'status');
  addElement(body, 'p', say.apart);

  /** 2:41 */
  const clock = (ms: number): string => {
    const seconds = Math.max(0, Math.floor(ms / 1_000));
    return `\u2066${numbers.format(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}\u2069`;
  };

  return {
    host,
    draw({ walk, obstacle: why, isOther, isFolded }) {
      aside.className = isOther ? 'other' : '';
      write(title, walk ? say.as.replace('{persona}', () => `\u2068${walk.persona}\u2069`) : say.title);
      write(
        progress,
        walk
          ? say.progress.replace('{page}', numbers.format(walk.pageNo)).replace('{time}', clock(walk.forMs))
          : '',
      );
      write(obstacle, why ? say.obstacles[why] : '');
      progress.hidden = !walk;
      start.hidden = !!walk || !!why;
      step.hidden = !walk || !!why;
      obstacle.hidden = !why;
      if (close) close.hidden = !!walk;
      body.hidden = isFolded;
      const [sign, name] = isFolded ? ['+', say.unfold] : ['–', say.fold];
      if (!fold) return;
      write(fold, sign);
      fold.title = name;
      fold.setAttribute('aria-label', name);
      fold.setAttribute('aria-expanded', `${!isFolded}`);
    },
    say: (text) => write(status, text),
    clear() {
      for (const radio of radios) radio.checked = false;
      note.value = '';
      write(status, '');
    },
    clearNote: () => (note.value = ''),
    refocus: () => (step.hidden ? (start.hidden ? close : persona) : radios[0])?.focus(),
  };
};
