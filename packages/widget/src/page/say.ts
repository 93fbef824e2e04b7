/** A button under what is said. */
export interface Way {
  text: string;
  go: () => void;
}

const create = (tag: string, text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** Says something where the card is, or has been: in a live region that has been there from the start. */
export const say = (heading: string, sentence: string, way?: Way): void => {
  const place = document.querySelector('[role=status]');
  if (!place) return;
  const words = [...(heading === '' ? [] : [create('h2', heading)]), create('p', sentence)];
  if (way) {
    const button = create('button', way.text);
    button.addEventListener('click', way.go, { once: true });
    words.push(button);
  }
  place.replaceChildren(...words);
};

export const sayNothing = (): void => document.querySelector('[role=status]')?.replaceChildren();
