import { addElement } from '../add-element.js';
import { besideStyle } from './style.js';

export interface BesideOptions {
  /** Name of the element on the page. */
  name: string;
  /** More style than every panel has. */
  style: string;
  tag: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** What each button does, its sign and what it is called. */
  buttons: readonly (readonly [act: string, sign: string, label: string])[];
}

export interface Beside {
  host: HTMLElement;
  aside: HTMLElement;
  title: HTMLElement;
  buttons: HTMLButtonElement[];
  body: HTMLElement;
}

/** A panel beside the page, which takes no focus by itself. Its buttons say in `data-act` what they do. */
export const createBeside = ({ name, style, tag, dir, title, buttons }: BesideOptions): Beside => {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(besideStyle + style);
  root.adoptedStyleSheets = [sheet];
  const aside = addElement(root, 'aside');
  aside.lang = tag;
  aside.dir = dir;
  aside.setAttribute('aria-label', title);
  const head = addElement(aside, 'header');
  return {
    host,
    aside,
    title: addElement(head, 'h2', title),
    buttons: buttons.map(([act, sign, label]) => {
      const button = addElement(head, 'button', sign);
      button.type = 'button';
      button.dataset['act'] = act;
      button.title = label;
      button.setAttribute('aria-label', label);
      return button;
    }),
    body: addElement(aside, 'main'),
  };
};
