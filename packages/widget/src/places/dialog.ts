import type { SurveyContent } from '@safar/schema';
import css from './dialog.css';

const press = (card: Element): void => card.shadowRoot?.querySelector<HTMLElement>('.x')?.click();

/**
 * Puts a card into a dialog: a real focus trap, that gives focus back. It goes when the card goes. Its element has a
 * shadow of its own, so that rules which the page has for dialogs do not reach it.
 */
export const openDialog = (card: Element, { dir, language }: SurveyContent): void => {
  const host = document.createElement('safar-dialog');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  const section = card.shadowRoot?.querySelector<HTMLElement>('.card');
  dialog.ariaLabel = section?.ariaLabel ?? null;
  dialog.lang = language;
  dialog.dir = dir;
  const slot = document.createElement('slot');
  dialog.append(slot);
  root.append(dialog);
  host.append(card);
  document.body.append(host);
  dialog.showModal();
  card.shadowRoot?.querySelector<HTMLElement>('.q')?.focus();
  // Escape where no part of the card has focus: as if ✕ was pressed, which says so.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    press(card);
  });
  // Browsers close a dialog at the second Escape, asked or not.
  dialog.addEventListener('close', () => {
    // Told a moment later: a card that was taken off by then was closed by nobody.
    if (card.parentNode === host) press(card);
  });
  slot.addEventListener('slotchange', () => {
    if (card.parentNode === host) return;
    dialog.close();
    host.remove();
  });
};
