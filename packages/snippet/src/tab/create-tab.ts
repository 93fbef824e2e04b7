import type { Stop } from '../context.js';
import { tabStyle } from './style.js';

export interface TabOptions {
  label: string;
  language: string;
  /** Style sheet with the owner's colours. */
  theme: string;
  open: () => void;
}

const createSheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Between a tab and the one below it. */
const gapPx = 10;
/** What comes later was not asked for by the press. */
const pressedMs = 5_000;

/** A button at the lower edge of the window that opens a survey. @returns what takes it away */
export const createTab = ({ label, language, theme, open }: TabOptions): Stop => {
  const host = document.createElement('safar-tab');
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  root.adoptedStyleSheets = [createSheet(tabStyle), createSheet(theme)];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.lang = language;
  button.dir = 'auto';
  root.append(button);
  document.body.append(host);

  let pressedAt = -pressedMs;
  // Who presses a button is on the way to what it opens: focus goes there, as by F6, and comes back.
  const enter = (): void => {
    pressedAt = -pressedMs;
    dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', cancelable: true }));
  };
  const look = (): void => {
    const isOpen = !!document.querySelector('safar-survey');
    button.classList.toggle('away', isOpen);
    // One above the other, where several surveys have one here.
    const tabs = [...document.querySelectorAll('safar-tab')];
    const below = tabs[tabs.indexOf(host) - 1]?.shadowRoot?.lastElementChild;
    button.style.insetBlockEnd = `${below ? innerHeight - below.getBoundingClientRect().top + gapPx : 0}px`;
    if (isOpen && performance.now() - pressedAt < pressedMs) enter();
  };
  button.addEventListener('click', () => {
    pressedAt = performance.now();
    open();
    look();
  });
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true });
  look();
  return () => {
    observer.disconnect();
    host.remove();
  };
};
