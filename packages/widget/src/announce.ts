/** A region that has been there for a moment is read when its text changes; a fresh one is not. */
const afterMs = 100;

/**
 * Says things to a screen reader without taking focus: a status region that exists before it speaks.
 * @returns what says a text
 */
export const createAnnouncer = (root: ShadowRoot, language: string): ((text: string) => void) => {
  const region = document.createElement('div');
  region.className = 'said';
  region.setAttribute('role', 'status');
  region.lang = language;
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    // Emptied first, so that the same words are said again.
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = text;
    }, afterMs);
  };
};
