/** A region that has been there for a moment is read when its text changes; a fresh one is not. */
const afterMs = 100;

export interface Announcer {
  say: (text: string) => void;
  stop: () => void;
}

/** Says things to a screen reader without taking focus: a status region that exists before it speaks. */
export const createAnnouncer = (root: ShadowRoot, language: string): Announcer => {
  const region = document.createElement('div');
  region.className = 'said';
  region.setAttribute('role', 'status');
  region.lang = language;
  root.append(region);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text) => {
      clearTimeout(timer);
      // Emptied first, so that the same words are said again.
      region.textContent = '';
      timer = setTimeout(() => {
        region.textContent = text;
      }, afterMs);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
};
