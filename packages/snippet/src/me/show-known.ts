import type { Told } from '@safar/schema/browser';
import { fillIn } from './fill-in.js';
import { addElement } from '../add-element.js';
import { style } from './style.js';
import { words } from './words.js';

export interface ShowKnown {
  language: string;
  /** What is known; rejects when the collector does not answer. undefined = nobody is known. */
  told: Promise<Told | undefined>;
  /** Erases everything. @returns whether the collector has answered */
  forget: () => Promise<boolean>;
}

/** One line per thing that was recorded: when, what, and everything that was said with it. */
const list = (parent: Node, language: string, told: Told): void => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const lines = addElement(parent, 'ol');
  for (const { at, name, params } of told.list) {
    const line = addElement(lines, 'li');
    addElement(line, 'time', format.format(at)).dateTime = new Date(at).toISOString();
    addElement(line, 'b', name);
    const fields = addElement(line, 'dl');
    for (const [field, value] of Object.entries(params)) {
      addElement(fields, 'dt', field);
      addElement(addElement(fields, 'dd'), 'bdi', typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
};

/** Shows visitors what is known about them, with a way to delete it. @returns what closes it */
export const showKnown = ({ language, told, forget }: ShowKnown): (() => void) => {
  const say = words[language] ?? words.en;
  const host = addElement(document.body, 'div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const dialog = addElement(root, 'dialog');
  const title = addElement(dialog, 'h2', say?.title);
  const status = addElement(dialog, 'p', '…');
  const lines = addElement(dialog, 'div');
  const form = addElement(dialog, 'form');
  const close = addElement(form, 'button', say?.close);
  const end = (): void => host.remove();
  dialog.lang = language;
  dialog.dir = language === 'en' ? 'ltr' : 'rtl';
  title.id = 'title';
  dialog.setAttribute('aria-labelledby', title.id);
  status.setAttribute('role', 'status');
  form.method = 'dialog';
  dialog.addEventListener('close', end);

  const offer = (): void => {
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'remove';
    remove.textContent = say?.remove ?? '';
    form.insertBefore(remove, close);
    let isSure = false;
    const erase = async (): Promise<void> => {
      close.focus();
      remove.remove();
      lines.textContent = '';
      status.textContent = '…';
      const isDone = await forget().catch(() => false);
      status.textContent = (isDone ? say?.removed : say?.later) ?? '';
    };
    remove.addEventListener('click', () => {
      if (isSure) void erase();
      isSure = true;
      remove.textContent = say?.really ?? '';
    });
  };

  told.then(
    (known) => {
      if (!known?.events) {
        status.textContent = say?.nothing ?? '';
        return;
      }
      status.textContent = [
        fillIn(say?.known ?? '', language, known),
        known.identified ? say?.identified : say?.anonymous,
        say?.orders,
      ].join('\n');
      list(lines, language, known);
      offer();
    },
    () => {
      status.textContent = say?.failed ?? '';
      // What is on the device can be deleted all the same.
      offer();
    },
  );
  dialog.showModal();
  close.focus();
  return end;
};
