import css from './card.css';

/**
 * Calls `mount` so that the card takes its place in the page. It folds itself where it would cover most of a page that somebody came to
 * see; here it is what they came for, so it is drawn narrow and laid out before anybody sees it.
 */
export const layOutCard = (mount: () => void): void => {
  const { body } = document;
  body.classList.add('narrow');
  try {
    mount();
  } finally {
    body.classList.remove('narrow');
  }
  const root = document.querySelector('safar-survey')?.shadowRoot;
  if (!root) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** The page wears the colours of the card. */
export const dressPage = (theme: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme.replaceAll(':host', ':root'));
  document.adoptedStyleSheets = [sheet];
};

/** Waits until the card has left the page. */
export const whenGone = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector('safar-survey')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true });
    look();
  });
