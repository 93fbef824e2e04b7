import { hasLayer } from './page-dialogs.js';

const editable = 'input,textarea,select,iframe,[contenteditable],[role="textbox"],[role="combobox"]';

const isEditing = (): boolean => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return !!element?.closest(editable);
};

interface PageKeys {
  /** F6 outside the card. */
  enter: () => void;
  dismiss: () => void;
}

/**
 * Keys pressed outside the card: F6 goes there; Escape closes it, but only where it is nobody else's: not in a field,
 * not under something of the page that it closes, not where the page has used it.
 */
export const onPageKeys = ({ enter, dismiss }: PageKeys, signal: AbortSignal): void => {
  const listen = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || shiftKey) return;
    if (key === 'F6') {
      event.preventDefault();
      enter();
    }
    if (key === 'Escape' && !isEditing() && !hasLayer()) dismiss();
  };
  // Last in line: whatever the page does with a key comes first.
  addEventListener('keydown', listen, { signal });
};
