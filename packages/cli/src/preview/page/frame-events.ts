/** What a frame tells the page around it. */
export interface FrameTold {
  state: 'shown' | 'gone' | 'broken';
  /** From the lower edge of the window to the upper one of the card, in px; 0 without a card. */
  heightPx: number;
}

const name = 'safar-frame';

/** Tells the page around this frame; nobody where there is none. */
export const tellPage = (told: FrameTold): void => {
  document.documentElement.dataset['state'] = told.state;
  window.frameElement?.dispatchEvent(new CustomEvent<FrameTold>(name, { detail: told }));
};

/** Hears what a frame tells. */
export const onFrameTold = (frame: HTMLIFrameElement, listener: (told: FrameTold) => void): void =>
  frame.addEventListener(name, (event) => {
    // Not asked for its class: that of the frame's window is another one than that of this window.
    if ('detail' in event) listener(event.detail as FrameTold);
  });
